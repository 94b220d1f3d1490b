import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestChat, openIdOf, sayInChat, send } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import { changeApp, changeInstallation } from '../../../../identity/manage-apps.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;
let id: string;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  ada = await addTestUser(world, { name: 'Ada' });
  id = await sendToAda();
});
afterEach(() => world.close());

const push = (messageId = id, followUps: object[] = [{ content: 'Yes' }, { content: 'No' }], by = app) =>
  by.call('POST', `/im/v1/messages/${messageId}/push_follow_up`, { body: { follow_ups: followUps } });

async function sendToAda(by = app): Promise<string> {
  return (await send(by, { to: openIdOf(world, by, ada), type: 'open_id' })).body.data.message_id;
}

test('the newest message of a direct chat gets bubbles, once', async () => {
  const followUps = [{ content: 'Yes', i18n_contents: [{ content: '好', language: 'zh_cn' }] }];
  expect((await push(id, followUps)).body).toEqual({ code: 0, msg: 'success', data: {} });
  expectRefusal(await push(), { code: 230008, msg: 'follow up already exist.' });
});

test('an older message gets none', async () => {
  await sendToAda();
  expectRefusal(await push(), { code: 230006, msg: 'only support latest message.' });
});

test('after 600 seconds it is too late', async () => {
  world.clock.advance(600_001);
  expectRefusal(await push(), { code: 230002, msg: 'expired message.' });
});

test('a message of a group, of another app, of the user, or a recalled one gets none', async () => {
  const chat = await addTestChat(world, { bots: [app.appId] });
  const inGroup = (await send(app, { to: chat.chat_id })).body.data.message_id;
  expectRefusal(await push(inGroup), { code: 230003, msg: 'only support p2p chat.' });
  const other = await world.createApp();
  expectRefusal(await push(await sendToAda(other)), { code: 230004, msg: 'invisible message.' });
  const { chat_id } = (await app.call('GET', `/im/v1/messages/${id}`)).body.data.items[0];
  const direct = { chat_id, tenant_key: world.tenantKey } as never;
  const said = await sayInChat(world, { chat: direct, sender: ada.lark_id });
  expectRefusal(await push(said.message_id), {
    code: 230001,
    msg: 'Your request contains an invalid request parameter, ext=bot or user is not the message`s sender',
  });
  await app.call('DELETE', `/im/v1/messages/${id}`);
  expectRefusal(await push(), { code: 230004, msg: 'invisible message.' });
});

test('a user outside the availability of the app gets none', async () => {
  await world.change((db) =>
    changeInstallation(
      db,
      world.platform.context,
      { appId: app.appId, tenantKey: world.tenantKey },
      { availability: { type: 'some' } },
    ),
  );
  expectRefusal(await push(), { code: 230005, msg: 'user is not visible to bot.' });
});

test('blank bubbles, too many and too long ones are refused', async () => {
  expectRefusal(await push(id, [{ content: '  ' }]), { code: 230007, msg: 'invalid follow up.' });
  for (const followUps of [[], Array(4).fill({ content: 'x' }), [{ content: 'x'.repeat(201) }], [{ content: '' }]]) {
    expect((await push(id, followUps)).body.code).toBe(99992402);
  }
});

test('an app without a bot is refused', async () => {
  await world.change((db) => changeApp(db, world.platform.context, app.appId, { botEnabled: false }));
  expectRefusal(await push(), { code: 230006, msg: 'Bot ability is not activated.' });
});
