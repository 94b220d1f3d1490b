import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let form: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app, [
    { field_name: 'Name', type: 1 },
    { field_name: 'Age', type: 2 },
    { field_name: 'Town', type: 1 },
    { field_name: 'No', type: 1005 },
  ]);
  const { items } = succeeded(await app.call('GET', `${base.table}/fields`));
  for (const { field_name, field_id } of items) ids[field_name] = field_id;
  const body = { view_name: 'Survey', view_type: 'form' };
  const { view } = succeeded(await app.call('POST', `${base.table}/views`, { body }));
  form = `${base.table}/forms/${view.view_id}`;
});
afterAll(() => world.close());

const patch = (fieldId: string | undefined, body: object) => app.call('PATCH', `${form}/fields/${fieldId}`, { body });
const titles = async () =>
  succeeded(await app.call('GET', `${form}/fields`)).items.map(({ title }: { title: string }) => title);

test('a question is changed and put behind another, or first', async () => {
  const rich_description = [{ segment_type: 'text', text: 'In years' }];
  expect(
    succeeded(await patch(ids.Age, { title: 'How old?', required: true, pre_field_id: ids.Town, rich_description })),
  ).toEqual({
    fields: {
      title: 'How old?',
      description: '',
      required: true,
      visible: true,
      rich_description,
      pre_field_id: ids.Town,
    },
  });
  expect(await titles()).toEqual(['Name', 'Town', 'How old?']);
  expect(succeeded(await patch(ids.Age, { pre_field_id: '' })).fields.pre_field_id).toBe('');
  expect(await titles()).toEqual(['How old?', 'Name', 'Town']);
});

test('a question that is made invisible cannot be changed otherwise in the same call', async () => {
  expectRefusal(await patch(ids.Town, { visible: false, title: 'Where?' }), { code: 1254001, msg: 'WrongRequestBody' });
  expect(succeeded(await patch(ids.Town, { visible: false })).fields).toMatchObject({ visible: false, title: 'Town' });
});

test('a computed field, a field that is not asked for, an unknown and a malformed one are refused', async () => {
  expectRefusal(await patch(ids.No, { title: 'No.' }), { code: 1254012, msg: 'The field type is not supported.' });
  expectRefusal(await patch(ids.Name, { pre_field_id: ids.No }), {
    status: 404,
    code: 1254049,
    msg: 'FormFieldNotFound',
  });
  expectRefusal(await patch('fldunknown', {}), { status: 404, code: 1254044, msg: 'FieldIdNotFound' });
  expectRefusal(await patch('unknown', {}), { code: 1254009, msg: 'WrongFieldId' });
});
