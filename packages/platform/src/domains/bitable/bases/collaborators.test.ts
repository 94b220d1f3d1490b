import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../test-support/base.ts';
import { expectRefusal } from '../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';
import type { BaseCollaboratorRow } from '../../../store/tables/bitable.ts';
import { setCollaborator } from './collaborators.ts';

let world: TestWorld;
let owner: TestApp;
let other: TestApp;
let base: TestBase;

beforeAll(async () => {
  world = await createTestWorld();
  owner = await world.createApp();
  other = await world.createApp();
  base = await createTestBase(owner);
});
afterAll(() => world.close());

const letIn = (perm: BaseCollaboratorRow['perm']) =>
  world.change((db) => setCollaborator(db, { app_token: base.appToken, member_id: other.appId, perm }));
const add = () => other.call('POST', `${base.table}/records`, { body: { fields: { Name: 'x' } } });
const rename = () => other.call('PATCH', base.table, { body: { name: 'Renamed' } });
const search = () => other.call('POST', `${base.table}/records/search`, { body: {} });

test('a stranger sees nothing', async () => {
  expectRefusal(await search(), { status: 403, code: 91403, msg: 'Forbidden' });
});

test('who may view may not write', async () => {
  await letIn('view');
  succeeded(await search());
  expectRefusal(await add(), { status: 403, code: 1254302, msg: 'Permission denied.' });
  expectRefusal(await rename(), { status: 403, code: 1254302, msg: 'Permission denied.' });
});

test('who may edit may write records and tables, but not manage roles', async () => {
  await letIn('edit');
  succeeded(await add());
  succeeded(await rename());
  expect((await other.call('GET', `${base.path}/roles`)).body.code).toBe(1254302);
});

test('with advanced permissions on, editing needs a role', async () => {
  succeeded(await owner.call('PUT', base.path, { body: { is_advanced: true } }));
  expectRefusal(await add(), { status: 403, code: 1254302, msg: 'Permission denied.' });
  expectRefusal(await rename(), { status: 403, code: 1254302, msg: 'Permission denied.' });
  expect(succeeded(await search()).items).toEqual([]);
});

test('who may manage may do all', async () => {
  await letIn('full_access');
  succeeded(await add());
  succeeded(await rename());
  succeeded(await other.call('GET', `${base.path}/roles`));
});
