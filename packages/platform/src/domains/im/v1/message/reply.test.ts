import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addTestChat, contentText, sayInChat, userToken } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import { changeApp } from '../../../../identity/manage-apps.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';
import type { ChatRow, MessageRow } from '../../../../store/tables/im.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;
let chat: ChatRow;
let first: MessageRow;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  ada = await addTestUser(world, { name: 'Ada' });
  chat = await addTestChat(world, { bots: [app.appId], members: [ada.lark_id] });
  first = await sayInChat(world, { chat, sender: ada.lark_id, text: 'first' });
});
afterEach(() => world.close());

const reply = (messageId: string, body: object = {}, token = app.token) =>
  app.call('POST', `/im/v1/messages/${messageId}/reply`, {
    body: { msg_type: 'text', content: contentText({ text: 'answer' }), ...body },
    token,
  });

describe('the tree', () => {
  test('an answer names the message that it answers and the top of the tree', async () => {
    const one = (await reply(first.message_id)).body.data;
    expect(one).toMatchObject({
      root_id: first.message_id,
      parent_id: first.message_id,
      chat_id: chat.chat_id,
      body: { content: '{"text":"answer"}' },
    });
    expect(one).not.toHaveProperty('thread_id');
    const two = (await reply(one.message_id)).body.data;
    expect(two).toMatchObject({ root_id: first.message_id, parent_id: one.message_id });
  });

  test('reply_in_thread makes the answered message the root of a thread, which takes every later answer', async () => {
    const one = (await reply(first.message_id, { reply_in_thread: true })).body.data;
    expect(one).toMatchObject({
      thread_id: expect.stringMatching(/^omt_/),
      root_id: first.message_id,
      parent_id: first.message_id,
    });
    const root = await app.call('GET', `/im/v1/messages/${first.message_id}`);
    expect(root.body.data.items[0]).toMatchObject({ thread_id: one.thread_id });
    for (const target of [first.message_id, one.message_id]) {
      expect((await reply(target)).body.data).toMatchObject({
        thread_id: one.thread_id,
        root_id: first.message_id,
        parent_id: first.message_id,
      });
    }
  });

  test('in a group in the form of threads an answer is always in the thread', async () => {
    const threads = await addTestChat(world, { bots: [app.appId], groupMessageType: 'thread' });
    const sent = await app.call('POST', '/im/v1/messages', {
      query: { receive_id_type: 'chat_id' },
      body: { receive_id: threads.chat_id, msg_type: 'text', content: '{"text":"root"}' },
    });
    const answer = await reply(sent.body.data.message_id);
    expect(answer.body.data.thread_id).toBe(sent.body.data.thread_id);
  });

  test('the same uuid within an hour gives the first answer again', async () => {
    const one = await reply(first.message_id, { uuid: 'r-1' });
    const two = await reply(first.message_id, { uuid: 'r-1', content: contentText({ text: 'other' }) });
    expect(two.body.data).toEqual(one.body.data);
  });
});

describe('is refused', () => {
  test('for a message that was recalled', async () => {
    const sent = (await reply(first.message_id)).body.data;
    await app.call('DELETE', `/im/v1/messages/${sent.message_id}`);
    expectRefusal(await reply(sent.message_id), { code: 230011, msg: 'The message was withdrawn.' });
  });

  test('for a system message', async () => {
    const system = await sayInChat(world, { chat, sender: ada.lark_id, msgType: 'system', content: { template: '' } });
    const answer = await reply(system.message_id);
    expectRefusal(answer, { code: 230054, msg: 'This operation is not supported for this message type.' });
  });

  test('with a system message', async () => {
    const answer = await reply(first.message_id, { msg_type: 'system' });
    const msg = 'Your request contains an invalid request parameter, ext=invalid msg_type';
    expectRefusal(answer, { code: 230001, msg });
  });

  test('for an unknown message, and for one of a batch', async () => {
    for (const id of ['om_none', 'bm-dc13264520392913993dd051dba21dcf']) {
      expect((await reply(id)).body).toMatchObject({ code: 99992354 });
    }
  });

  test('outside the chat, in a dissolved one, without a bot, and without the scopes of a user', async () => {
    const outside = await world.createApp();
    const answer = await reply(first.message_id, {}, outside.token);
    expectRefusal(answer, { code: 230002, msg: 'Bot/User can NOT be out of the chat.' });
    const token = await userToken(world, app, ada, ['im:message']);
    expectRefusal(await reply(first.message_id, {}, token), {
      code: 230027,
      msg: 'Lack of necessary permissions, ext=requires im:message.send_as_user scope.',
    });
    const gone = await addTestChat(world, { bots: [app.appId], status: 'dissolved' });
    const there = await sayInChat(world, { chat: gone, sender: app.appId });
    expectRefusal(await reply(there.message_id), {
      code: 232009,
      msg: 'Your request specifies a chat which has already been dissolved.',
    });
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
    expectRefusal(await reply(first.message_id), { code: 230006, msg: 'Bot ability is not activated.' });
  });

  test('above five messages a second', async () => {
    world.platform.context.settings.rateLimits = true;
    for (let i = 0; i < 5; i++) expect((await reply(first.message_id)).body.code).toBe(0);
    const msg = 'This operation triggers the frequency limit.';
    expectRefusal(await reply(first.message_id), { code: 230020, msg });
  });
});
