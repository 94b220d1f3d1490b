import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';
import { sayInChat } from '../../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { readPart } from '../../chats/chat-parts.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

const put = (chat_top_notice: object[], chatId = w.chat.chat_id) =>
  w.app.call('POST', `/im/v1/chats/${chatId}/top_notice/put_top_notice`, { body: { chat_top_notice } });
const onTop = () => w.world.change((db) => readPart(db, w.chat, 'top_notice'));
const done = { code: 0, msg: 'success', data: {} };

test('a message or the announcement stands on top until it is taken away', async () => {
  const message = await sayInChat(w.world, { chat: w.chat, sender: w.ada.lark_id, text: 'read me' });
  expect((await put([{ action_type: '1', message_id: message.message_id }])).body).toEqual(done);
  expect(await onTop()).toMatchObject({ action_type: '1', message_id: message.message_id });
  expect((await put([{}])).body).toEqual(done);
  expect(await onTop()).toMatchObject({ action_type: '2' });
  const path = `/im/v1/chats/${w.chat.chat_id}/top_notice/delete_top_notice`;
  expect((await w.app.call('POST', path)).body).toEqual(done);
  expect(await onTop()).toBeUndefined();
});

test('refuses what is no message of the chat', async () => {
  const elsewhere = await sayInChat(w.world, { chat: await w.addChat(), sender: w.ada.lark_id, text: 'other' });
  const invalid = { code: 232001, msg: 'Your request contains an invalid request parameter.' };
  expectRefusal(await put([{ action_type: '1', message_id: elsewhere.message_id }]), invalid);
  expectRefusal(await put([{ action_type: '1' }]), invalid);
  expectRefusal(await put([]), invalid);
});

test('only owner and managers may where the group says so', async () => {
  const strict = await w.addChat({ settings: { top_notice_manage_setting: 'only_owner' } });
  expectRefusal(await put([{}], strict.chat_id), {
    code: 232014,
    msg: 'The token used in the request does NOT have the permissions necessary to complete the request.',
  });
});
