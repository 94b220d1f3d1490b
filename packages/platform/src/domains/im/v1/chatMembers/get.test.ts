import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { send } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { addMembers } from '../../chats/group-queries.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

const list = async (query: Record<string, string | number> = {}) =>
  (
    await w.app.call('GET', `/im/v1/chats/${w.chat.chat_id}/members`, {
      query: { member_id_type: 'user_id', ...query },
    })
  ).body.data;
const idsOf = (data: { items: { member_id: string }[] }) => data.items.map((item) => item.member_id);

test('lists the users of a group with their names, and no bots', async () => {
  expect(await list()).toEqual({
    items: [
      { member_id_type: 'user_id', member_id: 'ada', name: 'Ada Lovelace', tenant_key: w.world.tenantKey },
      { member_id_type: 'user_id', member_id: 'ben', name: 'Ben Okri', tenant_key: w.world.tenantKey },
    ],
    has_more: false,
    member_total: 2,
  });
  const open = await w.app.call('GET', `/im/v1/chats/${w.chat.chat_id}/members`);
  expect(open.body.data.items[0]).toMatchObject({ member_id_type: 'open_id', member_id: w.openId(w.ada) });
});

test('a page may be shorter than asked for, for bots, and longer, for who joined at one instant', async () => {
  for (const [n, user_id] of ['u1', 'u2', 'u3'].entries()) {
    const user = await addTestUser(w.world, { user_id });
    await w.world.change((db) =>
      addMembers(db, w.chat, [{ chatter: String(user.lark_id) }], w.chat.create_time + n + 1),
    );
  }
  const first = await list({ page_size: 1 });
  expect(idsOf(first)).toEqual(['ada', 'ben']);
  expect(first).toMatchObject({ has_more: true, member_total: 5 });
  const second = await list({ page_size: 2, page_token: first.page_token });
  expect(idsOf(second)).toEqual(['u1', 'u2']);
  const third = await list({ page_size: 2, page_token: second.page_token });
  expect(third).toMatchObject({ items: [{ member_id: 'u3' }], has_more: false });
});

test('a direct chat has its user as member', async () => {
  const p2p = (await send(w.app, { to: w.openId(w.cleo), type: 'open_id' })).body.data.chat_id;
  const { data } = (await w.app.call('GET', `/im/v1/chats/${p2p}/members`)).body;
  expect(data).toMatchObject({ items: [{ member_id: w.openId(w.cleo) }], member_total: 1, has_more: false });
});

test('refuses who is outside, and a page size that is too large', async () => {
  const path = `/im/v1/chats/${w.chat.chat_id}/members`;
  expectRefusal(await w.as(w.cleo)('GET', path), { code: 232011, msg: 'Operator can NOT be out of the chat.' });
  expectRefusal(await w.app.call('GET', path, { query: { page_size: 101 } }), {
    code: 99992402,
    msg: 'field validation failed',
    error: { field_violations: [{ field: 'page_size', value: '101', description: 'the max value is 100' }] },
  });
});
