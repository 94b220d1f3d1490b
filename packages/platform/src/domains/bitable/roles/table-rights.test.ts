import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../test-support/base.ts';
import { addTestUser } from '../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';
import type { UserRow } from '../../../store/tables/contact.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let user: UserRow;
let token: string;
let open: string;
let closed: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterAll(() => world.close());

beforeEach(async () => {
  base = await createTestBase(app, [
    { field_name: 'Name', type: 1 },
    { field_name: 'State', type: 3, property: { options: [{ name: 'open' }, { name: 'closed' }] } },
  ]);
  [open = '', closed = ''] = await base.addRecords([
    { Name: 'a', State: 'open' },
    { Name: 'b', State: 'closed' },
  ]);
  succeeded(await app.call('PUT', base.path, { body: { is_advanced: true } }));
  user = await addTestUser(world);
  token = await app.userToken(user);
});

/** Puts the user into a role of its own that says this of the table. */
async function allow(tableRole: object, version = 'v2'): Promise<void> {
  const roles = version === 'v2' ? `/base/v2/apps/${base.appToken}/roles` : `${base.path}/roles`;
  const body = { role_name: `Role ${Math.random()}`, table_roles: [{ table_id: base.tableId, ...tableRole }] };
  const { role } = succeeded(await app.call('POST', roles, { body }));
  const member = { query: { member_id_type: 'user_id' }, body: { member_id: user.user_id } };
  succeeded(await app.call('POST', `${base.path}/roles/${role.role_id}/members`, member));
}

const asUser = (method: string, path: string, body?: object) =>
  app.call(method, `${base.table}${path}`, { token, ...(body && { body }) });
const seen = async () =>
  succeeded(await asUser('POST', '/records/search', {})).items.map((item: { fields: object; record_id: string }) => [
    item.record_id,
    Object.keys(item.fields).sort(),
  ]);
const both = ['Name', 'State'];
const inState = (state: string, rest: object = {}) => ({
  conditions: [{ field_name: 'State', operator: 'is', value: [state] }],
  conjunction: 'and',
  ...rest,
});
const denied = (status: number, msg: string) => ({ status, code: 1254302, msg });

test('no permission: nothing is seen and nothing can be written', async () => {
  await allow({ table_perm: 0 });
  expect(await seen()).toEqual([]);
  expectRefusal(await asUser('POST', '/records', { fields: { Name: 'c' } }), denied(403, 'Permission denied.'));
});

test('read: all is seen, nothing can be written', async () => {
  await allow({ table_perm: 1 });
  expect(await seen()).toEqual([
    [open, both],
    [closed, both],
  ]);
  const fields = { Name: 'c' };
  expectRefusal(await asUser('POST', '/records', { fields }), denied(403, 'Permission denied.'));
  expectRefusal(await asUser('PUT', `/records/${open}`, { fields }), denied(403, 'Permission denied.'));
  expectRefusal(await asUser('DELETE', `/records/${open}`), denied(403, 'Permission denied.'));
});

test('edit: records can be added, changed and deleted, but the table stays as it is', async () => {
  await allow({ table_perm: 2 });
  const { record } = succeeded(await asUser('POST', '/records', { fields: { Name: 'c' } }));
  succeeded(await asUser('PUT', `/records/${record.record_id}`, { fields: { Name: 'd' } }));
  succeeded(await asUser('DELETE', `/records/${record.record_id}`));
  expectRefusal(await asUser('POST', '/fields', { field_name: 'More', type: 1 }), denied(403, 'Permission denied.'));
});

test('adding and deleting can be taken away from who may edit', async () => {
  await allow({ table_perm: 2, allow_add_record: false, allow_delete_record: false });
  expectRefusal(await asUser('POST', '/records', { fields: { Name: 'c' } }), denied(403, 'Permission denied.'));
  expectRefusal(await asUser('DELETE', `/records/${open}`), denied(403, 'Permission denied.'));
  succeeded(await asUser('PUT', `/records/${open}`, { fields: { Name: 'd' } }));
});

test('records outside the rule are not seen; batch_get tells which', async () => {
  await allow({ table_perm: 2, rec_rule: inState('open', { other_perm: 0 }) });
  expect(await seen()).toEqual([[open, both]]);
  const got = succeeded(await asUser('POST', '/records/batch_get', { record_ids: [open, closed] }));
  expect(got.records.map(({ record_id }: { record_id: string }) => record_id)).toEqual([open]);
  expect(got.forbidden_record_ids).toEqual([closed]);
});

test('records outside the rule may be read but not changed where the rule says so', async () => {
  await allow({ table_perm: 2, rec_rule: inState('open', { other_perm: 1 }) });
  expect(await seen()).toHaveLength(2);
  const fields = { Name: 'c' };
  succeeded(await asUser('PUT', `/records/${open}`, { fields }));
  expectRefusal(await asUser('PUT', `/records/${closed}`, { fields }), denied(403, 'Permission denied.'));
  expectRefusal(await asUser('DELETE', `/records/${closed}`), denied(403, 'Permission denied.'));
});

test('a second rule can let other records be read', async () => {
  const other_rec_rule = inState('closed');
  await allow({ table_perm: 2, rec_rule: inState('open', { other_perm: 0 }), other_rec_rule });
  expect(await seen()).toHaveLength(2);
  expectRefusal(
    await asUser('PUT', `/records/${closed}`, { fields: { Name: 'c' } }),
    denied(403, 'Permission denied.'),
  );
});

test('a rule without a field stands for records that one has made oneself', async () => {
  const rec_rule = { conditions: [{ field_name: '', operator: 'is', value: [] }], conjunction: 'and', other_perm: 0 };
  await allow({ table_perm: 2, rec_rule });
  expect(await seen()).toEqual([]);
  const { record } = succeeded(await asUser('POST', '/records', { fields: { Name: 'mine' } }));
  expect(await seen()).toEqual([[record.record_id, ['Name']]]);
});

test('a rule on a field that is gone lets no record be seen', async () => {
  await allow({ table_perm: 1, rec_rule: inState('open', { other_perm: 0 }) });
  const { items } = succeeded(await app.call('GET', `${base.table}/fields`));
  const state = items.find(({ field_name }: { field_name: string }) => field_name === 'State');
  succeeded(await app.call('DELETE', `${base.table}/fields/${state.field_id}`));
  expect(await seen()).toEqual([]);
});

test('fields that a role does not name are out of reach; 1 reads, 2 fills in, 3 edits', async () => {
  await allow({ table_perm: 2, field_perm: { Name: 2 } });
  expect(await seen()).toEqual([
    [open, ['Name']],
    [closed, ['Name']],
  ]);
  succeeded(await asUser('POST', '/records', { fields: { Name: 'new' } }));
  expectRefusal(await asUser('POST', '/records', { fields: { State: 'open' } }), denied(403, 'Permission denied.'));
  expectRefusal(await asUser('PUT', `/records/${open}`, { fields: { Name: 'c' } }), denied(403, 'Permission denied.'));
});

test('version 1 knows no filling in: its 2 edits', async () => {
  await allow({ table_perm: 2, field_perm: { Name: 2 } }, 'v1');
  succeeded(await asUser('PUT', `/records/${open}`, { fields: { Name: 'c' } }));
});

test('several roles add up, and a manager of the table may do all with its records', async () => {
  await allow({ table_perm: 1, rec_rule: inState('open', { other_perm: 0 }) });
  await allow({ table_perm: 1, rec_rule: inState('closed', { other_perm: 0 }) });
  expect(await seen()).toHaveLength(2);
  await allow({ table_perm: 4 });
  succeeded(await asUser('DELETE', `/records/${open}`));
});
