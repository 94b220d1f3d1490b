import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestChat, openIdOf } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { createTestWorld, type TestApp, type TestWorld, testStart } from '../../../../../test-support/test-world.ts';
import { uploadImage } from '../../../../../test-support/uploads.ts';
import type { ChatRow } from '../../../../store/tables/im.ts';
import { addCustomBot, type NewCustomBot } from '../../../im/custom-bots/custom-bots.ts';

let world: TestWorld;
let app: TestApp;
let chat: ChatRow;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  chat = await addTestChat(world, { bots: [app.appId] });
});
afterEach(() => world.close());

const newBot = (bot: NewCustomBot = {}) => world.change((db) => addCustomBot(db, world.platform.context, chat, bot));
const say = (token: string, body: object | string = {}) =>
  world.call('POST', `/bot/v2/hook/${token}`, {
    body: typeof body === 'string' ? body : { msg_type: 'text', content: { text: 'hello' }, ...body },
  });

const success = { StatusCode: 0, StatusMessage: 'success', code: 0, data: {}, msg: 'success' };
const badRequest = { code: 9499, data: {}, msg: 'Bad Request' };

async function lastSaid(): Promise<any> {
  const listed = await app.call('GET', '/im/v1/messages', {
    query: { container_id_type: 'chat', container_id: chat.chat_id, sort_type: 'ByCreateTimeDesc' },
  });
  return listed.body.data.items[0];
}

test('a custom bot speaks in its group, without a token', async () => {
  const answer = await say(await newBot());
  expect([answer.status, answer.body]).toEqual([200, success]);
  expect(await lastSaid()).toMatchObject({
    msg_type: 'text',
    sender: { id_type: 'app_id', sender_type: 'app' },
    body: { content: '{"text":"hello"}' },
  });
});

test('it sends five kinds, with pictures and mentions of any app', async () => {
  const token = await newBot();
  const ada = await addTestUser(world, { name: 'Ada' });
  const image = (await uploadImage(app)).body.data.image_key;
  const openId = openIdOf(world, app, ada);
  const kinds: [object, object][] = [
    [{ content: { text: `<at user_id="${openId}">Ada</at> <b>x</b>` } }, { text: '@_user_1 <b>x</b>' }],
    [{ content: { text: '<at user_id="ou_none">Tom</at>' } }, { text: '@Tom' }],
    [{ msg_type: 'image', content: { image_key: image } }, { image_key: image }],
    [
      { msg_type: 'post', content: { post: { zh_cn: { content: [[{ tag: 'img', image_key: image }]] } } } },
      { title: '', content: [[{ tag: 'img', image_key: image }]] },
    ],
    [{ msg_type: 'share_chat', content: { share_chat_id: chat.chat_id } }, { chat_id: chat.chat_id }],
    [
      {
        msg_type: 'interactive',
        content: undefined,
        card: { elements: [{ tag: 'markdown', content: `<at id=${openId}></at>` }] },
      },
      { title: null, elements: [[{ tag: 'at', user_id: '@_user_1', user_name: '' }]] },
    ],
  ];
  for (const [body, back] of kinds) {
    world.clock.advance(1);
    expect((await say(token, body)).body).toEqual(success);
    expect(JSON.parse((await lastSaid()).body.content)).toEqual(back);
  }
});

test.each<[string, object | string]>([
  ['no JSON', '{'],
  ['no msg_type', { msg_type: undefined }],
  ['no content', { content: undefined }],
  ['a text for content', { content: 'hello' }],
  ['content of another form', { content: {} }],
  ['a kind that it cannot send', { msg_type: 'audio', content: { file_key: 'x' } }],
  ['a card that is none', { msg_type: 'interactive', card: { elements: 5 } }],
  ['more than 20 KB', { content: { text: 'x'.repeat(20 * 1024) } }],
])('%s is a bad request', async (_, body) => {
  const answer = await say(await newBot(), body);
  expect([answer.status, answer.body]).toEqual([200, badRequest]);
});

test('an unknown webhook, and one of a group that is gone, is refused', async () => {
  const msg = 'param invalid: incoming webhook access token invalid';
  expect((await say('unknown')).body).toEqual({ code: 19001, data: {}, msg });
  chat = await addTestChat(world, { status: 'dissolved' });
  expect((await say(await newBot())).body).toEqual({ code: 19001, data: {}, msg });
});

test('with keywords, one of them must be in the message', async () => {
  const token = await newBot({ keywords: ['alert', '告警'] });
  expect((await say(token)).body).toEqual({ code: 19024, data: {}, msg: 'Key Words Not Found' });
  expect((await say(token, { content: { text: 'an alert' } })).body).toEqual(success);
  expect((await say(token, { content: { text: '告警' } })).body).toEqual(success);
});

test.each([
  [['127.0.0.1'], true],
  [['127.0.0.*'], true],
  [['127.0.0.0/8'], true],
  [['203.0.113.7', '203.0.113.*'], false],
])('with the addresses %j, a call from this machine is let through: %s', async (ipAllowlist, allowed) => {
  const answer = await say(await newBot({ ipAllowlist }));
  expect(answer.body).toEqual(allowed ? success : { code: 19022, data: {}, msg: 'Ip Not Allowed' });
});

test('with a secret, a call must be signed within the hour', async () => {
  const token = await newBot({ secret: 'demo' });
  const signed = (timestamp: number, secret = 'demo') => ({
    timestamp: String(timestamp),
    sign: createHmac('sha256', `${timestamp}\n${secret}`).digest('base64'),
  });
  const now = testStart / 1000;
  const msg = 'sign match fail or timestamp is not within one hour from current time';
  const refused = { code: 19021, data: {}, msg };
  for (const good of [signed(now), signed(now - 3600), { ...signed(now), timestamp: now }]) {
    expect((await say(token, good)).body).toEqual(success);
  }
  for (const bad of [{}, signed(now, 'other'), signed(now - 3601), { ...signed(now), timestamp: String(now + 1) }]) {
    expect((await say(token, bad)).body).toEqual(refused);
  }
});

test('it says five things a second', async () => {
  world.platform.context.settings.rateLimits = true;
  const token = await newBot();
  for (let i = 0; i < 5; i++) expect((await say(token)).body).toEqual(success);
  const msg = 'frequency limited psm[lark.oapi.app_platform_runtime]appID[1500]';
  expect((await say(token)).body).toEqual({ code: 11232, data: {}, msg });
});
