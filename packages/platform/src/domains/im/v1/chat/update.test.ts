import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { send } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import type { TestApp } from '../../../../../test-support/test-world.ts';
import { setScopes } from '../../../../identity/manage-apps.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

const update = (body: object, as: TestApp['call'] = w.as(w.ada), chatId = w.chat.chat_id) =>
  as('PUT', `/im/v1/chats/${chatId}`, { body, query: { user_id_type: 'user_id' } });
const shown = async (chatId = w.chat.chat_id) =>
  (await w.app.call('GET', `/im/v1/chats/${chatId}`, { query: { user_id_type: 'user_id' } })).body.data;

test('the owner changes what is given, and nothing else', async () => {
  const before = await shown();
  const answer = await update({
    description: 'Everybody who builds',
    i18n_names: { en_us: 'Builders' },
    urgent_setting: 'only_owner',
    group_message_type: 'thread',
  });
  expect(answer.body).toEqual({ code: 0, msg: 'success', data: {} });
  expect(await shown()).toEqual({
    ...before,
    description: 'Everybody who builds',
    i18n_names: { en_us: 'Builders' },
    urgent_setting: 'only_owner',
    group_message_type: 'thread',
  });
});

test('an ordinary member changes name, description, avatar and names in languages only', async () => {
  expect((await update({ name: 'Ours', description: 'all of us', unknown: 1 }, w.as(w.ben))).body.code).toBe(0);
  expectRefusal(await update({ name: 'Ours', urgent_setting: 'only_owner' }, w.as(w.ben)), {
    code: 232016,
    msg: 'Non-chat-owner or Non-chat-admin can only edit certain parts.',
  });
});

test('an ordinary member changes nothing where only owner and managers edit', async () => {
  await update({ edit_permission: 'only_owner' });
  expectRefusal(await update({ name: 'Ours' }, w.as(w.ben)), {
    code: 232002,
    msg: 'No Permission: Only chat owner or admin can edit chat information in the current situation.',
  });
});

test('the bot that has created a group changes all of it with im:chat:operate_as_owner, and without it as a member', async () => {
  const created = await w.app.call('POST', '/im/v1/chats', { body: { owner_id: w.openId(w.ada) } });
  const { chat_id } = created.body.data;
  expect((await update({ edit_permission: 'only_owner' }, w.app.call, chat_id)).body.code).toBe(0);
  const { appId } = w.app;
  const { tenantKey, platform } = w.world;
  await w.world.change((db) =>
    setScopes(db, platform.context, { appId, tenantKey, tokenType: 'tenant' }, [
      'im:chat',
      'contact:user.employee_id:readonly',
    ]),
  );
  expect((await update({ name: 'Mine' }, w.app.call, chat_id)).body.code).toBe(232002);
});

test('the owner hands the group over to a member', async () => {
  expect((await update({ owner_id: 'ben' })).body.code).toBe(0);
  expect((await shown()).owner_id).toBe('ben');
  expect((await update({ urgent_setting: 'only_owner' })).body.code).toBe(232016);
  expect((await update({ urgent_setting: 'only_owner' }, w.as(w.ben))).body.code).toBe(0);
});

test('only a living member can become owner', async () => {
  expectRefusal(await update({ owner_id: 'cleo' }), {
    code: 232012,
    msg: 'New chat owner can NOT be out of the chat.',
  });
  await addTestUser(w.world, { user_id: 'gone', state: 'resigned' });
  const invalidOwner = { code: 232035, msg: 'Your request specifies an owner_id which is invalid.' };
  expectRefusal(await update({ owner_id: 'gone' }), invalidOwner);
  expectRefusal(await update({ owner_id: '' }), invalidOwner);
});

test('who adds members and whether the group is shared go together', async () => {
  expect((await update({ add_member_permission: 'only_owner', share_card_permission: 'not_allowed' })).body.code).toBe(
    0,
  );
  expectRefusal(await update({ add_member_permission: 'all_members' }), {
    code: 232001,
    msg: 'Your request contains an invalid request parameter.',
  });
});

test('a public group has a name of two characters that no other public group has', async () => {
  await w.addChat({ name: 'Lobby', type: 'public' });
  expectRefusal(await update({ chat_type: 'public', name: 'Lobby' }), {
    code: 232026,
    msg: 'This name is already used in an existing public chat. Names of public chats are supposed to be different.',
  });
  expect((await update({ chat_type: 'public', name: 'L' })).body.code).toBe(232001);
  expect((await update({ chat_type: 'public', name: 'Lounge' })).body.code).toBe(0);
  expect((await update({ name: 'Lobby' })).body.code).toBe(232026);
});

test('an avatar must have been uploaded as one', async () => {
  expectRefusal(await update({ avatar: 'img_v3_none' }), { code: 232041, msg: 'The avatar key is illegal.' });
  expect((await update({ avatar: 'default-avatar_1' })).body.code).toBe(0);
  expect((await shown()).avatar).toMatch(/default-avatar_1$/);
});

test('refuses direct chats, topic groups, dissolved groups and callers outside', async () => {
  const unsupported = {
    code: 232008,
    msg: 'Your request specifies a chat whose type is NOT supported currently.',
  };
  const p2p = (await send(w.app, { to: w.openId(w.ada), type: 'open_id' })).body.data.chat_id;
  expectRefusal(await update({ name: 'x' }, w.app.call, p2p), unsupported);
  const topic = await w.addChat({ mode: 'topic' });
  expectRefusal(await update({ name: 'x' }, w.as(w.ada), topic.chat_id), unsupported);
  expectRefusal(await update({ name: 'x' }, w.as(w.cleo)), {
    code: 232011,
    msg: 'Operator can NOT be out of the chat.',
  });
  await w.as(w.ada)('DELETE', `/im/v1/chats/${w.chat.chat_id}`);
  expectRefusal(await update({ name: 'x' }), {
    code: 232009,
    msg: 'Your request specifies a chat which has already been dissolved.',
  });
});
