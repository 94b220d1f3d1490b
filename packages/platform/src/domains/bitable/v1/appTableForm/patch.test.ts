import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let form: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  const body = { view_name: 'Survey', view_type: 'form' };
  const { view } = succeeded(await app.call('POST', `${base.table}/views`, { body }));
  form = `${base.table}/forms/${view.view_id}`;
});
afterAll(() => world.close());

const patch = (body: object) => app.call('PATCH', form, { body });

test('what is written changes, the rest stays; a form that is shared has a link', async () => {
  const shown = { name: 'Feedback', description: '', shared: false, shared_limit: 'off', submit_limit_once: false };
  expect(succeeded(await patch({ name: 'Feedback' }))).toEqual({ form: shown });
  const shared = { description: 'Say it', shared: true, shared_limit: 'tenant_editable', submit_limit_once: true };
  const shared_url = expect.stringMatching(/^http:\/\/127\.0\.0\.1:5275\/share\/base\/shrcn[0-9A-Za-z]{22}$/);
  expect(succeeded(await patch(shared))).toEqual({ form: { ...shown, ...shared, shared_url } });
  expect(succeeded(await app.call('GET', form)).form).toMatchObject({ shared: true, shared_url });
});

test('who may fill in a form that is not shared cannot be said', async () => {
  expectRefusal(await patch({ shared: false, shared_limit: 'anyone_editable' }), {
    code: 1254001,
    msg: 'WrongRequestBody',
  });
});
