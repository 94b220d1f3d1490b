import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestWorld, type TestApp, type TestWorld } from '../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

const body = { summary: 'Write', client_token: 'token-of-ten-characters' };
const create = (of: TestApp = app) => of.call('POST', '/task/v2/tasks', { body });
const tasks = async () => (await app.call('GET', '/task/v2/tasks')).body.data.items;

test('a call that is repeated with its key is answered as the first time and does nothing', async () => {
  const first = await create();
  expect((await create()).body).toEqual(first.body);
  expect(await tasks()).toHaveLength(1);
});

test('a day later the same key is a new one', async () => {
  await create();
  world.clock.advance(24 * 3_600_000 - 1);
  await create();
  expect((await app.call('GET', '/task/v2/tasks', { token: await freshToken() })).body.data.items).toHaveLength(1);
  world.clock.advance(1);
  await app.call('POST', '/task/v2/tasks', { token: await freshToken(), body });
  expect((await app.call('GET', '/task/v2/tasks', { token: await freshToken() })).body.data.items).toHaveLength(2);
});

test('two apps may use the same key', async () => {
  await create();
  await create(await world.createApp());
  expect(await tasks()).toHaveLength(2);
});

test('a call that was refused does not use up its key', async () => {
  const children = (document: string) =>
    app.call('POST', `/docx/v1/documents/${document}/blocks/${document}/children`, {
      query: { client_token: 'key' },
      body: { children: [{ block_type: 22, divider: {} }] },
    });
  expect((await children('nowhere')).body.code).toBe(1770002);
  const { document_id } = (await app.call('POST', '/docx/v1/documents', { body: {} })).body.data.document;
  expect((await children(document_id)).body.code).toBe(0);
});

/** The token of the test app lives two hours only. */
async function freshToken(): Promise<string> {
  const { context } = world.platform;
  return (await world.change((db) => context.tokens.issueAppToken(db, 'tenant', app.appId, world.tenantKey))).token;
}
