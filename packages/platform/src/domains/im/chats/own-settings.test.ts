import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../test-support/chat-world.ts';
import { send, userToken } from '../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../test-support/refusal.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

test('a user has another name in a chat, for as long as the user wants', async () => {
  const path = `/im/v1/chats/${w.chat.chat_id}/nickname`;
  const ada = w.as(w.ada);
  expect((await ada('GET', path)).body.data).toEqual({ nickname: '' });
  expect((await ada('PUT', path, { body: { nickname: 'Countess' } })).body).toEqual({
    code: 0,
    msg: 'success',
    data: {},
  });
  expect((await ada('GET', path)).body.data).toEqual({ nickname: 'Countess' });
  expect((await w.as(w.ben)('GET', path)).body.data).toEqual({ nickname: '' });
  await ada('DELETE', path);
  expect((await ada('GET', path)).body.data).toEqual({ nickname: '' });
});

test('an unknown chat is told by the service itself, and who is outside has no name there', async () => {
  expectRefusal(await w.as(w.ada)('GET', '/im/v1/chats/oc_none/nickname'), {
    code: 232006,
    msg: 'Your request specifies a chat_id which is invalid.',
  });
  expectRefusal(await w.as(w.cleo)('GET', `/im/v1/chats/${w.chat.chat_id}/nickname`), {
    code: 232011,
    msg: 'Operator can NOT be out of the chat.',
  });
});

test('the bots of a chat are listed by the open_ids that the app sees', async () => {
  const answer = await w.app.call('GET', `/im/v1/chats/${w.chat.chat_id}/members/bots`);
  const { userIds } = w.world.platform.context;
  const bot_id = userIds.botOpenId(w.app.appId, w.app.appId);
  expect(answer.body.data).toEqual({ items: [{ bot_id, bot_name: 'Helper' }] });
});

test('a user mutes chats for themselves, and chats of others are listed', async () => {
  const settings = [
    { chat_id: w.chat.chat_id, is_muted: true },
    { chat_id: 'oc_none', is_muted: true },
  ];
  const invalid_ids = [{ id: 'oc_none', msg: 'Your request specifies a chat_id which is invalid.' }];
  const updated = await w.as(w.ada)('POST', '/im/v1/chat_user_setting/batch_update', {
    body: { chat_settings: settings },
  });
  expect(updated.body.data).toEqual({ invalid_ids });
  const chat_ids = [w.chat.chat_id, 'oc_none'];
  const read = await w.as(w.ada)('POST', '/im/v1/chat_user_setting/batch_query', { body: { chat_ids } });
  expect(read.body.data).toEqual({
    items: [{ chat_id: w.chat.chat_id, is_muted: true, is_mute_at_all: false }],
    invalid_ids,
  });
  const other = await w.as(w.cleo)('POST', '/im/v1/chat_user_setting/batch_query', { body: { chat_ids } });
  expect(other.body.data.items).toEqual([]);
  expect(other.body.data.invalid_ids).toContainEqual({
    id: w.chat.chat_id,
    msg: 'Operator can NOT be out of the chat.',
  });
});

test('several chats are read at once, as far as the caller is in them', async () => {
  const other = await w.addChat({ name: 'Not mine', bots: [] });
  const body = { chat_ids: [w.chat.chat_id, other.chat_id, 'oc_none'] };
  const answer = await w.app.call('POST', '/im/v1/chats/batch_query', { body });
  expect(answer.body.data.items).toMatchObject([{ chat_id: w.chat.chat_id, name: 'Engineering', chat_mode: 'group' }]);
});

test('a user finds the direct chats with others', async () => {
  const token = await userToken(w.world, w.app, w.ada, ['im:message', 'im:message.send_as_user']);
  const sent = await send(w.app, { to: w.openId(w.ben), type: 'open_id', token });
  const answer = await w.as(w.ada)('POST', '/im/v1/chat_p2p/batch_query', {
    body: { chatter_ids: [w.openId(w.ben), w.openId(w.cleo)] },
    query: { chatter_id_type: 'open_id' },
  });
  expect(answer.body.data).toEqual({ p2p_chats: [{ chat_id: sent.body.data.chat_id }] });
});
