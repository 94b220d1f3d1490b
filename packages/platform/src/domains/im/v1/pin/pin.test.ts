import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addTestChat, openIdOf, sayInChat, send, userToken } from '../../../../../test-support/chats.ts';
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

const pin = (messageId: string, token = app.token) =>
  app.call('POST', '/im/v1/pins', { body: { message_id: messageId }, token });
const unpin = (messageId: string) => app.call('DELETE', `/im/v1/pins/${messageId}`);
const list = (query: Record<string, string | number> = {}, by = app) =>
  by.call('GET', '/im/v1/pins', { query: { chat_id: chat.chat_id, ...query } });
const say = async (text = 'x') => (await sayInChat(world, { chat, sender: ada.lark_id, text })).message_id;
const idsOf = (answer: { body: any }) => answer.body.data.items.map((item: any) => item.message_id);

describe('create and delete', () => {
  test('a message is pinned once, whoever tries again', async () => {
    const id = await say();
    const first = await pin(id);
    expect(first.body).toEqual({
      code: 0,
      msg: 'success',
      data: {
        pin: {
          message_id: id,
          chat_id: chat.chat_id,
          operator_id: app.appId,
          operator_id_type: 'app_id',
          create_time: String(testStart),
        },
      },
    });
    world.clock.advance(9);
    const token = await userToken(world, app, ada, ['im:message']);
    expect((await pin(id, token)).body).toEqual(first.body);
    expect((await unpin(id)).body).toEqual({ code: 0, msg: 'success', data: {} });
    const byAda = await pin(id, token);
    expect(byAda.body.data.pin).toMatchObject({
      operator_id: openIdOf(world, app, ada),
      operator_id_type: 'open_id',
      create_time: String(testStart + 9),
    });
  });

  test('what is not pinned, or was recalled, can be unpinned', async () => {
    const sent = (await send(app, { to: chat.chat_id })).body.data.message_id;
    expect((await unpin(sent)).body.code).toBe(0);
    await pin(sent);
    await app.call('DELETE', `/im/v1/messages/${sent}`);
    expect((await unpin(sent)).body.code).toBe(0);
    expectRefusal(await pin(sent), { code: 230011, msg: 'The message was withdrawn.' });
  });

  test.each(['system', 'hongbao', 'video_chat'])('a %s cannot be pinned', async (msgType) => {
    const said = await sayInChat(world, { chat, sender: ada.lark_id, msgType, content: {} });
    expectRefusal(await pin(said.message_id), {
      code: 230054,
      msg: 'This operation is not supported for this message type.',
    });
  });

  test('where only owner and managers may pin, another bot may not', async () => {
    chat = await addTestChat(world, {
      owner: ada.lark_id,
      bots: [app.appId],
      settings: { pin_manage_setting: 'only_owner' },
    });
    expectRefusal(await pin(await say()), {
      code: 230046,
      msg: 'No Permission to Pin/Unpin messages in the chat.',
    });
    const token = await userToken(world, app, ada, ['im:message']);
    expect((await pin(await say(), token)).body.code).toBe(0);
  });

  test('one message is pinned and unpinned five times a second', async () => {
    world.platform.context.settings.rateLimits = true;
    const id = await say();
    for (let i = 0; i < 5; i++) expect((await (i % 2 ? unpin(id) : pin(id))).body.code).toBe(0);
    expectRefusal(await pin(id), { code: 230047, msg: 'Pin/Unpin message trigger message_id limit.' });
    expectRefusal(await unpin(id), { code: 230047, msg: 'Pin/Unpin message trigger message_id limit.' });
  });

  test('chats that are gone, callers outside, and apps without a bot are refused', async () => {
    const id = await say();
    const gone = await addTestChat(world, { bots: [app.appId], status: 'dissolved' });
    const there = await sayInChat(world, { chat: gone, sender: app.appId });
    expectRefusal(await pin(there.message_id), { code: 230045, msg: 'The chat not exist.' });
    const outside = await world.createApp();
    expectRefusal(await pin(id, outside.token), { code: 230002, msg: 'Bot/User can NOT be out of the chat.' });
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
    expectRefusal(await unpin(id), { code: 230006, msg: 'Bot ability is not activated.' });
  });
});

describe('list', () => {
  test('gives the newest pin first, in pages, within times in milliseconds', async () => {
    const ids = [];
    for (let i = 0; i < 5; i++) {
      ids.unshift(await say());
      await pin(ids[0] as string);
      world.clock.advance(10);
    }
    expect(idsOf(await list())).toEqual(ids);
    const first = await list({ page_size: 2 });
    expect(first.body.data.has_more).toBe(true);
    const second = await list({ page_size: 3, page_token: first.body.data.page_token });
    expect([...idsOf(first), ...idsOf(second)]).toEqual(ids);
    expect(second.body.data).not.toHaveProperty('page_token');
    const within = await list({ start_time: String(testStart + 10), end_time: String(testStart + 20) });
    expect(idsOf(within)).toEqual([ids[2], ids[3]].toReversed().toReversed());
  });

  test.each([
    [{ start_time: 'x' }, 'invalid start_time: x'],
    [{ start_time: '5', end_time: '5' }, 'The end_time is earlier than the start_time'],
    [{ page_token: 'x' }, 'invalid page_token'],
  ])('%o is refused', async (query, ext) => {
    expectRefusal(await list(query), {
      code: 230001,
      msg: `Your request contains an invalid request parameter, ext=${ext}`,
    });
  });

  test('an unknown chat is refused by the gateway, a foreign one by the service', async () => {
    expect((await list({ chat_id: 'oc_none' })).body.code).toBe(99992356);
    const outside = await world.createApp();
    expectRefusal(await list({}, outside), { code: 230002, msg: 'Bot/User can NOT be out of the chat.' });
  });

  test('an app lists 50 times a second', async () => {
    world.platform.context.settings.rateLimits = true;
    // The gateway's own limit is as high, and counts over all its pages.
    const { rateCounters, clock } = world.platform.context;
    for (let i = 0; i < 50; i++) {
      await rateCounters.take(`im.pins ${app.appId} ${world.tenantKey}`, { perMinute: 0, perSecond: 50 }, clock.now());
    }
    expectRefusal(await list(), { code: 230048, msg: 'Get chat pins trigger app_id limit.' });
  });
});
