import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let formId: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  const body = { view_name: 'Survey', view_type: 'form' };
  formId = succeeded(await app.call('POST', `${base.table}/views`, { body })).view.view_id;
});
afterAll(() => world.close());

const upgrade = (form_name: string, id = formId) =>
  app.call('POST', `${base.table}/forms/${id}/upgrade`, { body: { form_name, display_mode: 'one_question_per_page' } });

test('a form of the new kind is made, which is no longer upgraded', async () => {
  const { form } = succeeded(await upgrade('New survey'));
  expect(form).toEqual({ id: expect.stringMatching(/^vew/) });
  expect(succeeded(await app.call('GET', `${base.table}/forms/${form.id}`)).form.name).toBe('New survey');
  expectRefusal(await upgrade('Newer survey', form.id), {
    code: 1254128,
    msg: 'The form is already a new version, no upgrade required.',
  });
});

test('a name of blanks and the name of a view are refused', async () => {
  expectRefusal(await upgrade('  '), { code: 1254124, msg: 'The name of the new form is empty' });
  expectRefusal(await upgrade('Survey'), { code: 1254127, msg: 'The name of the new form is duplicated.' });
});
