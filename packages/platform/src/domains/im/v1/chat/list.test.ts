import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { sayInChat, send } from '../../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld({ name: 'First' });
});
afterEach(() => w.world.close());

const list = async (query: Record<string, string | number> = {}) =>
  (await w.app.call('GET', '/im/v1/chats', { query })).body.data;
const names = (data: { items: { name: string }[] }) => data.items.map((item) => item.name);

test('lists the groups that the caller is in, oldest first, and no direct chats', async () => {
  w.world.clock.advance(1000);
  await w.addChat({ name: 'Second' });
  await w.addChat({ name: 'Not mine', bots: [] });
  await send(w.app, { to: w.openId(w.ada), type: 'open_id' });
  expect(await list({ user_id_type: 'user_id' })).toEqual({
    items: [
      {
        chat_id: w.chat.chat_id,
        avatar: expect.any(String),
        name: 'First',
        description: '',
        owner_id: 'ada',
        owner_id_type: 'user_id',
        external: false,
        tenant_key: w.world.tenantKey,
        chat_status: 'normal',
      },
      expect.objectContaining({ name: 'Second' }),
    ],
    has_more: false,
  });
});

test('comes in pages whose tokens hold for one question only', async () => {
  for (const name of ['Second', 'Third']) await w.addChat({ name });
  const first = await list({ page_size: 2 });
  expect(names(first)).toEqual(['First', 'Second']);
  expect(first.has_more).toBe(true);
  const second = await list({ page_size: 2, page_token: first.page_token });
  expect(second).toMatchObject({ has_more: false, items: [{ name: 'Third' }] });
  expect(second).not.toHaveProperty('page_token');
  const invalid = { code: 232001, msg: 'Your request contains an invalid request parameter.' };
  const query = { sort_type: 'ByActiveTimeDesc', page_token: first.page_token };
  expectRefusal(await w.app.call('GET', '/im/v1/chats', { query }), invalid);
  expectRefusal(await w.app.call('GET', '/im/v1/chats', { query: { page_token: 'x' } }), invalid);
  expectRefusal(await w.app.call('GET', '/im/v1/chats', { query: { page_size: -1 } }), invalid);
});

test('by activity the group in which was spoken last comes first', async () => {
  w.world.clock.advance(1000);
  const second = await w.addChat({ name: 'Second' });
  w.world.clock.advance(1000);
  await w.addChat({ name: 'Third' });
  w.world.clock.advance(1000);
  await sayInChat(w.world, { chat: w.chat, sender: w.ada.lark_id, text: 'hi' });
  const query = { sort_type: 'ByActiveTimeDesc', page_size: 2 };
  const first = await list(query);
  expect(names(first)).toEqual(['First', 'Third']);
  expect(names(await list({ ...query, page_token: first.page_token }))).toEqual(['Second']);
  expect(second.name).toBe('Second');
});

test('direct chats come with their other side where they are asked for', async () => {
  const sent = await send(w.app, { to: w.openId(w.ada), type: 'open_id' });
  const { items } = await list({ types: 'p2p', user_id_type: 'user_id' });
  expect(items).toMatchObject([
    { chat_id: sent.body.data.chat_id, chat_mode: 'p2p', p2p_target_type: 'user', p2p_target_id: 'ada' },
  ]);
  expect((await list({ types: 'group,p2p' })).items).toHaveLength(2);
  expect((await w.app.call('GET', '/im/v1/chats', { query: { types: 'x' } })).body.code).toBe(232001);
});
