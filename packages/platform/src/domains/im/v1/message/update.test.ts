import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestChat, contentText, openIdOf, sayInChat, send } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld, testStart } from '../../../../../test-support/test-world.ts';
import { changeApp } from '../../../../identity/manage-apps.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';
import type { ChatRow } from '../../../../store/tables/im.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;
let chat: ChatRow;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  ada = await addTestUser(world, { name: 'Ada' });
  chat = await addTestChat(world, { owner: ada.lark_id, bots: [app.appId] });
});
afterEach(() => world.close());

const edit = (
  messageId: string,
  { content = { text: 'new' } as object | string, msgType = 'text', token = app.token } = {},
) =>
  app.call('PUT', `/im/v1/messages/${messageId}`, {
    body: { msg_type: msgType, content: contentText(content) },
    token,
  });

async function sendText(): Promise<string> {
  return (await send(app, { to: chat.chat_id, content: { text: 'old' } })).body.data.message_id;
}

test('a text says something else from then on', async () => {
  const id = await sendText();
  world.clock.advance(1000);
  const content = { text: `<at user_id="${openIdOf(world, app, ada)}"></at> new` };
  const edited = await edit(id, { content });
  expect(edited.body).toEqual({
    code: 0,
    msg: 'success',
    data: {
      message_id: id,
      msg_type: 'text',
      create_time: String(testStart),
      update_time: String(testStart + 1000),
      deleted: false,
      updated: true,
      chat_id: chat.chat_id,
      sender: { id: app.appId, id_type: 'app_id', sender_type: 'app', tenant_key: world.tenantKey },
      body: { content: '{"text":"@_user_1 new"}' },
      mentions: [
        {
          key: '@_user_1',
          id: openIdOf(world, app, ada),
          id_type: 'open_id',
          name: 'Ada',
          tenant_key: world.tenantKey,
        },
      ],
    },
  });
  const got = await app.call('GET', `/im/v1/messages/${id}`);
  expect(got.body.data.items[0]).toEqual(edited.body.data);
});

test('a text may become a rich text', async () => {
  const id = await sendText();
  const edited = await edit(id, { msgType: 'post', content: { zh_cn: { content: [[{ tag: 'hr' }]] } } });
  expect(edited.body.data).toMatchObject({
    msg_type: 'post',
    body: { content: '{"title":"","content":[[{"tag":"hr"}]]}' },
  });
});

test('20 times and not more', async () => {
  const id = await sendText();
  for (let i = 0; i < 20; i++) expect((await edit(id)).body.code).toBe(0);
  expectRefusal(await edit(id), {
    code: 230072,
    msg: 'The message has reached the number of times it can be edited.',
  });
});

test('not after a day', async () => {
  const day = 24 * 3_600_000;
  world.clock.advance(-day - 1);
  const said = await sayInChat(world, { chat, sender: app.appId });
  world.clock.advance(1);
  const later = await sayInChat(world, { chat, sender: app.appId });
  world.clock.advance(day);
  expect((await edit(later.message_id)).body.code).toBe(0);
  expectRefusal(await edit(said.message_id), {
    code: 230075,
    msg: 'The message has exceeded the time that can be edited.',
  });
});

test('messages of others, of other kinds, and recalled ones are not edited', async () => {
  const said = await sayInChat(world, { chat, sender: ada.lark_id });
  expectRefusal(await edit(said.message_id), { code: 230071, msg: 'The operator is not the sender of the message.' });
  const card = await send(app, { to: chat.chat_id, msgType: 'interactive', content: {} });
  expectRefusal(await edit(card.body.data.message_id), {
    code: 230054,
    msg: 'This operation is not supported for this message type.',
  });
  const id = await sendText();
  await app.call('DELETE', `/im/v1/messages/${id}`);
  expectRefusal(await edit(id), { code: 230011, msg: 'The message was withdrawn.' });
});

test('the content is checked as in sending, and of two kinds only', async () => {
  const id = await sendText();
  const bad = 'Your request contains an invalid request parameter, ext=';
  expectRefusal(await edit(id, { msgType: 'interactive' }), { code: 230001, msg: `${bad}invalid msg_type` });
  expectRefusal(await edit(id, { content: 'new' }), {
    code: 230001,
    msg: `${bad}content is not a string in json format.`,
  });
  expectRefusal(await edit(id, { content: { text: 'x'.repeat(150 * 1024) } }), {
    code: 230025,
    msg: 'The length of the message content reaches its limit.',
  });
});

test('an app must be able to speak in the chat still', async () => {
  const id = await sendText();
  const setChat = (columns: object) =>
    world.change((db) => db.run(db.build.updateTable('chats').set(columns).where('chat_id', '=', chat.chat_id)));
  await setChat({ settings: '{"moderation_permission":"only_owner"}' });
  expectRefusal(await edit(id), { code: 230018, msg: 'These operations are NOT allowed at current group settings.' });
  await setChat({ settings: '{}', status: 'dissolved' });
  expectRefusal(await edit(id), {
    code: 232009,
    msg: 'Your request specifies a chat which has already been dissolved.',
  });
  await setChat({ status: 'normal' });
  await world.change((db) => db.run(db.build.deleteFrom('chat_members').where('member_id', '=', app.appId)));
  expectRefusal(await edit(id), { code: 230002, msg: 'Bot/User can NOT be out of the chat.' });
  await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
  expectRefusal(await edit(id), { code: 230006, msg: 'Bot ability is not activated.' });
});
