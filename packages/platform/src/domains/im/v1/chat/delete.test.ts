import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { send } from '../../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { setScopes } from '../../../../identity/manage-apps.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

const neitherOwnerNorCreator = {
  code: 232017,
  msg: 'No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.',
};

test('the owner dissolves a group, and nobody can write to it or join it any more', async () => {
  const path = `/im/v1/chats/${w.chat.chat_id}`;
  expect((await w.as(w.ada)('DELETE', path)).body).toEqual({ code: 0, msg: 'success', data: {} });
  expect((await send(w.app, { to: w.chat.chat_id })).body.code).toBe(232009);
  expect((await w.as(w.ada)('GET', '/im/v1/chats')).body.data.items).toEqual([]);
  expectRefusal(await w.as(w.ada)('DELETE', path), {
    code: 232009,
    msg: 'Your request specifies a chat which has already been dissolved.',
  });
});

test('a manager and an ordinary bot may not dissolve it, and nobody outside', async () => {
  expectRefusal(await w.app.call('DELETE', `/im/v1/chats/${w.chat.chat_id}`), neitherOwnerNorCreator);
  const managed = await w.addChat({ managers: [w.ben.lark_id] });
  expectRefusal(await w.as(w.ben)('DELETE', `/im/v1/chats/${managed.chat_id}`), neitherOwnerNorCreator);
  expectRefusal(await w.as(w.cleo)('DELETE', `/im/v1/chats/${w.chat.chat_id}`), {
    code: 232011,
    msg: 'Operator can NOT be out of the chat.',
  });
});

test('the bot that has created a group needs im:chat:operate_as_owner to dissolve what it does not own', async () => {
  const created = await w.app.call('POST', '/im/v1/chats', { body: { owner_id: w.openId(w.ada) } });
  const path = `/im/v1/chats/${created.body.data.chat_id}`;
  const { appId } = w.app;
  const { tenantKey, platform } = w.world;
  const scopes = (list: string[]) =>
    w.world.change((db) => setScopes(db, platform.context, { appId, tenantKey, tokenType: 'tenant' }, list));
  await scopes(['im:chat']);
  expectRefusal(await w.app.call('DELETE', path), neitherOwnerNorCreator);
  await scopes(['im:chat', 'im:chat:operate_as_owner']);
  expect((await w.app.call('DELETE', path)).body.code).toBe(0);
});

test('direct chats cannot be dissolved', async () => {
  const p2p = (await send(w.app, { to: w.openId(w.ada), type: 'open_id' })).body.data.chat_id;
  expectRefusal(await w.app.call('DELETE', `/im/v1/chats/${p2p}`), {
    code: 232008,
    msg: 'Your request specifies a chat whose type is NOT supported currently.',
  });
});
