import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestChat, openIdOf, sayInChat, send } from '../../../../test-support/chats.ts';
import { addTestUser } from '../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';
import type { UserRow } from '../../../store/tables/contact.ts';
import type { ChatRow } from '../../../store/tables/im.ts';
import { readChat } from '../messages/reads.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;
let bob: UserRow;
let chat: ChatRow;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  ada = await addTestUser(world, { name: 'Ada', user_id: 'ada' });
  bob = await addTestUser(world, { name: 'Bob', user_id: 'bob' });
  chat = await addTestChat(world, { owner: ada.lark_id, bots: [app.appId] });
});
afterEach(() => world.close());

const urge = (messageId: string, userIds: string[], way = 'app') =>
  app.call('PATCH', `/im/v1/messages/${messageId}/urgent_${way}`, {
    query: { user_id_type: 'user_id' },
    body: { user_id_list: userIds },
  });
const sendOne = async (to = chat) => (await send(app, { to: to.chat_id })).body.data.message_id;

test.each(['app', 'sms', 'phone'])('a message is made urgent (%s); those outside the chat are told', async (way) => {
  const answer = await urge(await sendOne(), ['ada', 'bob'], way);
  expect(answer.body).toEqual({ code: 0, msg: 'success', data: { invalid_user_id_list: ['bob'] } });
});

test('in a direct chat only the user of the chat can be urged', async () => {
  const { body } = await send(app, { to: openIdOf(world, app, ada), type: 'open_id' });
  const answer = await urge(body.data.message_id, ['ada', 'bob']);
  expect(answer.body.data).toEqual({ invalid_user_id_list: ['bob'] });
});

test('with nobody of the chat it is refused; an unknown user is refused by the gateway', async () => {
  const id = await sendOne();
  expectRefusal(await urge(id, ['bob']), {
    code: 230001,
    msg: 'Your request contains an invalid request parameter, ext=all ids in the user_id_list are invalid',
  });
  expect((await urge(id, ['nobody'])).body.code).toBe(99992360);
  expect((await urge(id, Array(201).fill('ada'))).body.code).toBe(99992402);
});

test('a user has 200 unread urgent messages at most; reading the chat makes room', async () => {
  const id = await sendOne();
  await world.change(async (db) => {
    for (let i = 0; i < 200; i++) {
      const row = { message_id: `om_${i}`, lark_id: ada.lark_id, tenant_key: world.tenantKey };
      await db.run(
        db.build.insertInto('urgent_messages').values({ ...row, kind: 'app', urgent_time: 0, unread: i === 0 ? 0 : 1 }),
      );
    }
  });
  expect((await urge(id, ['ada'])).body.code).toBe(0);
  const next = await sendOne();
  const full = { code: 230023, msg: 'The user has too many unread urgent messages.' };
  expectRefusal(await urge(next, ['ada']), full);
  await world.change((db) => readChat(db, chat, ada.lark_id, world.clock.now()));
  expect((await urge(next, ['ada'])).body.code).toBe(0);
});

test('where only owner and managers may urge, another bot may not', async () => {
  const closed = await addTestChat(world, {
    owner: ada.lark_id,
    bots: [app.appId],
    settings: { urgent_setting: 'only_owner' },
  });
  expectRefusal(await urge(await sendOne(closed), ['ada']), {
    code: 230052,
    msg: 'Can not urgent this message.',
  });
});

test('messages of others, recalled ones, and those of dissolved chats are not made urgent', async () => {
  const said = await sayInChat(world, { chat, sender: bob.lark_id });
  expectRefusal(await urge(said.message_id, ['ada']), { code: 230012, msg: 'Bot is NOT the sender of the message.' });
  const id = await sendOne();
  await app.call('DELETE', `/im/v1/messages/${id}`);
  expectRefusal(await urge(id, ['ada']), {
    code: 230110,
    msg: 'Action unavailable as the message has been deleted.',
  });
  const gone = await addTestChat(world, { bots: [app.appId], members: [ada.lark_id], status: 'dissolved' });
  const there = await sayInChat(world, { chat: gone, sender: app.appId });
  expectRefusal(await urge(there.message_id, ['ada']), {
    code: 232009,
    msg: 'Your request specifies a chat which has already been dissolved.',
  });
});
