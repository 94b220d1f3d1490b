import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { send } from '../../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { findChat } from '../../chats/queries.ts';
import { userStateOf } from '../../chats/user-states.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

const query = { user_id_type: 'user_id' };
const outside = (user_id: string) => ({ error_code: 0, error_message: 'The user is not in the chat', user_id });
const stateOf = (chatId: string) =>
  w.world.change(async (db) => {
    const chat = await findChat(db, w.world.tenantKey, chatId);
    return chat && userStateOf(db, chat, w.ada.lark_id);
  });
const botOutside = { code: 230027, msg: 'no permission, bot not in the chat' };

test('a group is held on top of the feeds of its members', async () => {
  const patch = (time_sensitive: boolean) =>
    w.app.call('PATCH', `/im/v2/feed_cards/${w.chat.chat_id}`, {
      body: { time_sensitive, user_ids: ['ada', 'cleo'] },
      query,
    });
  expect((await patch(true)).body).toEqual({
    code: 0,
    msg: 'success',
    data: { failed_user_reasons: [outside('cleo')] },
  });
  expect(await stateOf(w.chat.chat_id)).toEqual({ time_sensitive: true });
  await patch(false);
  expect(await stateOf(w.chat.chat_id)).toEqual({ time_sensitive: false });
});

test('the direct chat with the bot is held there for users who have one', async () => {
  const { chat_id } = (await send(w.app, { to: w.openId(w.ada), type: 'open_id' })).body.data;
  const answer = await w.app.call('PATCH', '/im/v2/feed_cards/bot_time_sentive', {
    body: { time_sensitive: true, user_ids: ['ada', 'ben'] },
    query,
  });
  expect(answer.body.data).toEqual({ failed_user_reasons: [outside('ben')] });
  expect(await stateOf(chat_id)).toEqual({ time_sensitive: true });
});

const button = { action_type: 'webhook', text: { text: 'Done' }, action_map: { foo: 'bar' } };
const put = (chat_id: string, buttons?: object[], user_ids = ['ada', 'cleo']) =>
  w.app.call('PUT', '/im/v2/chat_button', { body: { chat_id, user_ids, buttons: buttons && { buttons } }, query });

test('buttons on the card of a chat are put there, replaced and taken away', async () => {
  expect((await put(w.chat.chat_id, [button])).body.data).toEqual({ failed_user_reasons: [outside('cleo')] });
  expect(await stateOf(w.chat.chat_id)).toEqual({ buttons: { [w.app.appId]: [button] } });
  await put(w.chat.chat_id);
  expect(await stateOf(w.chat.chat_id)).toEqual({ buttons: { [w.app.appId]: [] } });
});

test('refuses chats without the bot, and what is no group', async () => {
  const other = await w.addChat({ bots: [] });
  expectRefusal(await put(other.chat_id, []), botOutside);
  const patch = (id: string) =>
    w.app.call('PATCH', `/im/v2/feed_cards/${id}`, { body: { time_sensitive: true, user_ids: ['ada'] }, query });
  expectRefusal(await patch(other.chat_id), botOutside);
  expectRefusal(await patch('oc_none'), { code: 230001, msg: 'param is invalid, ext=chat_id is invalid' });
  const p2p = (await send(w.app, { to: w.openId(w.ada), type: 'open_id' })).body.data.chat_id;
  expectRefusal(await patch(p2p), { code: 230001, msg: 'param is invalid, ext=feed_card_id is no group' });
});

test('previews of links are asked for again, and the answer says that nothing shows them', async () => {
  const answer = await w.app.call('POST', '/im/v2/url_previews/batch_update', { body: { preview_tokens: ['t1'] } });
  expect(answer.body).toEqual({ code: 0, msg: 'success', data: {} });
  expect(answer.headers.get('x-larkspur-note')).toContain('no client here shows previews');
});
