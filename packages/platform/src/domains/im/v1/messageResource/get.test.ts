import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestChat, sayInChat, send } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import { pngOf, uploadFile, uploadImage } from '../../../../../test-support/uploads.ts';
import type { ChatRow } from '../../../../store/tables/im.ts';
import type { ChatSettings } from '../../chats/chat-settings.ts';

let world: TestWorld;
let app: TestApp;
let reader: TestApp;
let chat: ChatRow;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  reader = await world.createApp();
  chat = await addTestChat(world, { bots: [app.appId, reader.appId] });
});
afterEach(() => world.close());

const get = (messageId: string, key: string, type = 'file', by = reader) =>
  by.call('GET', `/im/v1/messages/${messageId}/resources/${key}`, { query: { type } });

async function sendFile(to = chat) {
  const key = (await uploadFile(app, Buffer.from('content'))).body.data.file_key;
  const sent = await send(app, { to: to.chat_id, msgType: 'file', content: { file_key: key } });
  return [sent.body.data.message_id, key] as const;
}

test('a file or a picture of a message is given to every bot of the chat, whoever uploaded it', async () => {
  const [id, key] = await sendFile();
  const answer = await get(id, key);
  expect([answer.status, answer.body]).toEqual([200, 'content']);
  const image = (await uploadImage(app, pngOf(1, 1))).body.data.image_key;
  const post = { zh_cn: { content: [[{ tag: 'img', image_key: image }]] } };
  const sent = await send(app, { to: chat.chat_id, msgType: 'post', content: post });
  const picture = await get(sent.body.data.message_id, image, 'image');
  expect(picture.headers.get('content-type')).toBe('image/png');
});

test('the key must be one of the message, and of the type that is asked for', async () => {
  const [id, key] = await sendFile();
  const [, other] = await sendFile();
  for (const [wanted, type] of [
    [other, 'file'],
    [key, 'image'],
    ['file_none', 'file'],
  ] as const) {
    expectRefusal(await get(id, wanted, type), { code: 234003, msg: 'File not in message.' });
  }
  expectRefusal(await get(id, key, 'video'), { code: 234001, msg: 'Invalid request param.' });
});

test('an app outside the chat gets nothing', async () => {
  const outside = await world.createApp();
  const [id, key] = await sendFile();
  expectRefusal(await get(id, key, 'file', outside), { code: 234004, msg: 'App not in chat.' });
});

test('a recalled message has no resources', async () => {
  const [id, key] = await sendFile();
  await app.call('DELETE', `/im/v1/messages/${id}`);
  expectRefusal(await get(id, key), {
    code: 230110,
    msg: 'Action unavailable as the message has been deleted.',
  });
});

test.each(['merge_forward', 'interactive'])('%s messages are not supported', async (msgType) => {
  const said = await sayInChat(world, { chat, sender: app.appId, msgType, content: {} });
  expectRefusal(await get(said.message_id, 'img_1', 'image'), { code: 234043, msg: 'Unsupported message type.' });
});

test('a sticker is not given', async () => {
  const said = await sayInChat(world, { chat, sender: app.appId, msgType: 'sticker', content: { file_key: 'file_1' } });
  expectRefusal(await get(said.message_id, 'file_1'), { code: 234003, msg: 'File not in message.' });
});

test.each<[Partial<ChatSettings>, { code: number; msg: string }]>([
  [
    {
      restricted_mode_setting: {
        status: true,
        screenshot_has_permission_setting: 'all_members',
        download_has_permission_setting: 'not_anyone',
        message_has_permission_setting: 'all_members',
      },
    },
    { code: 234038, msg: 'Do not allow downloading of message resources in restricted mode.' },
  ],
  [{ history_visible: false }, { code: 234040, msg: 'The message is invisible to the operator.' }],
])('in a group with %o nothing is given to a new member', async (settings, refusal) => {
  const ada = await addTestUser(world);
  const closed = await addTestChat(world, { owner: ada.lark_id, bots: [app.appId], settings });
  const [id, key] = await sendFile(closed);
  world.clock.advance(1);
  await world.change((db) =>
    db.run(
      db.build.insertInto('chat_members').values({
        tenant_key: world.tenantKey,
        chat_id: closed.chat_id,
        member_id: reader.appId,
        member_type: 'app',
        role: 'member',
        moderator: 0,
        join_time: world.clock.now(),
      }),
    ),
  );
  expectRefusal(await get(id, key), refusal);
});
