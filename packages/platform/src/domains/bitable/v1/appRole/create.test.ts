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
  base = await createTestBase(app, [
    { field_name: 'Name', type: 1 },
    { field_name: 'State', type: 3, property: { options: [{ name: 'open' }] } },
  ]);
  succeeded(await app.call('PUT', base.path, { body: { is_advanced: true } }));
});
afterAll(() => world.close());

const create = (body: object, path = base.path) => app.call('POST', `${path}/roles`, { body });
const tableRole = (role: object = {}) => ({ table_perm: 1, table_id: base.tableId, ...role });

test('a role may be written with little, and is given with the defaults', async () => {
  const body = { role_name: 'Readers', table_roles: [{ table_perm: 1, table_name: 'Things' }] };
  expect(succeeded(await create(body))).toEqual({
    role: {
      role_id: expect.stringMatching(/^rol[0-9A-Za-z]{7}$/),
      role_name: 'Readers',
      table_roles: [
        {
          table_perm: 1,
          table_id: base.tableId,
          table_name: 'Things',
          allow_add_record: true,
          allow_delete_record: true,
        },
      ],
      block_roles: [],
    },
  });
});

test('a role with rules for records, fields and dashboards is given back with them', async () => {
  const conditions = [{ field_name: 'State', operator: 'is', value: ['open'] }];
  const body = {
    role_name: 'Editors of open ones',
    table_roles: [
      tableRole({
        table_perm: 2,
        rec_rule: { conditions, conjunction: 'and', other_perm: 1 },
        field_perm: { Name: 2, State: 1 },
        allow_add_record: false,
        allow_delete_record: false,
      }),
    ],
    block_roles: [{ block_id: 'blkknp5LlOzM7eqM', block_perm: 1 }],
  };
  const { role } = succeeded(await create(body));
  expect(role.table_roles).toEqual([
    {
      table_perm: 2,
      table_id: base.tableId,
      table_name: 'Things',
      rec_rule: {
        conditions: [{ ...conditions[0], value: [expect.stringMatching(/^opt/)], field_type: 3 }],
        conjunction: 'and',
        other_perm: 1,
      },
      field_perm: { Name: 2, State: 1 },
      allow_add_record: false,
      allow_delete_record: false,
    },
  ]);
  expect(role.block_roles).toEqual([{ block_id: 'blkknp5LlOzM7eqM', block_type: 'dashboard', block_perm: 1 }]);
});

test('names are needed, and each can be given once', async () => {
  const table_roles = [tableRole()];
  expectRefusal(await create({ role_name: ' ', table_roles }), { status: 400, code: 1254032, msg: 'InvalidRoleName' });
  succeeded(await create({ role_name: 'Twice', table_roles }));
  const again = await create({ role_name: 'Twice', table_roles });
  expectRefusal(again, { status: 400, code: 1254033, msg: 'RoleNameDuplicated' });
});

test('a table role names a table and fields that there are', async () => {
  const refused = async (role: object) => create({ role_name: 'Refused', table_roles: [role] });
  expectRefusal(await refused({ table_perm: 1 }), { status: 200, code: 1254001, msg: 'WrongRequestBody' });
  const noTable = { status: 400, code: 1254041, msg: 'TableIdNotFound' };
  expectRefusal(await refused({ table_perm: 1, table_name: 'Nothing' }), noTable);
  expectRefusal(await refused({ table_perm: 1, table_id: 'tblNothing000000' }), noTable);
  const noField = { status: 400, code: 1254045, msg: 'FieldNameNotFound' };
  expectRefusal(await refused(tableRole({ field_perm: { Nothing: 1 } })), noField);
  const conditions = [{ field_name: 'Nothing', operator: 'is', value: ['x'] }];
  expectRefusal(await refused(tableRole({ rec_rule: { conditions } })), noField);
});

test('a Base has room for 30 roles', async () => {
  const full = await createTestBase(app);
  succeeded(await app.call('PUT', full.path, { body: { is_advanced: true } }));
  const body = (number: number) => ({
    role_name: `Role ${number}`,
    table_roles: [{ table_perm: 1, table_id: full.tableId }],
  });
  for (let number = 1; number <= 30; number++) succeeded(await create(body(number), full.path));
  expectRefusal(await create(body(31), full.path), { status: 400, code: 1254110, msg: 'RoleExceedLimit' });
});

test('without advanced permissions there are no roles', async () => {
  const plain = await createTestBase(app);
  const body = { role_name: 'Readers', table_roles: [{ table_perm: 1, table_id: plain.tableId }] };
  const expected = { status: 400, code: 1254301, msg: 'OperationTypeError' };
  expectRefusal(await create(body, plain.path), expected);
  expectRefusal(await app.call('GET', `${plain.path}/roles`), expected);
  expectRefusal(await app.call('GET', `${plain.path}/roles/rolxxxxxxx/members`), expected);
});
