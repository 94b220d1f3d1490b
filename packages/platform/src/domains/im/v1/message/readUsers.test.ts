import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestChat, openIdOf, sayInChat, send } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld, testStart } from '../../../../../test-support/test-world.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';
import type { ChatRow } from '../../../../store/tables/im.ts';
import { readChat } from '../../messages/reads.ts';

let world: TestWorld;
let app: TestApp;
let people: UserRow[];
let chat: ChatRow;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  people = [];
  for (const name of ['ada', 'bob', 'eve']) people.push(await addTestUser(world, { name, user_id: name }));
  chat = await addTestChat(world, { bots: [app.appId], members: people.map((user) => user.lark_id) });
});
afterEach(() => world.close());

const readUsers = (messageId: string, query: Record<string, string | number> = {}, by = app) =>
  by.call('GET', `/im/v1/messages/${messageId}/read_users`, { query: { user_id_type: 'user_id', ...query } });
const sendOne = async () => (await send(app, { to: chat.chat_id })).body.data.message_id;
const read = (user: UserRow) => world.change((db) => readChat(db, chat, user.lark_id, world.clock.now()));

test('those who have read it are listed, the first reader first, in pages', async () => {
  const id = await sendOne();
  expect((await readUsers(id)).body.data).toEqual({ items: [], has_more: false });
  for (const user of people.toReversed()) {
    world.clock.advance(10);
    expect(await read(user)).toEqual([id]);
    expect(await read(user)).toEqual([]);
  }
  const first = await readUsers(id, { page_size: 2 });
  expect(first.body.data).toEqual({
    items: [
      { user_id_type: 'user_id', user_id: 'eve', timestamp: String(testStart + 10), tenant_key: world.tenantKey },
      { user_id_type: 'user_id', user_id: 'bob', timestamp: String(testStart + 20), tenant_key: world.tenantKey },
    ],
    has_more: true,
    page_token: expect.any(String),
  });
  const rest = await readUsers(id, { user_id_type: 'open_id', page_token: first.body.data.page_token });
  expect(rest.body.data.items).toMatchObject([{ user_id: openIdOf(world, app, people[0] as UserRow) }]);
});

test('of messages of others, recalled ones, and ones of more than 7 days nothing is told', async () => {
  const said = await sayInChat(world, { chat, sender: (people[0] as UserRow).lark_id });
  expectRefusal(await readUsers(said.message_id), { code: 230012, msg: 'Bot is NOT the sender of the message.' });
  const id = await sendOne();
  await app.call('DELETE', `/im/v1/messages/${id}`);
  expectRefusal(await readUsers(id), {
    code: 230110,
    msg: 'Action unavailable as the message has been deleted.',
  });
  const week = 7 * 24 * 3_600_000;
  world.clock.advance(-week);
  const inTime = await sayInChat(world, { chat, sender: app.appId });
  world.clock.advance(-1);
  const late = await sayInChat(world, { chat, sender: app.appId });
  world.clock.advance(week + 1);
  expect((await readUsers(inTime.message_id)).body.code).toBe(0);
  expectRefusal(await readUsers(late.message_id), {
    code: 230033,
    msg: 'Get the reading status must be done within 7 days after the message is sent.',
  });
});

test('a token that is none, and an app outside the chat, are refused', async () => {
  const id = await sendOne();
  expectRefusal(await readUsers(id, { page_token: 'x' }), {
    code: 230001,
    msg: 'Your request contains an invalid request parameter, ext=invalid page_token',
  });
  expectRefusal(await readUsers(id, {}, await world.createApp()), {
    code: 230002,
    msg: 'Bot/User can NOT be out of the chat.',
  });
});
