import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestUser } from '../../../test-support/directory.ts';
import { expectRefusal } from '../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../test-support/test-world.ts';
import { createPlatform } from '../../create-platform.ts';

let world: TestWorld;
let app: TestApp;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

test('what nothing creates is there from the start, so that what is listed can be read', async () => {
  const { items } = (await app.call('GET', '/hire/v1/roles')).body.data;
  expect(items).toHaveLength(3);
  for (const { id } of items) {
    expect((await app.call('GET', `/hire/v1/roles/${id}`)).body.data.role.id).toBe(id);
  }
  const unknown = await app.call('GET', '/hire/v1/roles/none');
  // The page has the Chinese meaning of the code only.
  expectRefusal(unknown, { status: unknown.status, code: 1002352, msg: 'failed' });
});

test('the list shows what the query must name', async () => {
  const withNumber = async (meeting_no: string) => {
    const query = { meeting_no, start_time: '1767225600', end_time: '1767312000' };
    const { meeting_briefs } = (await app.call('GET', '/vc/v1/meetings/list_by_no', { query })).body.data;
    return meeting_briefs.map((meeting: { meeting_no: string }) => meeting.meeting_no);
  };
  expect(await withNumber('111222333')).toEqual(['111222333', '111222333', '111222333']);
  expect(await withNumber('444555666')).toEqual(['444555666', '444555666', '444555666']);
  expect(await withNumber('111222333')).toHaveLength(3);
});

test('an item of the start can be changed, and stays changed', async () => {
  const ada = await addTestUser(world, { user_id: 'ada' });
  const id = world.platform.context.userIds.openId(app.appId, ada.lark_id);
  // The people of the access control are those of the tenant.
  const { items } = (await app.call('GET', '/acs/v1/users')).body.data;
  expect(items.map((item: { user_id: string }) => item.user_id)).toEqual([id]);
  expect((await app.call('PATCH', `/acs/v1/users/${id}`, { body: { feature: { card: 77 } } })).body.code).toBe(0);
  expect((await app.call('GET', `/acs/v1/users/${id}`)).body.data.user.feature.card).toBe(77);
});

test('the same tenant and collection get the same ids', async () => {
  const ids = async () =>
    (await app.call('GET', '/hire/v1/roles')).body.data.items.map((item: { id: string }) => item.id);
  const before = await ids();
  await world.change(async (db) => {
    await db.run(db.build.deleteFrom('resources'));
    await db.run(db.build.deleteFrom('resource_seeds'));
  });
  expect(await ids()).toEqual(before);
});

test('what was created is still there when the platform starts again', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'larkspur-'));
  try {
    const first = await createTestWorld({ dataDir });
    const { call } = await first.createApp();
    await call('POST', '/calendar/v4/calendars', { body: { summary: 'Team' } });
    await first.close();
    const { context, close } = await createPlatform({ dataDir });
    const rows = await context.store.reader.all(context.store.reader.build.selectFrom('resources').selectAll());
    expect(rows.map(({ collection, body }) => [collection, JSON.parse(body).summary])).toEqual([
      ['calendar/v4/calendars', 'Team'],
    ]);
    await close();
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});
