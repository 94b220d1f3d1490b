import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { send } from '../../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

const unsupported = { code: 232008, msg: 'Your request specifies a chat whose type is NOT supported currently.' };

test('a user and a bot join a public group by themselves, and then may speak', async () => {
  const open = await w.addChat({ type: 'public', bots: [] });
  const path = `/im/v1/chats/${open.chat_id}/members/me_join`;
  expect((await w.as(w.cleo)('PATCH', path)).body).toEqual({ code: 0, msg: 'ok', data: {} });
  expect((await send(w.app, { to: open.chat_id })).body.code).toBe(230002);
  expect((await w.app.call('PATCH', path)).body.code).toBe(0);
  expect((await w.app.call('PATCH', path)).body.code).toBe(0);
  expect((await send(w.app, { to: open.chat_id })).body.code).toBe(0);
});

test('refuses private groups, direct chats and groups that approve their members', async () => {
  expectRefusal(await w.as(w.cleo)('PATCH', `/im/v1/chats/${w.chat.chat_id}/members/me_join`), unsupported);
  const p2p = (await send(w.app, { to: w.openId(w.ada), type: 'open_id' })).body.data.chat_id;
  expectRefusal(await w.app.call('PATCH', `/im/v1/chats/${p2p}/members/me_join`), unsupported);
  const guarded = await w.addChat({ type: 'public', settings: { membership_approval: 'approval_required' } });
  expectRefusal(await w.as(w.cleo)('PATCH', `/im/v1/chats/${guarded.chat_id}/members/me_join`), {
    code: 232075,
    msg: 'The public group needs to apply to join, and users or bots are not allowed to actively join the group.',
  });
});
