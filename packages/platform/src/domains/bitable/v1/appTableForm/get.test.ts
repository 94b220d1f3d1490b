import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
});
afterAll(() => world.close());

const get = (formId: string) => app.call('GET', `${base.table}/forms/${formId}`);

test('a new form has the name of its view and is not shared', async () => {
  const body = { view_name: 'Survey', view_type: 'form' };
  const { view } = succeeded(await app.call('POST', `${base.table}/views`, { body }));
  expect(succeeded(await get(view.view_id))).toEqual({
    form: { name: 'Survey', description: '', shared: false, shared_limit: 'off', submit_limit_once: false },
  });
});

test('an unknown and a malformed form, and a view that is none, are refused', async () => {
  expectRefusal(await get('vewunknown'), { status: 404, code: 1254042, msg: 'ViewIdNotFound' });
  expectRefusal(await get('unknown'), { code: 1254005, msg: 'WrongViewId' });
  const { items } = succeeded(await app.call('GET', `${base.table}/views`));
  expectRefusal(await get(items[0].view_id), { code: 1254019, msg: 'InvalidViewType' });
});
