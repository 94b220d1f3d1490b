import { afterEach, expect, test } from 'vitest';
import { addTestUser } from '../../test-support/directory.ts';
import { createTestWorld, type TestWorld } from '../../test-support/test-world.ts';
import { markStart } from '../snapshots/snapshots.ts';

let world: TestWorld;
afterEach(() => world.close());

async function control(method: string, path: string) {
  const response = await world.fetch(`http://127.0.0.1:5275/_larkspur${path}`, { method });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const getAda = { query: { user_id_type: 'user_id' } };

test('a snapshot brings back what was there when it was taken, and nothing that came after', async () => {
  world = await createTestWorld();
  const app = await world.createApp();
  await addTestUser(world, { user_id: 'ada' });
  expect(await control('PUT', '/snapshots/with-ada')).toEqual({ status: 200, body: { name: 'with-ada' } });
  await addTestUser(world, { user_id: 'ben' });
  expect((await app.call('GET', '/contact/v3/users/ben', getAda)).body.code).toBe(0);
  expect(await control('GET', '/snapshots')).toEqual({ status: 200, body: { snapshots: [{ name: 'with-ada' }] } });
  expect(await control('POST', '/snapshots/with-ada/restore')).toEqual({ status: 200, body: { name: 'with-ada' } });
  expect((await app.call('GET', '/contact/v3/users/ada', getAda)).body.code).toBe(0);
  expect((await app.call('GET', '/contact/v3/users/ben', getAda)).body.code).toBe(99992360);
  expect(await control('DELETE', '/snapshots/with-ada')).toEqual({ status: 200, body: { name: 'with-ada' } });
  expect(await control('GET', '/snapshots')).toEqual({ status: 200, body: { snapshots: [] } });
});

test('a reset goes back to the state that was marked as the start', async () => {
  world = await createTestWorld();
  const app = await world.createApp();
  await markStart(world.platform.context);
  await addTestUser(world, { user_id: 'ada' });
  expect(await control('POST', '/reset')).toEqual({ status: 200, body: { reset: true } });
  expect((await app.call('GET', '/contact/v3/users/ada', getAda)).body.code).toBe(99992360);
});

test.each([
  ['POST', '/snapshots/none/restore', 404, 'snapshot_not_found'],
  ['DELETE', '/snapshots/none', 404, 'snapshot_not_found'],
  ['PUT', '/snapshots/start', 400, 'invalid_request'],
  ['PUT', '/snapshots/..%2Fup', 400, 'invalid_request'],
])('%s %s is refused', async (method, path, status, code) => {
  world = await createTestWorld();
  expect(await control(method, path)).toMatchObject({ status, body: { error: { code } } });
});
