import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let roles: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  roles = `/base/v2/apps/${base.appToken}/roles`;
  succeeded(await app.call('PUT', base.path, { body: { is_advanced: true } }));
});
afterAll(() => world.close());

test('a role is given with all that version 2 knows of it, in version 1 with less', async () => {
  const conditions = [{ field_name: 'Name', operator: 'contains', value: ['mine'] }];
  const body = {
    role_name: 'Editors',
    table_roles: [
      {
        table_perm: 2,
        table_id: base.tableId,
        rec_rule: { conditions, conjunction: 'or', other_perm: 0 },
        other_rec_rule: { conditions: [{ field_name: 'Name', operator: 'isEmpty', value: [] }], conjunction: 'and' },
        field_perm: { Name: 3 },
        view_perm: 1,
        view_rules: { vewxxxxxxx: 1 },
        field_action_rules: { Name: { select_option_edit: 0 } },
      },
    ],
    base_rule: { base_complex_edit: 0, copy: 1, download: 0 },
  };
  const { role } = succeeded(await app.call('POST', roles, { body }));
  expect(role).toEqual({
    role_id: expect.stringMatching(/^rol[0-9A-Za-z]{7}$/),
    role_name: 'Editors',
    table_roles: [
      {
        table_perm: 2,
        table_id: base.tableId,
        table_name: 'Things',
        rec_rule: { conditions: [{ ...conditions[0], field_type: 1 }], conjunction: 'or', other_perm: 0, perm: 2 },
        other_rec_rule: {
          conditions: [{ field_name: 'Name', operator: 'isEmpty', value: [], field_type: 1 }],
          conjunction: 'and',
          perm: 1,
        },
        field_perm: { Name: 3 },
        allow_add_record: true,
        allow_delete_record: true,
        view_perm: 1,
        view_rules: { vewxxxxxxx: 1 },
        field_action_rules: { Name: { select_option_edit: 0 } },
      },
    ],
    block_roles: [],
    base_rule: body.base_rule,
  });
  expect(succeeded(await app.call('GET', roles)).items).toEqual([role]);
  const [old] = succeeded(await app.call('GET', `${base.path}/roles`)).items;
  expect(old.table_roles[0].field_perm).toEqual({ Name: 2 });
  expect(old).not.toHaveProperty('base_rule');
});

test('what is written changes, points of the Base that are not written stay', async () => {
  const table_roles = [{ table_perm: 1, table_id: base.tableId }];
  const made = { role_name: 'Before', table_roles, base_rule: { copy: 0 } };
  const { role } = succeeded(await app.call('POST', roles, { body: made }));
  const path = `${roles}/${role.role_id}`;
  const changed = succeeded(await app.call('PUT', path, { body: { role_name: 'After', table_roles: [] } }));
  expect(changed.role).toMatchObject({ role_name: 'After', table_roles: [], base_rule: { copy: 0 } });
  expectRefusal(await app.call('PUT', `${roles}/rolNothing`, { body: { role_name: 'x', table_roles: [] } }), {
    status: 404,
    code: 1254047,
    msg: 'RoleIdNotFound',
  });
});
