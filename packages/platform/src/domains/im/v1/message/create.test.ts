import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addTestChat, openIdOf, send, userToken } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld, testStart } from '../../../../../test-support/test-world.ts';
import { changeApp, changeInstallation } from '../../../../identity/manage-apps.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';
import { findChat } from '../../chats/queries.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  ada = await addTestUser(world, { name: 'Ada', user_id: 'ada', email: 'ada@example.com' });
});
afterEach(() => world.close());

const toAda = () => ({ to: openIdOf(world, app, ada), type: 'open_id' });

describe('the one who receives', () => {
  test('a user by open_id gets the message in a direct chat, and the answer is the whole message object', async () => {
    const answer = await send(app, { ...toAda(), content: { text: 'hello' } });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      code: 0,
      msg: 'success',
      data: {
        message_id: expect.stringMatching(/^om_[0-9a-f]{32}$/),
        msg_type: 'text',
        create_time: String(testStart),
        update_time: String(testStart),
        deleted: false,
        updated: false,
        chat_id: expect.stringMatching(/^oc_[0-9a-f]{32}$/),
        sender: { id: app.appId, id_type: 'app_id', sender_type: 'app', tenant_key: world.tenantKey },
        body: { content: '{"text":"hello"}' },
      },
    });
  });

  test('the same user by open_id, union_id, user_id, email and chat_id is one chat', async () => {
    const first = await send(app, toAda());
    const chatId = first.body.data.chat_id;
    const unionId = world.platform.context.userIds.unionId(world.tenantKey, ada.lark_id);
    const others: [string, string][] = [
      ['union_id', unionId],
      ['user_id', 'ada'],
      ['email', 'ADA@example.com'],
      ['chat_id', chatId],
    ];
    for (const [type, to] of others) {
      const answer = await send(app, { to, type });
      expect(answer.body).toMatchObject({ code: 0, data: { chat_id: chatId } });
    }
  });

  test('two apps have a direct chat each with the same user', async () => {
    const other = await world.createApp();
    const chats = [];
    for (const one of [app, other]) {
      chats.push((await send(one, { to: openIdOf(world, one, ada), type: 'open_id' })).body.data.chat_id);
    }
    expect(new Set(chats).size).toBe(2);
  });

  test('a group takes messages of its bot', async () => {
    const chat = await addTestChat(world, { bots: [app.appId] });
    const answer = await send(app, { to: chat.chat_id });
    expect(answer.body).toMatchObject({ code: 0, data: { chat_id: chat.chat_id } });
    expect(answer.body.data).not.toHaveProperty('thread_id');
  });

  test.each([{ mode: 'topic' }, { groupMessageType: 'thread' }] as const)(
    'in a group of %o every message opens a thread',
    async (kind) => {
      const chat = await addTestChat(world, { bots: [app.appId], ...kind });
      const answer = await send(app, { to: chat.chat_id });
      expect(answer.body.data.thread_id).toMatch(/^omt_/);
    },
  );

  test('an unknown open_id is refused by the gateway', async () => {
    const to = `ou_${'0'.repeat(32)}`;
    const answer = await send(app, { to, type: 'open_id' });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      code: 99992351,
      msg: expect.stringContaining(`Invalid ids: [${to}]`),
      error: { field_violations: [{ field: 'receive_id', value: to, description: 'id not exist' }] },
    });
  });

  test.each([
    ['chat_id', 'ou_c99c5f35d542efc7ee492afe11af19ef'],
    ['chat_id', 'cli_0123456789abcdef'],
    ['chat_id', `oc_${'0'.repeat(32)}`],
  ])('as %s, %s is no valid receive_id', async (type, to) => {
    const answer = await send(app, { to, type });
    expectRefusal(answer, {
      code: 230001,
      msg: 'Your request contains an invalid request parameter, ext=invalid receive_id.',
    });
  });

  test('an address that nobody has is refused', async () => {
    const answer = await send(app, { to: 'nobody@example.com', type: 'email' });
    expectRefusal(answer, { code: 230034, msg: 'The receive_id is invalid.' });
  });

  test('a receive_id_type that is none, or stands in the body, breaks a rule of the gateway', async () => {
    const wrong = await send(app, { to: 'x', type: 'phone' });
    expect(wrong.body).toMatchObject({ code: 99992402, error: { field_violations: [{ field: 'receive_id_type' }] } });
    const missing = await app.call('POST', '/im/v1/messages', {
      body: { receive_id_type: 'open_id', receive_id: 'x', msg_type: 'text', content: '{}' },
    });
    expect(missing.body).toMatchObject({
      code: 99992402,
      msg: 'field validation failed',
      error: { field_violations: [{ field: 'receive_id_type', description: 'receive_id_type is required' }] },
    });
  });
});

describe('who may send', () => {
  test('an app without a bot cannot send', async () => {
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
    expectRefusal(await send(app, toAda()), { code: 230006, msg: 'Bot ability is not activated.' });
  });

  test('a bot outside the group cannot send to it', async () => {
    const chat = await addTestChat(world, { members: [ada.lark_id] });
    const answer = await send(app, { to: chat.chat_id });
    expectRefusal(answer, { code: 230002, msg: 'Bot/User can NOT be out of the chat.' });
  });

  test('the direct chat of another app is closed too', async () => {
    const other = await world.createApp();
    const { body } = await send(other, { to: openIdOf(world, other, ada), type: 'open_id' });
    const answer = await send(app, { to: body.data.chat_id });
    expectRefusal(answer, { code: 230002, msg: 'Bot/User can NOT be out of the chat.' });
  });

  test('a user outside the availability of the app is out of reach, by open_id and by the chat they had', async () => {
    const { body } = await send(app, toAda());
    await world.change((db) =>
      changeInstallation(
        db,
        world.platform.context,
        { appId: app.appId, tenantKey: world.tenantKey },
        { availability: { type: 'all', excludedUsers: [ada.lark_id] } },
      ),
    );
    for (const target of [toAda(), { to: body.data.chat_id }]) {
      expectRefusal(await send(app, target), { code: 230013, msg: 'Bot has NO availability to this user.' });
    }
  });

  test('a user who has resigned is out of reach', async () => {
    const gone = await addTestUser(world, { user_id: 'gone', state: 'resigned' });
    const answer = await send(app, { to: openIdOf(world, app, gone), type: 'open_id' });
    expectRefusal(answer, { code: 230013, msg: 'Bot has NO availability to this user.' });
    const token = await userToken(world, app, ada, ['im:message', 'im:message.send_as_user']);
    const asUser = await send(app, { to: openIdOf(world, app, gone), type: 'open_id', token });
    expectRefusal(asUser, { code: 230029, msg: 'User has resigned.' });
  });

  test('a user who has switched the bot off gets nothing', async () => {
    const { body } = await send(app, toAda());
    await world.change(async (db) => {
      const chat = await findChat(db, world.tenantKey, body.data.chat_id);
      await db.run(
        db.build
          .updateTable('chats')
          .set({ settings: '{"bot_stopped":true}' })
          .where('chat_id', '=', chat?.chat_id as string),
      );
    });
    const msg = 'The user has stopped the bot from sending messages.';
    expectRefusal(await send(app, toAda()), { code: 230053, msg });
  });

  test('a dissolved group takes nothing', async () => {
    const chat = await addTestChat(world, { bots: [app.appId], status: 'dissolved' });
    expectRefusal(await send(app, { to: chat.chat_id }), {
      code: 232009,
      msg: 'Your request specifies a chat which has already been dissolved.',
    });
  });

  test.each([
    ['only_owner', 'owner', true],
    ['only_owner', 'manager', true],
    ['only_owner', 'member', false],
    ['moderator_list', 'owner', true],
    ['moderator_list', 'manager', false],
    ['moderator_list', 'member', false],
  ] as const)('where moderation_permission is %s, a %s may speak: %s', async (permission, role, allowed) => {
    const chat = await addTestChat(world, {
      owner: role === 'owner' ? app.appId : ada.lark_id,
      bots: [app.appId],
      managers: role === 'manager' ? [app.appId] : [],
      settings: { moderation_permission: permission },
    });
    const answer = await send(app, { to: chat.chat_id });
    if (allowed) expect(answer.body.code).toBe(0);
    else expectRefusal(answer, { code: 230018, msg: 'These operations are NOT allowed at current group settings.' });
  });
});

describe('as a user', () => {
  const both = ['im:message', 'im:message.send_as_user'];

  test('the user sends to another one, in a chat of the two', async () => {
    const bob = await addTestUser(world, { name: 'Bob' });
    const token = await userToken(world, app, ada, both);
    const answer = await send(app, { to: openIdOf(world, app, bob), type: 'open_id', token });
    expect(answer.body).toMatchObject({
      code: 0,
      data: { sender: { id: openIdOf(world, app, ada), id_type: 'open_id', sender_type: 'user' } },
    });
    // The bot is no part of it.
    const asBot = await send(app, { to: answer.body.data.chat_id });
    expectRefusal(asBot, { code: 230002, msg: 'Bot/User can NOT be out of the chat.' });
  });

  test.each([
    ['im:message.send_as_user', ['im:message']],
    ['im:message', ['im:message:send_as_bot', 'im:message.send_as_user']],
  ])('without %s the service refuses', async (missing, held) => {
    const token = await userToken(world, app, ada, held);
    const chat = await addTestChat(world, { members: [ada.lark_id] });
    expectRefusal(await send(app, { to: chat.chat_id, token }), {
      code: 230027,
      msg: `Lack of necessary permissions, ext=requires ${missing} scope.`,
    });
  });

  test('a user outside the group cannot send to it, though the bot is in it', async () => {
    const token = await userToken(world, app, ada, both);
    const chat = await addTestChat(world, { bots: [app.appId] });
    expectRefusal(await send(app, { to: chat.chat_id, token }), {
      code: 230002,
      msg: 'Bot/User can NOT be out of the chat.',
    });
  });
});

describe('uuid', () => {
  test('the same uuid within an hour gives the first message again, whatever the content', async () => {
    const first = await send(app, { ...toAda(), content: { text: 'one' }, uuid: 'u-1' });
    world.clock.advance(3_599_999);
    const second = await send(app, { ...toAda(), content: { text: 'two' }, uuid: 'u-1' });
    expect(second.body.data).toEqual(first.body.data);
    world.clock.advance(1);
    const third = await send(app, { ...toAda(), content: { text: 'three' }, uuid: 'u-1' });
    expect(third.body.data.message_id).not.toBe(first.body.data.message_id);
    expect(third.body.data.body.content).toBe('{"text":"three"}');
  });

  test('a uuid counts for each app by itself, and a refused call leaves none behind', async () => {
    const other = await world.createApp();
    const refused = await send(app, { ...toAda(), content: '{', uuid: 'u-1' });
    expect(refused.body.code).toBe(230001);
    const one = await send(app, { ...toAda(), uuid: 'u-1' });
    const two = await send(other, { to: openIdOf(world, other, ada), type: 'open_id', uuid: 'u-1' });
    expect(one.body.code).toBe(0);
    expect(two.body.data.message_id).not.toBe(one.body.data.message_id);
  });

  test('a uuid has 50 characters at most', async () => {
    const answer = await send(app, { ...toAda(), uuid: 'x'.repeat(51) });
    expect(answer.body).toMatchObject({
      code: 99992402,
      error: { field_violations: [{ field: 'uuid', description: 'the max len is 50' }] },
    });
  });
});

describe('rate', () => {
  test('a chat takes five messages a second, from all its bots together', async () => {
    world.platform.context.settings.rateLimits = true;
    const other = await world.createApp();
    const chat = await addTestChat(world, { bots: [app.appId, other.appId] });
    for (const one of [app, other, app, other, app]) expect((await send(one, { to: chat.chat_id })).body.code).toBe(0);
    const sixth = await send(other, { to: chat.chat_id });
    expectRefusal(sixth, { code: 230020, msg: 'This operation triggers the frequency limit.' });
    expect((await send(app, toAda())).body.code).toBe(0);
    world.clock.advance(1000);
    expect((await send(other, { to: chat.chat_id })).body.code).toBe(0);
  });
});
