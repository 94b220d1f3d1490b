import { reject } from '../../../gateway/reject.ts';
import { tablesOf } from '../bases/queries.ts';
import type { BaseCall } from '../call.ts';
import { codes } from '../codes.ts';
import { toKeptValues } from '../records/condition-values.ts';
import { loadTable, type Table } from '../tables/table.ts';
import type { RecordRule, RoleRules, TableRole } from './role.ts';

/** A role as v1 and v2 write it. */
export interface WrittenRole {
  readonly table_roles: readonly WrittenTableRole[];
  readonly block_roles?: readonly { readonly block_id: string; readonly block_perm: 0 | 1 }[];
  readonly base_rule?: Readonly<Record<string, number>>;
}

interface WrittenTableRole {
  readonly table_perm: 0 | 1 | 2 | 4;
  readonly table_name?: string;
  readonly table_id?: string;
  readonly rec_rule?: WrittenRule & {
    readonly other_perm?: 0 | 1;
    readonly condition_groups?: readonly unknown[];
    readonly display_rec_rule_version?: number;
  };
  readonly other_rec_rule?: WrittenRule;
  readonly field_perm?: Readonly<Record<string, number>>;
  readonly allow_add_record?: boolean;
  readonly allow_delete_record?: boolean;
  readonly view_perm?: 1 | 2;
  readonly view_rules?: Readonly<Record<string, number>>;
  readonly field_action_rules?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface WrittenRule {
  readonly conjunction?: 'and' | 'or';
  readonly conditions?: readonly {
    readonly field_name: string;
    readonly operator?: string;
    readonly value?: readonly string[];
  }[];
}

/** In v1, 2 lets a field be edited; in v2, 2 lets it be filled in and 3 be edited. */
const editedInV1 = 2;
const editedInV2 = 3;

/**
 * What a role is told to allow, with tables by id. Throws 1254001 for a table role without a table, 1254041 for a table
 * that the Base has not, 1254045 for a field. Source: `base/v2/app.role/create`; the first code is inferred.
 */
export async function readRules(
  call: BaseCall,
  appToken: string,
  written: WrittenRole,
  version: 'v1' | 'v2',
): Promise<RoleRules> {
  const tableRoles: TableRole[] = [];
  for (const role of written.table_roles) tableRoles.push(await readTableRole(call, appToken, role, version));
  return {
    table_roles: tableRoles,
    block_roles: (written.block_roles ?? []).map(({ block_id, block_perm }) => ({
      block_id,
      block_type: 'dashboard',
      block_perm,
    })),
    ...(written.base_rule && { base_rule: written.base_rule }),
  };
}

async function readTableRole(
  call: BaseCall,
  appToken: string,
  written: WrittenTableRole,
  version: 'v1' | 'v2',
): Promise<TableRole> {
  const table = await findTable(call, appToken, written);
  const { rec_rule, other_rec_rule, field_perm } = written;
  for (const name of Object.keys(field_perm ?? {})) {
    if (!table.fieldsByName.has(name)) throw unknownField(table, name);
  }
  return {
    table_perm: written.table_perm,
    table_id: table.table_id,
    ...(rec_rule && {
      rec_rule: {
        ...(await readRule(call, table, rec_rule)),
        other_perm: rec_rule.other_perm ?? 0,
        ...(rec_rule.condition_groups && { condition_groups: rec_rule.condition_groups }),
        ...(rec_rule.display_rec_rule_version !== undefined && {
          display_rec_rule_version: rec_rule.display_rec_rule_version,
        }),
      },
    }),
    ...(other_rec_rule && { other_rec_rule: await readRule(call, table, other_rec_rule) }),
    ...(field_perm && { field_perm: version === 'v1' ? raised(field_perm) : field_perm }),
    allow_add_record: written.allow_add_record ?? true,
    allow_delete_record: written.allow_delete_record ?? true,
    view_perm: written.view_perm ?? 2,
    ...(written.view_rules && { view_rules: written.view_rules }),
    ...(written.field_action_rules && { field_action_rules: written.field_action_rules }),
  };
}

async function findTable(
  { db, platform }: BaseCall,
  appToken: string,
  { table_id = '', table_name = '' }: WrittenTableRole,
): Promise<Table> {
  if (table_id === '' && table_name === '') {
    throw reject(codes.wrongRequestBody, { because: 'a table role names no table' });
  }
  const tables = await tablesOf(db, appToken);
  const found = tables.find((table) => (table_id === '' ? table.name === table_name : table.table_id === table_id));
  const table = found && (await loadTable(db, platform.store, { app_token: appToken }, found.table_id));
  if (!table) throw reject(codes.tableIdNotFound, { because: `the Base has no table ${table_id || table_name}` });
  return table;
}

async function readRule(
  call: BaseCall,
  table: Table,
  { conjunction = 'and', conditions = [] }: WrittenRule,
): Promise<RecordRule> {
  const read = [];
  for (const { field_name, operator = 'is', value = [] } of conditions) {
    const field = table.fieldsByName.get(field_name);
    if (!field && field_name !== '') throw unknownField(table, field_name);
    read.push({ field_name, operator, value: field ? await toKeptValues(call, field, value) : value });
  }
  return { conjunction, conditions: read };
}

function raised(fieldPerm: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(fieldPerm).map(([name, perm]) => [name, perm === editedInV1 ? editedInV2 : perm]),
  );
}

/** `field_perm` as v1 knows it: what may only be filled in may be read. */
export function lowered(fieldPerm: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(fieldPerm).map(([name, perm]) => [name, perm === editedInV2 ? editedInV1 : Math.min(perm, 1)]),
  );
}

function unknownField({ table_id }: Table, name: string) {
  return reject(codes.fieldNameNotFound, { because: `${table_id} has no field "${name}"` });
}
