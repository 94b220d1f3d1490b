import { afterEach, beforeEach, expect, test } from 'vitest';
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
  app = await world.createApp({ name: 'Helper' });
  ada = await addTestUser(world, { name: 'Ada', user_id: 'ada' });
  chat = await addTestChat(world, { bots: [app.appId], members: [ada.lark_id] });
});
afterEach(() => world.close());

const get = (messageId: string, query = {}, token = app.token) =>
  app.call('GET', `/im/v1/messages/${messageId}`, { query, token });

test('a message of a user, as an app sees it', async () => {
  const said = await sayInChat(world, { chat, sender: ada.lark_id, text: 'hello' });
  expect((await get(said.message_id)).body).toEqual({
    code: 0,
    msg: 'success',
    data: {
      items: [
        {
          message_id: said.message_id,
          msg_type: 'text',
          create_time: String(testStart),
          update_time: String(testStart),
          deleted: false,
          updated: false,
          chat_id: chat.chat_id,
          sender: {
            id: openIdOf(world, app, ada),
            id_type: 'open_id',
            sender_type: 'user',
            tenant_key: world.tenantKey,
          },
          body: { content: '{"text":"hello"}' },
        },
      ],
    },
  });
});

test('user_id_type holds for senders and mentions, and makes bots app_ids', async () => {
  const { userIds } = world.platform.context;
  const text = `<at user_id="ada"></at><at user_id="${userIds.botOpenId(app.appId, app.appId)}"></at>`;
  const { body } = await send(app, { to: chat.chat_id, content: { text } });
  const mentionsWith = async (query: object) => (await get(body.data.message_id, query)).body.data.items[0].mentions;
  expect(await mentionsWith({})).toMatchObject([
    { id: openIdOf(world, app, ada), id_type: 'open_id' },
    { id: userIds.botOpenId(app.appId, app.appId), id_type: 'open_id', name: 'Helper' },
  ]);
  expect(await mentionsWith({ user_id_type: 'user_id' })).toMatchObject([
    { id: 'ada', id_type: 'user_id', name: 'Ada' },
    { id: app.appId, id_type: 'app_id', name: 'Helper' },
  ]);
  const said = await sayInChat(world, { chat, sender: ada.lark_id });
  const shown = await get(said.message_id, { user_id_type: 'union_id' });
  expect(shown.body.data.items[0].sender).toMatchObject({
    id: userIds.unionId(world.tenantKey, ada.lark_id),
    id_type: 'union_id',
  });
});

test('with_sender_name gives the names of users and bots', async () => {
  const said = await sayInChat(world, { chat, sender: ada.lark_id });
  const sent = await send(app, { to: chat.chat_id });
  for (const [id, name] of [
    [said.message_id, 'Ada'],
    [sent.body.data.message_id, 'Helper'],
  ]) {
    expect((await get(id, { with_sender_name: true })).body.data.items[0].sender.sender_name).toBe(name);
  }
});

test('a recalled message is an item without content', async () => {
  const { body } = await send(app, { to: chat.chat_id });
  await app.call('DELETE', `/im/v1/messages/${body.data.message_id}`);
  expect((await get(body.data.message_id)).body.data.items).toMatchObject([{ deleted: true, body: {} }]);
  expect((await get(body.data.message_id)).body.data.items[0].body).toEqual({});
});

test('an id that is no message of the tenant is refused by the gateway', async () => {
  for (const id of ['om_none', 'undefined', 'c-token']) {
    const answer = await get(id);
    expectRefusal(answer, {
      code: 99992354,
      msg:
        `The request you send is not a valid {open_message_id} or not exists. Invalid ids: [${id}] . ` +
        'Please see field_violations for details and refer to API documentation to correct accordingly and resubmit',
      error: { field_violations: [{ field: 'message_id', value: id, description: 'id not exist' }] },
    });
  }
});

test('an app outside the chat, without a bot, or without a scope for groups cannot read', async () => {
  const said = await sayInChat(world, { chat, sender: ada.lark_id });
  const path = `/im/v1/messages/${said.message_id}`;
  const outside = await world.createApp();
  expectRefusal(await outside.call('GET', path), { code: 230002, msg: 'Bot/User can NOT be out of the chat.' });
  const small = await world.createApp({ scopes: ['im:message:readonly'] });
  const both = await addTestChat(world, { bots: [small.appId] });
  const there = await sayInChat(world, { chat: both, sender: ada.lark_id });
  expectRefusal(await small.call('GET', `/im/v1/messages/${there.message_id}`), {
    code: 230027,
    msg: 'Lack of necessary permissions, ext=need scope: im:message.group_msg',
  });
  await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
  expectRefusal(await app.call('GET', path), { code: 230006, msg: 'Bot ability is not activated.' });
});

test('as a user it takes another scope for groups than for direct chats', async () => {
  const said = await sayInChat(world, { chat, sender: ada.lark_id });
  const direct = await send(app, { to: openIdOf(world, app, ada), type: 'open_id' });
  const token = await userToken(world, app, ada, ['im:message']);
  for (const [id, scope] of [
    [said.message_id, 'im:message.group_msg:get_as_user'],
    [direct.body.data.message_id, 'im:message.p2p_msg:get_as_user'],
  ] as const) {
    expectRefusal(await get(id, {}, token), {
      code: 230027,
      msg: `Lack of necessary permissions, ext=need scope: ${scope}`,
    });
    const allowed = await userToken(world, app, ada, ['im:message', scope]);
    expect((await get(id, {}, allowed)).body.code).toBe(0);
  }
});

test('where a group hides its history, a new member does not see what was said before', async () => {
  const closed = await addTestChat(world, { owner: ada.lark_id, settings: { history_visible: false } });
  const said = await sayInChat(world, { chat: closed, sender: ada.lark_id });
  world.clock.advance(1);
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
  expectRefusal(await get(said.message_id), { code: 230050, msg: 'The message is invisible to the operator.' });
  const later = await sayInChat(world, { chat: closed, sender: ada.lark_id });
  expect((await get(later.message_id)).body.code).toBe(0);
});
