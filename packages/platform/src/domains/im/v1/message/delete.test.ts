import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addTestChat, openIdOf, sayInChat, send, userToken } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import { changeApp } from '../../../../identity/manage-apps.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  ada = await addTestUser(world, { name: 'Ada' });
});
afterEach(() => world.close());

const recall = (messageId: string, token = app.token) => app.call('DELETE', `/im/v1/messages/${messageId}`, { token });
const day = 24 * 3_600_000;
const mayNot = { code: 230026, msg: 'No permission to recall this message.' };

async function sendToAda(): Promise<string> {
  return (await send(app, { to: openIdOf(world, app, ada), type: 'open_id' })).body.data.message_id;
}

test('a bot recalls what it sent; recalling it again is refused', async () => {
  const id = await sendToAda();
  expect((await recall(id)).body).toEqual({ code: 0, msg: 'success', data: {} });
  expectRefusal(await recall(id), {
    code: 230110,
    msg: 'Action unavailable as the message has been deleted.',
  });
});

test('after a day it is too late', async () => {
  const [one, two] = [await sendToAda(), await sendToAda()];
  world.clock.advance(day);
  const token = (
    await world.call('POST', '/auth/v3/tenant_access_token/internal', {
      body: { app_id: app.appId, app_secret: app.appSecret },
    })
  ).body.tenant_access_token;
  expect((await recall(one, token)).body.code).toBe(0);
  world.clock.advance(1);
  expectRefusal(await recall(two, token), { code: 230009, msg: 'Message has expired when recall message.' });
});

describe('messages of others', () => {
  const chatWith = (role: 'owner' | 'manager' | 'member') =>
    addTestChat(world, {
      owner: role === 'owner' ? app.appId : ada.lark_id,
      members: [ada.lark_id],
      bots: [app.appId],
      managers: role === 'manager' ? [app.appId] : [],
    });

  test.each(['owner', 'manager'] as const)('are recalled by a bot that is %s', async (role) => {
    const said = await sayInChat(world, { chat: await chatWith(role), sender: ada.lark_id });
    expect((await recall(said.message_id)).body.code).toBe(0);
  });

  test('are recalled by the bot that made the group', async () => {
    const chat = await chatWith('member');
    await world.change((db) =>
      db.run(db.build.updateTable('chats').set({ creator_id: app.appId }).where('chat_id', '=', chat.chat_id)),
    );
    const said = await sayInChat(world, { chat, sender: ada.lark_id });
    expect((await recall(said.message_id)).body.code).toBe(0);
  });

  test('are not recalled by any other bot, nor in a direct chat', async () => {
    const chat = await chatWith('member');
    const said = await sayInChat(world, { chat, sender: ada.lark_id });
    expectRefusal(await recall(said.message_id), mayNot);
    const sent = await sendToAda();
    const token = await userToken(world, app, ada, ['im:message']);
    expectRefusal(await recall(sent, token), mayNot);
  });

  test('are not recalled after a year', async () => {
    const chat = await chatWith('owner');
    world.clock.advance(-366 * day);
    const said = await sayInChat(world, { chat, sender: ada.lark_id });
    world.clock.advance(366 * day);
    expectRefusal(await recall(said.message_id), mayNot);
  });

  test('are recalled by a user who owns the group, not by a manager', async () => {
    const bob = await addTestUser(world, { name: 'Bob' });
    const chat = await addTestChat(world, {
      owner: ada.lark_id,
      members: [bob.lark_id],
      managers: [bob.lark_id],
      bots: [app.appId],
    });
    const { body } = await send(app, { to: chat.chat_id });
    expectRefusal(await recall(body.data.message_id, await userToken(world, app, bob, ['im:message:recall'])), mayNot);
    const token = await userToken(world, app, ada, ['im:message:recall']);
    expect((await recall(body.data.message_id, token)).body.code).toBe(0);
  });
});

describe('is refused', () => {
  test('for system messages', async () => {
    const chat = await addTestChat(world, { bots: [app.appId] });
    const said = await sayInChat(world, { chat, sender: app.appId, msgType: 'system', content: {} });
    expectRefusal(await recall(said.message_id), {
      code: 230054,
      msg: 'This operation is not supported for this message type.',
    });
  });

  test('outside the chat, in a dissolved one, and without a bot', async () => {
    const chat = await addTestChat(world, { owner: ada.lark_id });
    const said = await sayInChat(world, { chat, sender: ada.lark_id });
    expectRefusal(await recall(said.message_id), { code: 230002, msg: 'Bot/User can NOT be out of the chat.' });
    const gone = await addTestChat(world, { bots: [app.appId], status: 'dissolved' });
    const there = await sayInChat(world, { chat: gone, sender: app.appId });
    expectRefusal(await recall(there.message_id), {
      code: 232009,
      msg: 'Your request specifies a chat which has already been dissolved.',
    });
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
    expectRefusal(await recall(said.message_id), { code: 230006, msg: 'Bot ability is not activated.' });
  });
});
