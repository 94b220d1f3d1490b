import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { send } from '../../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import type { TestApp } from '../../../../../test-support/test-world.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

const path = () => `/im/v1/chats/${w.chat.chat_id}/moderation`;
const query = { user_id_type: 'user_id' };
const update = (body: object, as: TestApp['call'] = w.as(w.ada)) => as('PUT', path(), { body, query });
const get = async (more: Record<string, string | number> = {}) =>
  (await w.app.call('GET', path(), { query: { ...query, ...more } })).body.data;

test('in a new group all members speak', async () => {
  expect(await get()).toEqual({ moderation_setting: 'all_members', has_more: false });
});

test('the owner lets only owner and managers speak, and the bot is silent', async () => {
  expect((await update({ moderation_setting: 'only_owner' })).body).toEqual({ code: 0, msg: 'success', data: {} });
  expect(await get()).toEqual({ moderation_setting: 'only_owner', has_more: false });
  expect((await send(w.app, { to: w.chat.chat_id })).body.code).toBe(230018);
});

test('chosen members speak; who is not in the group is dropped from the lists', async () => {
  await update({ moderation_setting: 'moderator_list', moderator_added_list: ['ada', 'ben', 'cleo'] });
  const tenant_key = w.world.tenantKey;
  const first = await get({ page_size: 1 });
  expect(first).toEqual({
    moderation_setting: 'moderator_list',
    items: [{ user_id_type: 'user_id', user_id: 'ada', tenant_key }],
    has_more: true,
    page_token: expect.any(String),
  });
  expect(await get({ page_size: 1, page_token: first.page_token })).toEqual({
    moderation_setting: 'moderator_list',
    items: [{ user_id_type: 'user_id', user_id: 'ben', tenant_key }],
    has_more: false,
  });
  await update({ moderation_setting: 'moderator_list', moderator_removed_list: ['ben'] });
  expect((await get()).items).toHaveLength(1);
});

test('nobody but the owner sets it', async () => {
  expectRefusal(await update({ moderation_setting: 'only_owner' }, w.as(w.ben)), {
    code: 232017,
    msg: 'No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.',
  });
});

test('refuses an unknown mode, and ids that are in both lists', async () => {
  const invalid = { code: 232001, msg: 'Your request contains an invalid request parameter.' };
  expectRefusal(await update({ moderation_setting: 'nobody' }), invalid);
  const both = { moderator_added_list: ['ben'], moderator_removed_list: ['ben'] };
  expectRefusal(await update({ moderation_setting: 'moderator_list', ...both }), invalid);
});

test('a direct chat has none', async () => {
  const p2p = (await send(w.app, { to: w.openId(w.ada), type: 'open_id' })).body.data.chat_id;
  expectRefusal(await w.app.call('GET', `/im/v1/chats/${p2p}/moderation`), {
    code: 232006,
    msg: 'Your request specifies a chat_id which is invalid.',
  });
});
