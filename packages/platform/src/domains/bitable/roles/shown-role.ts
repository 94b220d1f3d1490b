import { tablesOf } from '../bases/queries.ts';
import type { BaseCall } from '../call.ts';
import { toShownValues } from '../records/condition-values.ts';
import { loadTable, type Table } from '../tables/table.ts';
import { lowered } from './read-role.ts';
import type { RecordRule, TableRole } from './role.ts';
import type { Role } from './role-queries.ts';

/** A role as v1 or v2 gives it: what v1 does not know is left out. Source: the pages of both. */
export async function shownRole(call: BaseCall, { app_token, role_id, role_name, rules }: Role, version: 'v1' | 'v2') {
  const names = new Map((await tablesOf(call.db, app_token)).map(({ table_id, name }) => [table_id, name]));
  const tableRoles = [];
  for (const role of rules.table_roles) {
    const table = await loadTable(call.db, call.platform.store, { app_token }, role.table_id);
    tableRoles.push({
      ...(await shownTableRole(call, role, table, version)),
      table_id: role.table_id,
      table_name: names.get(role.table_id) ?? '',
    });
  }
  return {
    role_id,
    role_name,
    table_roles: tableRoles,
    block_roles: rules.block_roles,
    ...(version === 'v2' && rules.base_rule && { base_rule: rules.base_rule }),
  };
}

async function shownTableRole(call: BaseCall, role: TableRole, table: Table | undefined, version: 'v1' | 'v2') {
  const { rec_rule: rule, other_rec_rule: otherRule, field_perm: fieldPerm } = role;
  const common = {
    table_perm: role.table_perm,
    ...(rule && {
      rec_rule: { ...rule, ...(await shownRule(call, rule, table)), ...(version === 'v2' && { perm: permOf(role) }) },
    }),
    ...(fieldPerm && { field_perm: version === 'v1' ? lowered(fieldPerm) : fieldPerm }),
    allow_add_record: role.allow_add_record,
    allow_delete_record: role.allow_delete_record,
  };
  if (version === 'v1') return common;
  return {
    ...common,
    ...(otherRule && { other_rec_rule: { ...(await shownRule(call, otherRule, table)), perm: 1 } }),
    view_perm: role.view_perm,
    ...(role.view_rules && { view_rules: role.view_rules }),
    ...(role.field_action_rules && { field_action_rules: role.field_action_rules }),
  };
}

/** What records in the rule allow: to be read or to be edited, as the table does. */
function permOf({ table_perm }: TableRole): 1 | 2 {
  return table_perm === 2 ? 2 : 1;
}

async function shownRule(call: BaseCall, { conjunction, conditions }: RecordRule, table: Table | undefined) {
  const shown = [];
  for (const { field_name, operator, value } of conditions) {
    const field = table?.fieldsByName.get(field_name);
    const values = await toShownValues(call, field, value);
    shown.push({ field_name, operator, value: values, ...(field && { field_type: field.type }) });
  }
  return { conditions: shown, conjunction };
}
