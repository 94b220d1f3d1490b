import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addTestDepartment, setContactRange, setDirectory } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import type { DepartmentRow } from '../../../../store/tables/contact.ts';

let world: TestWorld;
let app: TestApp;
let engineering: DepartmentRow;
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  engineering = await addTestDepartment(world, { department_id: 'eng' });
});
afterEach(() => world.close());

const one = { unit_id: 'BU1', name: 'One', unit_type: 'BU' };
const create = (fields: object = {}) => app.call('POST', '/contact/v3/unit', { body: { ...one, ...fields } });
const get = (id = 'BU1') => app.call('GET', `/contact/v3/unit/${id}`);
const patch = (body: object, id = 'BU1') => app.call('PATCH', `/contact/v3/unit/${id}`, { body });
const remove = (id = 'BU1') => app.call('DELETE', `/contact/v3/unit/${id}`);
const bind = (action: 'bind' | 'unbind', body: object = {}) =>
  app.call('POST', `/contact/v3/unit/${action}_department`, {
    body: { unit_id: 'BU1', department_id: 'eng', department_id_type: 'department_id', ...body },
  });
const departments = (query: object = {}) =>
  app.call('GET', '/contact/v3/unit/list_department', { query: { unit_id: 'BU1', ...query } });
const addRows = (count: number) =>
  world.change((db) => {
    const rows = Array.from({ length: count }, (_, index) => ({
      tenant_key: world.tenantKey,
      unit_id: `U${index}`,
      name: `Unit ${index}`,
      unit_type: 'BU',
      create_time: 0,
    }));
    return db.run(db.build.insertInto('contact_units').values(rows));
  });
const done = { code: 0, msg: 'success', data: {} };
const idInvalid = { code: 43051, msg: 'unit_id invalid' };

describe('a unit', () => {
  test('is created, read, renamed and deleted', async () => {
    expect((await create()).body).toEqual({ code: 0, msg: 'success', data: { unit_id: 'BU1' } });
    expect((await get()).body.data).toEqual({ unit: one });
    expect((await patch({ name: 'Uno' })).body).toEqual(done);
    expect((await get()).body.data.unit.name).toBe('Uno');
    await bind('bind');
    expect((await remove()).body).toEqual(done);
    expectRefusal(await get(), idInvalid);
    const { department } = (await app.call('GET', `/contact/v3/departments/${engineering.open_department_id}`)).body
      .data;
    expect(department.unit_ids).toEqual([]);
  });

  test('gets an id where none is written', async () => {
    const { body } = await app.call('POST', '/contact/v3/unit', { body: { name: 'Two', unit_type: 'BU' } });
    expect(body.data.unit_id).toMatch(/^[a-z0-9]{16}$/);
  });

  test.each([
    ['an id with other signs', { unit_id: 'a-b' }, 43051, 'unit_id invalid'],
    ['an id that is taken', { name: 'Two' }, 43056, 'duplicate unit id error'],
    ['name and type of another', { unit_id: 'BU2' }, 43055, 'unit name and type repeat'],
  ])('is not created with %s', async (_, fields, code, msg) => {
    await create();
    expectRefusal(await create(fields), { code, msg });
    expect((await create({ unit_id: 'BU3', unit_type: 'Branch' })).body.code).toBe(0);
  });

  test('is not created as the 1001st, nor where the plan has no units', async () => {
    await addRows(1000);
    expectRefusal(await create(), { code: 43059, msg: 'unit number exceed limit' });
    await setDirectory(world, { units: false });
    const refusal = { code: 43050, msg: 'unit feature is prohibited' };
    expectRefusal(await create(), refusal);
    expectRefusal(await bind('bind'), refusal);
    expectRefusal(await bind('unbind'), refusal);
  });

  test('is not renamed without a name, unknown, or to another one of its type', async () => {
    await create();
    await create({ unit_id: 'BU2', name: 'Two' });
    expectRefusal(await patch({}), { code: 43052, msg: 'unit name invalid' });
    expectRefusal(await patch({ name: 'x' }, 'BU9'), idInvalid);
    expectRefusal(await patch({ name: 'Two' }), { code: 43055, msg: 'unit name and type repeat' });
    expect((await patch({ name: 'One' })).body.code).toBe(0);
  });

  test('is not deleted when it is unknown or its type is in use', async () => {
    await create();
    expectRefusal(await remove('BU9'), idInvalid);
    await setDirectory(world, { unit_types_in_use: ['BU'] });
    expectRefusal(await remove(), { code: 43057, msg: 'unit type is quoted by other businesses' });
  });
});

test('units are listed in pages', async () => {
  const list = (query: object = {}) => app.call('GET', '/contact/v3/unit', { query: query as any });
  await addRows(3);
  const { page_token, ...first } = (await list({ page_size: 2 })).body.data;
  expect(first.has_more).toBe(true);
  expect(first.unitlist.map((unit: any) => unit.unit_id)).toEqual(['U0', 'U1']);
  expect((await list({ page_size: 2, page_token })).body.data).toEqual({
    has_more: false,
    unitlist: [{ unit_id: 'U2', name: 'Unit 2', unit_type: 'BU' }],
  });
  expectRefusal(await list({ page_token: 'x' }), { code: 40012, msg: 'page token is invalid' });
  expectRefusal(await list({ page_size: 0 }), { code: 40011, msg: 'page size is invalid' });
});

describe('a department', () => {
  beforeEach(() => create());

  test('is bound to a unit and unbound, which its object shows', async () => {
    const unitIds = async () =>
      (await app.call('GET', `/contact/v3/departments/${engineering.open_department_id}`)).body.data.department
        .unit_ids;
    expect((await bind('bind')).body).toEqual(done);
    expect((await bind('bind')).body).toEqual(done);
    expect(await unitIds()).toEqual(['BU1']);
    expect((await departments({ department_id_type: 'department_id' })).body.data).toEqual({
      has_more: false,
      departmentlist: [{ unit_id: 'BU1', department_id: 'eng' }],
    });
    expect((await bind('unbind')).body).toEqual(done);
    expect(await unitIds()).toEqual([]);
  });

  test('is not bound to two units, nor to a full one', async () => {
    await create({ unit_id: 'BU2', name: 'Two' });
    await bind('bind', { unit_id: 'BU2' });
    expectRefusal(await bind('bind'), { code: 43054, msg: 'department has been bound to other unit' });
    await bind('unbind', { unit_id: 'BU2' });
    await world.change((db) => {
      const rows = Array.from({ length: 1000 }, (_, index) => ({
        ...engineering,
        open_department_id: `od-${index}`,
        department_id: `d${index}`,
        unit_id: 'BU1',
      }));
      return db.run(db.build.insertInto('departments').values(rows));
    });
    expectRefusal(await bind('bind'), { code: 43017, msg: 'relate dept over limit' });
  });

  test.each(['bind', 'unbind'] as const)(
    'is refused to %s: unknown unit or department, the root, out of the range',
    async (action) => {
      expectRefusal(await bind(action, { unit_id: 'BU9' }), idInvalid);
      const invalid = { code: 43058, msg: 'department_id invalid' };
      expectRefusal(await bind(action, { department_id: 'nowhere' }), invalid);
      expectRefusal(await bind(action, { department_id: '0' }), invalid);
      expectRefusal(await bind(action, { department_id_type: 'open_department_id' }), invalid);
      if (action === 'unbind') expectRefusal(await bind(action), invalid);
      await setContactRange(world, app, { type: 'some' });
      expectRefusal(await bind(action), { status: 403, code: 40004, msg: 'no dept authority error' });
    },
  );

  test('is listed in pages of its unit', async () => {
    const other = await addTestDepartment(world, { name: 'Other' });
    await bind('bind');
    await bind('bind', { department_id: other.open_department_id, department_id_type: 'open_department_id' });
    const { page_token, departmentlist } = (await departments({ page_size: 1 })).body.data;
    expect(departmentlist).toEqual([{ unit_id: 'BU1', department_id: engineering.open_department_id }]);
    expect((await departments({ page_size: 1, page_token })).body.data.departmentlist).toEqual([
      { unit_id: 'BU1', department_id: other.open_department_id },
    ]);
    expectRefusal(await departments({ page_token: 'x' }), { code: 40012, msg: 'page token is invalid' });
    expectRefusal(await departments({ page_size: 0 }), { code: 40011, msg: 'page size is invalid' });
    expectRefusal(await departments({ unit_id: 'BU9' }), idInvalid);
  });
});
