import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestChat, contentText, sayInChat, send } from '../../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld, testStart } from '../../../../../test-support/test-world.ts';
import { changeApp } from '../../../../identity/manage-apps.ts';
import type { ChatRow } from '../../../../store/tables/im.ts';

let world: TestWorld;
let app: TestApp;
let chat: ChatRow;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  chat = await addTestChat(world, { bots: [app.appId] });
});
afterEach(() => world.close());

const shared = (word: string) => ({
  config: { update_multi: true },
  elements: [{ tag: 'div', text: { tag: 'plain_text', content: word } }],
});

const patch = (messageId: string, content: object | string = shared('new'), by = app) =>
  by.call('PATCH', `/im/v1/messages/${messageId}`, { body: { content: contentText(content) } });

async function sendCard(card: object = shared('old')): Promise<string> {
  return (await send(app, { to: chat.chat_id, msgType: 'interactive', content: card })).body.data.message_id;
}

const contentOf = async (id: string) =>
  (await app.call('GET', `/im/v1/messages/${id}`, { query: { card_msg_content_type: 'user_card_content' } })).body.data
    .items[0];

test('a card is replaced', async () => {
  const id = await sendCard();
  world.clock.advance(5);
  expect((await patch(id)).body).toEqual({ code: 0, msg: 'ok', data: {} });
  expect(await contentOf(id)).toMatchObject({
    updated: true,
    update_time: String(testStart + 5),
    body: { content: JSON.stringify(shared('new')) },
  });
});

test('without update_multi it is replaced too, and the developer is told what the page asks for', async () => {
  const id = await sendCard({ elements: [] });
  const answer = await patch(id, { elements: [{ tag: 'hr' }] });
  expect(answer.body).toEqual({ code: 0, msg: 'ok', data: {} });
  expect([...answer.headers.values()].join()).toContain('update_multi');
  expect(await contentOf(id)).toMatchObject({ body: { content: '{"elements":[{"tag":"hr"}]}' } });
});

test('only cards, and only one’s own', async () => {
  const bad = 'Your request contains an invalid request parameter, ext=';
  const text = await send(app, { to: chat.chat_id });
  expectRefusal(await patch(text.body.data.message_id), { code: 230001, msg: `${bad}This message is NOT a card.` });
  const other = await world.createApp();
  const both = await addTestChat(world, { bots: [app.appId, other.appId] });
  const foreign = await send(other, { to: both.chat_id, msgType: 'interactive', content: shared('x') });
  expectRefusal(await patch(foreign.body.data.message_id), {
    code: 230001,
    msg: `${bad}bot or user is not the message\`s sender`,
  });
});

test('within 14 days', async () => {
  const window = 14 * 24 * 3_600_000;
  world.clock.advance(-window);
  const inTime = await sayInChat(world, { chat, sender: app.appId, msgType: 'interactive', content: shared('x') });
  world.clock.advance(-1);
  const late = await sayInChat(world, { chat, sender: app.appId, msgType: 'interactive', content: shared('x') });
  world.clock.advance(window + 1);
  expect((await patch(inTime.message_id)).body.code).toBe(0);
  expectRefusal(await patch(late.message_id), {
    code: 230031,
    msg: 'Message can only be modified within 14 days after sending.',
  });
});

test('five times a second', async () => {
  const id = await sendCard();
  world.platform.context.settings.rateLimits = true;
  for (let i = 0; i < 5; i++) expect((await patch(id)).body.code).toBe(0);
  expectRefusal(await patch(id), {
    code: 230020,
    msg: 'This operation triggers the frequency limit, ext=Update the single messages too frequently',
  });
});

test('the card is checked as in sending', async () => {
  const id = await sendCard();
  expectRefusal(await patch(id, { elements: 'x' }), {
    code: 230099,
    msg:
      'Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, ' +
      'please check whether the card json is correct; ErrorValue: elements: "x"',
  });
  expectRefusal(await patch(id, shared('x'.repeat(30 * 1024))), {
    code: 230025,
    msg: 'The length of the message content reaches its limit.',
  });
  expectRefusal(await patch(id, ''), {
    code: 230001,
    msg: 'Your request contains an invalid request parameter, ext=content cannot be empty',
  });
});

test('a recalled card, one of a dissolved group, and an app without a bot are refused', async () => {
  const id = await sendCard();
  await app.call('DELETE', `/im/v1/messages/${id}`);
  expectRefusal(await patch(id), { code: 230011, msg: 'The message was withdrawn.' });
  const gone = await addTestChat(world, { bots: [app.appId], status: 'dissolved' });
  const there = await sayInChat(world, { chat: gone, sender: app.appId, msgType: 'interactive', content: {} });
  expectRefusal(await patch(there.message_id), {
    code: 232009,
    msg: 'Your request specifies a chat which has already been dissolved.',
  });
  await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
  expectRefusal(await patch(id), { code: 230006, msg: 'Bot ability is not activated.' });
});
