import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let table: string;
let forms: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  table = `/base/v3/bases/${base.appToken}/tables/Things`;
  forms = `${table}/forms`;
});
afterAll(() => world.close());

test('a form is made, changed, listed and deleted; it is a view of its table', async () => {
  const made = succeeded(await app.call('POST', forms, { body: { name: 'Survey', description: 'Tell us' } }));
  expect(made).toEqual({ id: expect.stringMatching(/^vew/), name: 'Survey', description: 'Tell us' });
  const changed = { ...made, name: 'Questions' };
  expect(succeeded(await app.call('PATCH', `${forms}/${made.id}`, { body: { name: 'Questions' } }))).toEqual(changed);
  expect(succeeded(await app.call('GET', `${forms}/${made.id}`))).toEqual(changed);
  expect(succeeded(await app.call('GET', forms))).toEqual({
    forms: [changed],
    has_more: false,
    page_token: made.id,
    total: 1,
  });
  const { form } = succeeded(await app.call('GET', `${base.table}/forms/${made.id}`));
  expect(form).toMatchObject({ name: 'Questions', description: 'Tell us', shared: false });
  expect(succeeded(await app.call('DELETE', `${forms}/${made.id}`))).toEqual({});
  expectRefusal(await app.call('GET', `${forms}/${made.id}`), { code: 1254042, msg: 'ViewIdNotFound' });
});

test('questions are fields of the table', async () => {
  const { id } = succeeded(await app.call('POST', forms, { body: { name: 'Feedback' } }));
  const path = `${forms}/${id}/questions`;
  const questions = [
    { type: 'text', title: 'Your name', required: true },
    { type: 'select', title: 'Happy?', description: 'Be frank', options: [{ name: 'yes' }, { name: 'no' }] },
  ];
  const made = succeeded(await app.call('POST', path, { body: { questions } }));
  const name = { id: expect.stringMatching(/^fld/), title: 'Your name', description: '', required: true, type: 'text' };
  const happy = { ...name, title: 'Happy?', description: 'Be frank', required: false, type: 'select' };
  expect(made).toEqual({ questions: [name, happy] });
  const { fields } = succeeded(await app.call('GET', `${table}/fields`));
  expect(fields.map((field: { name: string }) => field.name)).toEqual(['Name', 'Your name', 'Happy?']);

  const [first, second] = made.questions;
  const changes = [{ id: second.id, title: 'Are you happy?', required: true }];
  const changed = succeeded(await app.call('PATCH', path, { body: { questions: changes } }));
  expect(changed).toEqual({ questions: [{ ...second, title: 'Are you happy?', required: true }] });

  const body = { question_ids: [first.id], keep_field: true };
  expect(succeeded(await app.call('DELETE', path, { body }))).toEqual({});
  const left = succeeded(await app.call('GET', path));
  expect(left).toMatchObject({ questions: [{ title: 'Name' }, { title: 'Are you happy?' }], total: 2 });
  succeeded(await app.call('GET', `${table}/fields/${first.id}`));

  succeeded(await app.call('DELETE', path, { body: { question_ids: [second.id] } }));
  expectRefusal(await app.call('GET', `${table}/fields/${second.id}`), { code: 1254044, msg: 'FieldIdNotFound' });
  const unknown = await app.call('PATCH', path, { body: { questions: changes } });
  expectRefusal(unknown, { code: 1254049, msg: 'FormFieldNotFound' });
});
