import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestChat, openIdOf } from '../../../test-support/chats.ts';
import { addTestUser } from '../../../test-support/directory.ts';
import { expectRefusal } from '../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../test-support/test-world.ts';
import { changeApp } from '../../identity/manage-apps.ts';
import type { UserRow } from '../../store/tables/contact.ts';
import type { ChatRow } from '../../store/tables/im.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;
let chat: ChatRow;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  ada = await addTestUser(world, { name: 'Ada', user_id: 'ada', email: 'ada@example.com' });
  await addTestUser(world, { name: 'Bob', user_id: 'bob' });
  chat = await addTestChat(world, { bots: [app.appId], members: [ada.lark_id] });
});
afterEach(() => world.close());

const card = { elements: [{ tag: 'hr' }] };
const send = (body: object = {}, by = app) =>
  by.call('POST', '/ephemeral/v1/send', {
    body: { chat_id: chat.chat_id, user_id: 'ada', msg_type: 'interactive', card, ...body },
  });
const remove = (messageId: string, by = app) =>
  by.call('POST', '/ephemeral/v1/delete', { body: { message_id: messageId } });

test('a user of the group sees the card, by any of three ids, until it is taken away', async () => {
  const ids = [
    { open_id: openIdOf(world, app, ada) },
    { user_id: 'ada' },
    { user_id: undefined, email: 'ada@example.com' },
  ];
  for (const id of ids) {
    const sent = await send(id);
    expect(sent.body).toEqual({ code: 0, msg: 'ok', data: { message_id: expect.stringMatching(/^om_/) } });
    expect((await remove(sent.body.data.message_id)).body).toEqual({ code: 0, msg: 'ok' });
    expectRefusal(await remove(sent.body.data.message_id), { code: 18051, msg: 'message has been deleted' });
  }
});

test('of several ids open_id counts first', async () => {
  expect((await send({ open_id: openIdOf(world, app, ada), user_id: 'nobody' })).body.code).toBe(0);
  expect((await send({ open_id: 'ou_none', user_id: 'ada' })).body.code).toBe(230001);
});

test('the card is in no list of messages', async () => {
  await send();
  const listed = await app.call('GET', '/im/v1/messages', {
    query: { container_id_type: 'chat', container_id: chat.chat_id },
  });
  expect(listed.body.data.items).toEqual([]);
});

test('it is refused where it cannot be shown', async () => {
  const bad = 'Your request contains an invalid request parameter, ext=';
  const topic = await addTestChat(world, { bots: [app.appId], members: [ada.lark_id], mode: 'topic' });
  const gone = await addTestChat(world, { bots: [app.appId], members: [ada.lark_id], status: 'dissolved' });
  const outside = await addTestChat(world, { members: [ada.lark_id] });
  const cases: [object, number, string][] = [
    [{ msg_type: 'text' }, 230001, `${bad}invalid msg_type`],
    [{ chat_id: 'oc_none' }, 230001, `${bad}invalid chat_id`],
    [{ chat_id: topic.chat_id }, 230001, `${bad}invalid chat_id`],
    [{ chat_id: gone.chat_id }, 232009, 'Your request specifies a chat which has already been dissolved.'],
    [{ chat_id: outside.chat_id }, 230002, 'Bot/User can NOT be out of the chat.'],
    [{ user_id: 'nobody' }, 230001, `${bad}invalid user_id`],
    [{ user_id: undefined }, 230001, `${bad}invalid user_id`],
    [{ user_id: 'bob' }, 230001, `${bad}invalid user_id`],
    [
      { card: { elements: 5 } },
      230099,
      'Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, ' +
        'please check whether the card json is correct; ErrorValue: elements: 5',
    ],
  ];
  for (const [body, code, msg] of cases) expectRefusal(await send(body), { code, msg });
});

test('a group takes 40 a second', async () => {
  world.platform.context.settings.rateLimits = true;
  const { rateCounters, clock } = world.platform.context;
  for (let i = 0; i < 40; i++) {
    await rateCounters.take(`im.ephemeral ${chat.chat_id}`, { perMinute: 0, perSecond: 40 }, clock.now());
  }
  expectRefusal(await send(), { code: 230020, msg: 'This operation triggers the frequency limit.' });
});

test('another app takes nothing away, and an app without a bot does neither', async () => {
  const sent = (await send()).body.data.message_id;
  expectRefusal(await remove(sent, await world.createApp()), {
    code: 230001,
    msg: 'Your request contains an invalid request parameter, ext=invalid message_id',
  });
  await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
  for (const answer of [await send(), await remove(sent)]) {
    expectRefusal(answer, { code: 230006, msg: 'Bot ability is not activated.' });
  }
});
