import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let viewId: string;
const fields: Record<string, any> = {};

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app, [
    { field_name: 'Name', type: 1 },
    { field_name: 'State', type: 3, property: { options: [{ name: 'open' }] } },
    { field_name: 'On', type: 5 },
    { field_name: 'Who', type: 11 },
  ]);
  await base.addField({ field_name: 'Parent', type: 18, property: { table_id: base.tableId } });
  const { items } = succeeded(await app.call('GET', `${base.table}/fields`));
  for (const field of items) fields[field.field_name] = field;
  viewId = succeeded(await app.call('POST', `${base.table}/views`, { body: { view_name: 'Some' } })).view.view_id;
});
afterAll(() => world.close());

const patch = (body: object, query: Record<string, string> = {}, id = viewId) =>
  app.call('PATCH', `${base.table}/views/${id}`, { body, query });
const get = async (query: Record<string, string> = {}) =>
  succeeded(await app.call('GET', `${base.table}/views/${viewId}`, { query })).view;
const filter = (...conditions: readonly object[]) => ({
  property: { filter_info: { conjunction: 'and', conditions } },
});
const condition = (field: string, operator: string, value?: unknown) => ({
  field_id: fields[field].field_id,
  operator,
  ...(value !== undefined && { value: JSON.stringify(value) }),
});

test('a filter is given back with ids and types; an exact date is a number', async () => {
  const written = filter(condition('On', 'isGreater', ['ExactDate', '1642672432000']), condition('Name', 'isEmpty'));
  const { view } = succeeded(await patch(written));
  const condition_id = expect.stringMatching(/^con[0-9A-Za-z]{7}$/);
  expect(view).toEqual({
    view_id: viewId,
    view_name: 'Some',
    view_type: 'grid',
    property: {
      filter_info: {
        condition_omitted: null,
        conjunction: 'and',
        conditions: [
          {
            condition_id,
            field_id: fields.On.field_id,
            field_type: 5,
            operator: 'isGreater',
            value: '["ExactDate",1642672432000]',
          },
          { condition_id, field_id: fields.Name.field_id, field_type: 1, operator: 'isEmpty' },
        ],
      },
      hidden_fields: null,
      hierarchy_config: null,
    },
  });
});

test('what is not written stays; an empty list takes away', async () => {
  succeeded(await patch(filter(condition('Name', 'is', ['a']))));
  succeeded(await patch({ view_name: 'Renamed', property: { hidden_fields: [fields.On.field_id] } }));
  expect(await get()).toMatchObject({
    view_name: 'Renamed',
    view_public_level: 'Public',
    property: { filter_info: { conjunction: 'and' }, hidden_fields: [fields.On.field_id] },
  });
  succeeded(await patch({ property: { filter_info: { conjunction: 'and', conditions: [] }, hidden_fields: [] } }));
  expect((await get()).property).toEqual({ filter_info: null, hidden_fields: null, hierarchy_config: null });
});

test('options are named by id or by name and given back by id', async () => {
  const [{ id }] = fields.State.property.options;
  const { view } = succeeded(await patch(filter(condition('State', 'contains', [id, 'open']))));
  expect(view.property.filter_info.conditions[0].value).toBe(JSON.stringify([id, id]));
});

test('users are named by the kind of id that the call uses', async () => {
  const ada = await addTestUser(world, { name: 'Ada', user_id: 'ada' });
  succeeded(await patch(filter(condition('Who', 'is', ['ada'])), { user_id_type: 'user_id' }));
  const value = async (query: Record<string, string> = {}) =>
    (await get(query)).property.filter_info.conditions[0].value;
  expect(await value({ user_id_type: 'user_id' })).toBe('["ada"]');
  expect(await value()).toBe(JSON.stringify([world.platform.context.userIds.openId(app.appId, ada.lark_id)]));
});

test('a link within the table makes a hierarchy', async () => {
  const hierarchy_config = { field_id: fields.Parent.field_id };
  expect(succeeded(await patch({ property: { hierarchy_config } })).view.property).toMatchObject({ hierarchy_config });
  expect(succeeded(await patch({ property: { hierarchy_config: {} } })).view.property.hierarchy_config).toBeNull();
});

describe('refusals', () => {
  test.each([
    ['an operator that the type does not take', () => filter(condition('On', 'contains', ['Today']))],
    ['a value that is no JSON', () => filter({ ...condition('Name', 'is'), value: 'text' })],
    ['a value that is no list', () => filter(condition('Name', 'is', 'text'))],
    ['a list of objects', () => filter(condition('Name', 'is', [{}]))],
  ])('%s', async (_, body) => {
    expectRefusal(await patch(body()), { code: 1254018, msg: 'InvalidFilter' });
  });

  test('an unknown and a malformed field', async () => {
    const of = (field_id: string) => filter({ field_id, operator: 'is', value: '["a"]' });
    expectRefusal(await patch(of('fldunknown')), { status: 404, code: 1254044, msg: 'FieldIdNotFound' });
    expectRefusal(await patch(of('none')), { code: 1254009, msg: 'WrongFieldId' });
  });

  test('the primary field cannot be hidden, and only a link within the table makes a hierarchy', async () => {
    const refusal = { code: 1254012, msg: 'UnsupportedFieldType' };
    expectRefusal(await patch({ property: { hidden_fields: [fields.Name.field_id] } }), refusal);
    expectRefusal(await patch({ property: { hierarchy_config: { field_id: fields.State.field_id } } }), refusal);
  });

  test('an empty, a bad and a taken name', async () => {
    expectRefusal(await patch({ view_name: '' }), { code: 1254021, msg: 'EmptyViewName' });
    expectRefusal(await patch({ view_name: ']' }), { code: 1254022, msg: 'InvalidViewName' });
    expectRefusal(await patch({ view_name: '表格' }), { code: 1254020, msg: 'ViewNameDuplicated' });
  });

  test('an unknown and a malformed view', async () => {
    expectRefusal(await patch({}, {}, 'vewunknown'), { status: 404, code: 1254042, msg: 'ViewIdNotFound' });
    expectRefusal(await patch({}, {}, 'unknown'), { code: 1254005, msg: 'WrongViewId' });
  });
});
