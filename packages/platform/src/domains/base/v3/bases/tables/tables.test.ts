import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let tables: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  tables = `/base/v3/bases/${base.appToken}/tables`;
});
afterAll(() => world.close());

test('a table is made, found by id and by name, renamed and deleted', async () => {
  const fields = [
    { name: 'No', type: 'number' },
    { name: 'Town', type: 'location' },
  ];
  const views = [{ name: 'All' }, { name: 'Board', type: 'kanban' }];
  const made = succeeded(await app.call('POST', tables, { body: { name: 'Houses', fields, views } }));
  expect(made).toEqual({ id: expect.stringMatching(/^tbl/), name: 'Houses' });
  const table = succeeded(await app.call('GET', `${tables}/Houses`));
  expect(table).toEqual({ id: made.id, name: 'Houses', primary_field: expect.stringMatching(/^fld/) });
  const seen = succeeded(await app.call('GET', `${tables}/${made.id}/views`));
  expect(seen).toMatchObject({
    views: [
      { name: 'All', type: 'grid' },
      { name: 'Board', type: 'kanban' },
    ],
    total: 2,
  });
  const renamed = succeeded(await app.call('PATCH', `${tables}/${made.id}`, { body: { name: 'Homes' } }));
  expect(renamed).toEqual({ id: made.id, name: 'Homes' });
  expect(succeeded(await app.call('DELETE', `${tables}/Homes`))).toEqual({});
  expectRefusal(await app.call('GET', `${tables}/Homes`), { code: 1254041, msg: 'TableIdNotFound' });
});

test('tables come in parts', async () => {
  await base.addTable('Second');
  const part = succeeded(await app.call('GET', tables, { query: { offset: 1, limit: 1 } }));
  const all = succeeded(await app.call('GET', tables));
  expect(part).toEqual({ tables: [all.tables[1]], total: all.total });
});

test('a name that there is and a primary field that cannot be one are refused', async () => {
  const twice = await app.call('POST', tables, { body: { name: 'Things' } });
  expectRefusal(twice, { code: 1254013, msg: 'TableNameDuplicated' });
  const fields = [{ name: 'Done', type: 'checkbox' }];
  expectRefusal(await app.call('POST', tables, { body: { name: 'Bad', fields } }), {
    code: 1254012,
    msg: 'NotSupportFieldOrView',
  });
});
