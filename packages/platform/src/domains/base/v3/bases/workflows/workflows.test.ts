import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let workflows: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  workflows = `/base/v3/bases/${base.appToken}/workflows`;
});
afterAll(() => world.close());

test('a flow is made, changed, switched and listed; bitable/v1 lists it, too', async () => {
  const steps = [{ id: 'step_1', type: 'AddRecordTrigger', title: 'New order', data: { table_name: 'Things' } }];
  const made = succeeded(await app.call('POST', workflows, { body: { title: 'Greet', steps } }));
  expect(made).toEqual({ workflow_id: expect.stringMatching(/^wkf/), title: 'Greet', status: 'disabled', steps });
  const path = `${workflows}/${made.workflow_id}`;
  expect(succeeded(await app.call('PUT', path, { body: { title: 'Welcome' } }))).toEqual({ ...made, title: 'Welcome' });
  expect(succeeded(await app.call('PATCH', `${path}/enable`))).toEqual({
    workflow_id: made.workflow_id,
    title: 'Welcome',
    status: 'enabled',
  });
  expect(succeeded(await app.call('GET', `${base.path}/workflows`)).workflows).toEqual([
    { status: 'Enable', title: 'Welcome', workflow_id: made.workflow_id },
  ]);
  const list = async (body: object) => succeeded(await app.call('POST', `${workflows}/list`, { body }));
  expect(await list({ status: 'enabled' })).toMatchObject({ items: [{ title: 'Welcome' }], has_more: false, total: 1 });
  expect(await list({ status: 'disabled' })).toMatchObject({ items: [], total: 0 });
  expect(succeeded(await app.call('PATCH', `${path}/disable`)).status).toBe('disabled');
  expect(succeeded(await app.call('GET', path))).toEqual({ ...made, title: 'Welcome' });
});

test('an unknown flow is refused', async () => {
  expectRefusal(await app.call('GET', `${workflows}/wkfUnknown`), { code: 1254001, msg: 'WrongRequestBody' });
});
