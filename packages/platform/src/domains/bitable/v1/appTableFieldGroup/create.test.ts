import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let fieldIds: string[];

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  const fields = ['Name', 'Street', 'Town', 'Mail'].map((field_name) => ({ field_name, type: 1 }));
  base = await createTestBase(app, fields);
  const { items } = succeeded(await app.call('GET', `${base.table}/fields`));
  fieldIds = items.map(({ field_id }: { field_id: string }) => field_id);
});
afterAll(() => world.close());

const create = (...field_groups: readonly object[]) =>
  app.call('POST', `${base.table}/field_groups`, { body: { field_groups } });
const child = (index: number) => ({ type: 'field', id: fieldIds[index] });

test('groups are made and given back as a JSON text', async () => {
  const group = { name: 'Address', description: 'Where it goes', children: [child(1), child(2)] };
  const { field_groups } = succeeded(await create(group));
  expect(JSON.parse(field_groups)).toEqual([{ id: expect.stringMatching(/^fld/), ...group }]);
});

test('a name of blanks, a taken name, and a field in two groups are refused', async () => {
  expectRefusal(await create({ name: '  ', children: [child(3)] }), {
    code: 1254114,
    msg: 'The name of field group is empty',
  });
  expectRefusal(await create({ name: 'Address', children: [child(3)] }), {
    code: 1254117,
    msg: 'The name of field group is duplicated',
  });
  expectRefusal(await create({ name: 'More', children: [child(1)] }), {
    code: 1254122,
    msg: 'Child belongs to multiple field groups',
  });
});

test('an unknown field is refused', async () => {
  expectRefusal(await create({ name: 'None', children: [{ type: 'field', id: 'fldunknown' }] }), {
    status: 404,
    code: 1254044,
    msg: 'FieldIdNotFound',
  });
});
