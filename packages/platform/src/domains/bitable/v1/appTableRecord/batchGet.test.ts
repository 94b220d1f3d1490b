import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import { setCollaborator } from '../../bases/collaborators.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp({ name: 'Importer' });
  base = await createTestBase(app);
});
afterAll(() => world.close());

const get = (body: object) => app.call('POST', `${base.table}/records/batch_get`, { body });

test('records come once each; those that are not there are named', async () => {
  const [one = ''] = await base.addRecords([{ Name: 'a' }]);
  expect(succeeded(await get({ record_ids: [one, 'rec111111', one] }))).toEqual({
    records: [{ fields: { Name: [{ text: 'a', type: 'text' }] }, record_id: one }],
    absent_record_ids: ['rec111111'],
    forbidden_record_ids: [],
  });
});

test('who made and changed a record, and when, and its link are given where they are asked for', async () => {
  const [one = ''] = await base.addRecords([{ Name: 'a' }]);
  const ada = await addTestUser(world, { name: 'Ada', user_id: 'ada', email: 'ada@example.com' });
  await world.change((db) =>
    setCollaborator(db, { app_token: base.appToken, member_id: String(ada.lark_id), perm: 'edit' }),
  );
  world.clock.advance(1000);
  const token = await app.userToken(ada);
  await app.call('PUT', `${base.table}/records/${one}`, { token, body: { fields: { Name: 'b' } } });
  const { records } = succeeded(
    await get({ record_ids: [one], user_id_type: 'user_id', automatic_fields: true, with_shared_url: true }),
  );
  expect(records).toEqual([
    {
      created_by: {
        id: world.platform.context.userIds.botOpenId(app.appId, app.appId),
        name: 'Importer',
        en_name: 'Importer',
        email: '',
        avatar_url: '',
      },
      created_time: Date.UTC(2026, 0, 1),
      fields: { Name: [{ text: 'b', type: 'text' }] },
      last_modified_by: {
        id: 'ada',
        name: 'Ada',
        en_name: '',
        email: 'ada@example.com',
        avatar_url: expect.stringContaining('http'),
      },
      last_modified_time: Date.UTC(2026, 0, 1, 0, 0, 1),
      record_id: one,
      shared_url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:5275\/record\//),
    },
  ]);
});

test('a malformed id is refused with the status that this API documents', async () => {
  expectRefusal(await get({ record_ids: ['none'] }), { code: 1254006, msg: 'WrongRecordId' });
});

test('more than a hundred and none are refused by the gateway', async () => {
  const many = Array.from({ length: 101 }, (_, index) => `rec${index}`);
  expect((await get({ record_ids: many })).body.code).toBe(99992402);
  expect((await get({ record_ids: [] })).body.code).toBe(99992402);
});
