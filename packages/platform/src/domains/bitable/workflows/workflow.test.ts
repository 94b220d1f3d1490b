import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../test-support/base.ts';
import { expectRefusal } from '../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';
import { addWorkflow } from './workflow.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  const flow = { app_token: base.appToken, enabled: 1 as const, definition: '{}' };
  await world.change(async (db) => {
    await addWorkflow(db, { ...flow, workflow_id: 'wkfOfTheBase', position: 1, title: 'Remind', block_id: '' });
    await addWorkflow(db, { ...flow, workflow_id: 'wkfOfABlock', position: 2, title: 'Ask', block_id: 'blkAsking' });
  });
});
afterAll(() => world.close());

test('automated flows and those of workflow blocks are listed apart', async () => {
  const flows = succeeded(await app.call('GET', `${base.path}/workflows`));
  expect(flows).toEqual({ workflows: [{ status: 'Enable', title: 'Remind', workflow_id: 'wkfOfTheBase' }] });
  const blocks = succeeded(await app.call('GET', `${base.path}/block_workflows`));
  expect(blocks).toEqual({ workflows: [{ status: 'Enable', title: 'Ask', workflow_id: 'wkfOfABlock' }] });
});

test('a flow can be switched off and on', async () => {
  const path = `${base.path}/workflows/wkfOfTheBase`;
  const answer = await app.call('PUT', path, { body: { status: 'Disable' } });
  expect(answer).toMatchObject({ status: 200, body: { code: 0, msg: 'success', data: {} } });
  expect(succeeded(await app.call('GET', `${base.path}/workflows`)).workflows).toMatchObject([{ status: 'Disable' }]);
  succeeded(await app.call('PUT', path, { body: { status: 'Enable' } }));
  expect(succeeded(await app.call('GET', `${base.path}/workflows`)).workflows).toMatchObject([{ status: 'Enable' }]);
});

test('an unknown flow and an unknown status are refused', async () => {
  const expected = { status: 200, code: 1254001, msg: 'WrongRequestBody' };
  const update = (id: string, status: string) => app.call('PUT', `${base.path}/workflows/${id}`, { body: { status } });
  expectRefusal(await update('wkfUnknown', 'Enable'), expected);
  expectRefusal(await update('wkfOfTheBase', 'Sleep'), expected);
});
