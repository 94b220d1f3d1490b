import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestChat, openIdOf, send } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import { issueCardUpdateToken } from '../../../im/cards/update-tokens.ts';
import { findMessage } from '../../../im/messages/queries.ts';

let world: TestWorld;
let app: TestApp;
let id: string;
let token: string;

const shared = { config: { update_multi: true }, elements: [{ tag: 'hr' }] };

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  const chat = await addTestChat(world, { bots: [app.appId] });
  id = (await send(app, { to: chat.chat_id, msgType: 'interactive', content: {} })).body.data.message_id;
  token = await world.change(async (db) => {
    const message = await findMessage(db, world.tenantKey, id);
    if (!message) throw new Error('The card was not sent.');
    return issueCardUpdateToken(db, world.platform.context, message);
  });
});
afterEach(() => world.close());

const update = (card: unknown = shared, by = app, written = token) =>
  by.call('POST', '/interactive/v1/card/update', { body: { token: written, card } });

test('a card is updated for everybody, twice with one token', async () => {
  for (let i = 0; i < 2; i++) expect((await update()).body).toEqual({ code: 0, msg: 'ok' });
  expectRefusal(await update(), { code: 300040, msg: 'token has been used up' });
  const got = await app.call('GET', `/im/v1/messages/${id}`, { query: { card_msg_content_type: 'user_card_content' } });
  expect(JSON.parse(got.body.data.items[0].body.content)).toEqual(shared);
});

test('a card that is not shared is updated for those who are named', async () => {
  const ada = await addTestUser(world);
  const own = { elements: [{ tag: 'hr' }] };
  expectRefusal(await update(own), { code: 300090, msg: 'open_ids is required for a non-shared card' });
  expectRefusal(await update({ ...own, open_ids: ['ou_none'] }), { code: 200320, msg: 'open_ids is invalid' });
  expect((await update({ ...own, open_ids: [openIdOf(world, app, ada)] })).body.code).toBe(0);
  const views = await world.change((db) => db.all(db.build.selectFrom('card_views').selectAll()));
  expect(views).toMatchObject([{ message_id: id, lark_id: ada.lark_id, card: JSON.stringify(own) }]);
});

test('a token lives 30 minutes, belongs to one app, and has a form', async () => {
  expectRefusal(await update(shared, app, 'x'), { code: 300020, msg: 'token format is invalid' });
  expectRefusal(await update(shared, app, 'c-unknown'), { code: 300030, msg: 'token is expired' });
  expectRefusal(await update(shared, await world.createApp()), {
    code: 200310,
    msg: 'card of another app can not be updated',
  });
  world.clock.advance(30 * 60_000);
  expect((await update()).body.code).toBe(0);
  world.clock.advance(1);
  expectRefusal(await update(), { code: 300030, msg: 'token is expired' });
});

test('what cannot be shown is refused, and uses no token up', async () => {
  expectRefusal(await update({ elements: 5 }), { code: 11311, msg: 'card format is invalid' });
  expectRefusal(await update({ elements: [{ tag: 'img', img_key: 'img_none' }] }), {
    code: 10002,
    msg: 'card param is invalid',
  });
  const long = { ...shared, elements: [{ tag: 'markdown', content: 'x'.repeat(100 * 1024) }] };
  expectRefusal(await update(long), { code: 100000, msg: 'card content exceeds 100 KB' });
  expectRefusal(await app.call('POST', '/interactive/v1/card/update', { body: '{' }), {
    code: 100030,
    msg: 'request param is not valid json',
  });
  expectRefusal(await app.call('POST', '/interactive/v1/card/update', { body: { token } }), {
    code: 10002,
    msg: 'card param is invalid',
  });
  for (let i = 0; i < 2; i++) expect((await update()).body.code).toBe(0);
});

test('a recalled card is not updated', async () => {
  await app.call('DELETE', `/im/v1/messages/${id}`);
  expectRefusal(await update(), { code: 200000, msg: 'message card has been recalled' });
});
