import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addTestChat, contentText, openIdOf, sayInChat, send, userToken } from '../../../../../test-support/chats.ts';
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
  ada = await addTestUser(world, { name: 'Ada', user_id: 'ada' });
  chat = await addTestChat(world, { bots: [app.appId], members: [ada.lark_id] });
});
afterEach(() => world.close());

const list = (query: Record<string, string | number> = {}, token = app.token) =>
  app.call('GET', '/im/v1/messages', {
    query: { container_id_type: 'chat', container_id: chat.chat_id, ...query },
    token,
  });

async function say(...texts: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const text of texts) ids.push((await sayInChat(world, { chat, sender: ada.lark_id, text })).message_id);
  return ids;
}

const textsOf = (answer: { body: any }) =>
  answer.body.data.items.map((item: any) => (item.deleted ? item.body.content : JSON.parse(item.body.content).text));

const badParameter = 'Your request contains an invalid request parameter, ext=';

describe('pages', () => {
  test('come in the order of creation, 20 messages by default, and say whether there are more', async () => {
    await say(...Array.from({ length: 45 }, (_, i) => String(i + 1)));
    const first = await list();
    expect(first.body).toMatchObject({
      code: 0,
      msg: 'success',
      data: { has_more: true, page_token: expect.anything() },
    });
    expect(textsOf(first)).toEqual(Array.from({ length: 20 }, (_, i) => String(i + 1)));
    const second = await list({ page_token: first.body.data.page_token });
    const third = await list({ page_token: second.body.data.page_token });
    expect(textsOf(third)).toEqual(['41', '42', '43', '44', '45']);
    expect(third.body.data).toMatchObject({ has_more: false });
    expect(third.body.data).not.toHaveProperty('page_token');
  });

  test('against the order, page by page, give each message once', async () => {
    await say('1', '2', '3');
    world.clock.advance(5);
    await say('4', '5');
    const seen: string[] = [];
    let page: string | undefined;
    do {
      const answer: any = await list({
        sort_type: 'ByCreateTimeDesc',
        page_size: 2,
        ...(page && { page_token: page }),
      });
      seen.push(...textsOf(answer));
      page = answer.body.data.page_token;
    } while (page);
    expect(seen).toEqual(['5', '4', '3', '2', '1']);
  });

  test('an empty chat is an empty page', async () => {
    expect((await list()).body).toEqual({ code: 0, msg: 'success', data: { has_more: false, items: [] } });
  });

  test('a token is of use with the parameters of its page only', async () => {
    await say('1', '2', '3');
    const token = (await list({ page_size: 1 })).body.data.page_token;
    const changed = `${badParameter}the request parameters have changed, page_token is invalid`;
    expectRefusal(await list({ page_token: token, sort_type: 'ByCreateTimeDesc' }), { code: 230001, msg: changed });
    expectRefusal(await list({ page_token: token, start_time: '1' }), { code: 230001, msg: changed });
    expectRefusal(await list({ page_token: 'GxmvlNRvP0==' }), {
      code: 230001,
      msg: `${badParameter}invalid page_token`,
    });
    expect(textsOf(await list({ page_token: token, page_size: 50 }))).toEqual(['2', '3']);
  });

  test.each([0, 51])('a page of %i messages breaks a rule of the gateway', async (page_size) => {
    const answer = await list({ page_size });
    expect(answer.body).toMatchObject({ code: 99992402, error: { field_violations: [{ field: 'page_size' }] } });
  });
});

describe('times', () => {
  test('bound the list in seconds, both ends included', async () => {
    for (const text of ['0', '1', '2', '3']) {
      await say(text);
      world.clock.advance(1500);
    }
    const second = testStart / 1000;
    expect(textsOf(await list({ start_time: String(second + 1) }))).toEqual(['1', '2', '3']);
    expect(textsOf(await list({ end_time: String(second + 1) }))).toEqual(['0', '1']);
    expect(textsOf(await list({ start_time: String(second + 3), end_time: String(second + 3) }))).toEqual(['2']);
  });

  test.each([
    [{ start_time: '2026-09-01T00:00:00+08:00' }, 'invalid start_time: 2026-09-01T00:00:00+08:00'],
    [{ end_time: 'now' }, 'invalid end_time: now'],
    [{ start_time: '2', end_time: '1' }, 'The end_time is earlier than the start_time'],
  ])('%o is refused', async (query, ext) => {
    expectRefusal(await list(query), { code: 230001, msg: badParameter + ext });
  });
});

describe('the container', () => {
  test.each([
    [{ container_id_type: 'group' }, 'invalid container_id_type'],
    [{ container_id: 'oc_none' }, 'invalid container_id'],
    [{ container_id_type: 'thread' }, 'invalid container_id'],
  ])('%o is refused', async (query, ext) => {
    expectRefusal(await list(query), { code: 230001, msg: badParameter + ext });
  });

  test('of a chat holds the roots of threads only, of a thread all its messages', async () => {
    const [root] = await say('root', 'other');
    const reply = await app.call('POST', `/im/v1/messages/${root}/reply`, {
      body: { msg_type: 'text', content: contentText({ text: 'below' }), reply_in_thread: true },
    });
    const thread = reply.body.data.thread_id;
    expect(textsOf(await list())).toEqual(['root', 'other']);
    const inThread = { container_id_type: 'thread', container_id: thread };
    expect(textsOf(await list(inThread))).toEqual(['root', 'below']);
    expect(textsOf(await list({ ...inThread, start_time: '9999999999' }))).toEqual(['root', 'below']);
    expect(textsOf(await list({ ...inThread, sort_type: 'ByCreateTimeDesc' }))).toEqual(['below', 'root']);
  });

  test('keeps recalled messages, with a text of its own', async () => {
    await say('1');
    const { body } = await send(app, { to: chat.chat_id });
    await app.call('DELETE', `/im/v1/messages/${body.data.message_id}`);
    const answer = await list();
    expect(textsOf(answer)).toEqual(['1', 'This message was recalled']);
    expect(answer.body.data.items[1]).toMatchObject({ deleted: true });
  });

  test('of a group in restricted mode cannot be read', async () => {
    const closed = await addTestChat(world, {
      bots: [app.appId],
      settings: {
        restricted_mode_setting: {
          status: true,
          screenshot_has_permission_setting: 'not_anyone',
          download_has_permission_setting: 'not_anyone',
          message_has_permission_setting: 'not_anyone',
        },
      },
    });
    const answer = await list({ container_id: closed.chat_id });
    expectRefusal(answer, { code: 231203, msg: 'The chat type is not supported.' });
  });
});

describe('who may read', () => {
  test('an app outside the chat or without a bot may not', async () => {
    const outside = await world.createApp();
    const answer = await list({}, outside.token);
    expectRefusal(answer, { code: 230002, msg: 'Bot/User can NOT be out of the chat.' });
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
    expectRefusal(await list(), { code: 230006, msg: 'Bot ability is not activated.' });
  });

  test('groups need a scope more, with either token; direct chats need one for users', async () => {
    const small = await world.createApp({ scopes: ['im:message', 'im:message:readonly'] });
    const group = await addTestChat(world, { bots: [small.appId], members: [ada.lark_id] });
    const direct = await send(small, { to: openIdOf(world, small, ada), type: 'open_id' });
    const asUser = await userToken(world, small, ada, ['im:message']);
    const need = (scope: string) => `Lack of necessary permissions, ext=need scope: ${scope}`;
    const inGroup = { container_id: group.chat_id };
    expectRefusal(await list(inGroup, small.token), { code: 230027, msg: need('im:message.group_msg') });
    expectRefusal(await list(inGroup, asUser), { code: 230027, msg: need('im:message.group_msg:get_as_user') });
    const inDirect = { container_id: direct.body.data.chat_id };
    expect((await list(inDirect, small.token)).body.code).toBe(0);
    expectRefusal(await list(inDirect, asUser), { code: 230027, msg: need('im:message.p2p_msg:get_as_user') });
  });

  test('where a group hides its history, a new member sees what is said from then on', async () => {
    const closed = await addTestChat(world, { owner: ada.lark_id, settings: { history_visible: false } });
    const said = await sayInChat(world, { chat: closed, sender: ada.lark_id, text: 'before' });
    await world.change((db) =>
      db.run(db.build.updateTable('messages').set({ thread_id: 'omt_1' }).where('message_id', '=', said.message_id)),
    );
    world.clock.advance(10);
    await world.change((db) =>
      db.run(
        db.build.insertInto('chat_members').values({
          tenant_key: world.tenantKey,
          chat_id: closed.chat_id,
          member_id: app.appId,
          member_type: 'app',
          role: 'member',
          moderator: 0,
          join_time: world.clock.now(),
        }),
      ),
    );
    await sayInChat(world, { chat: closed, sender: ada.lark_id, text: 'after' });
    expect(textsOf(await list({ container_id: closed.chat_id }))).toEqual(['after']);
    const thread = await list({ container_id_type: 'thread', container_id: 'omt_1' });
    expectRefusal(thread, { code: 230073, msg: 'The thread is invisible to the operator.' });
  });
});
