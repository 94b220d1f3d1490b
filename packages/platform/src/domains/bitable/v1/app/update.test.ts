import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import { setCollaborator } from '../../bases/collaborators.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
});
afterAll(() => world.close());

test('a Base is renamed and its advanced permissions are switched', async () => {
  const body = { name: 'New name', is_advanced: true };
  expect(succeeded(await app.call('PUT', base.path, { body }))).toEqual({
    app: { app_token: base.appToken, name: 'New name', is_advanced: true, time_zone: 'Asia/Shanghai' },
  });
  expect(succeeded(await app.call('PUT', base.path, { body: { is_advanced: false } })).app).toMatchObject({
    name: 'New name',
    is_advanced: false,
  });
});

test('what changes nothing leaves the revision as it is', async () => {
  const revision = async () => succeeded(await app.call('GET', base.path)).app.revision;
  const before = await revision();
  succeeded(await app.call('PUT', base.path, { body: {} }));
  expect(await revision()).toBe(before);
});

test('a bad name is refused with the status that this API documents', async () => {
  const answer = await app.call('PUT', base.path, { body: { name: 'a/b' } });
  expectRefusal(answer, { status: 200, code: 1254031, msg: 'InvalidAppName' });
});

test('an editor may rename a Base but not switch its permissions; a name given with the switch is kept', async () => {
  const ada = await addTestUser(world);
  await world.change((db) =>
    setCollaborator(db, { app_token: base.appToken, member_id: String(ada.lark_id), perm: 'edit' }),
  );
  const token = await app.userToken(ada);
  const answer = await app.call('PUT', base.path, { token, body: { name: 'By Ada', is_advanced: true } });
  expectRefusal(answer, { status: 403, code: 1254302, msg: 'Permission denied.' });
  expect(succeeded(await app.call('GET', base.path)).app).toMatchObject({ name: 'By Ada', is_advanced: false });
});
