import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { DepartmentRow } from '../../../store/tables/contact.ts';
import { findDepartments, rootDepartment } from '../directory.ts';
import { type DepartmentProfile, type I18nName, profileOfDepartment } from '../profiles.ts';
import { type IdTypes, type Reader, type ShownIds, showIds } from '../shown-ids.ts';

/** A department as the directory's APIs show it; fields that the caller has no scope for are taken out by the gateway. */
export interface ShownDepartment {
  name: string;
  i18n_name: I18nName;
  parent_department_id: string;
  department_id: string;
  open_department_id: string;
  leader_user_id: string;
  chat_id: string;
  order: string;
  unit_ids: string[];
  member_count: number;
  status: { is_deleted: boolean };
  leaders: ShownLeader[];
  group_chat_employee_types: number[];
  department_hrbps: string[];
  primary_member_count: number;
}

interface ShownLeader {
  /** 1 the main leader, 2 a deputy. */
  leaderType: 1 | 2;
  leaderID: string;
}

/** The department objects of an answer, in the given order. */
export async function shownDepartments(
  reader: Reader,
  types: IdTypes,
  rows: readonly DepartmentRow[],
): Promise<ShownDepartment[]> {
  const profiles = rows.map(profileOfDepartment);
  const people = profiles.flatMap(({ deputies = [], hrbps = [] }, index) => [
    (rows[index] as DepartmentRow).leader_lark_id,
    ...deputies,
    ...hrbps,
  ]);
  const show = await showIds(reader, types, people);
  const parents = await parentsOf(reader.db, types, rows);
  return rows.map((row, index) => shownDepartment(show, row, profiles[index] as DepartmentProfile, parents));
}

export async function shownDepartmentOf(reader: Reader, types: IdTypes, row: DepartmentRow): Promise<ShownDepartment> {
  const [shown] = await shownDepartments(reader, types, [row]);
  return shown as ShownDepartment;
}

/** The parents, where their ids cannot be told from the children alone. */
async function parentsOf(db: Db, { department_id_type }: IdTypes, rows: readonly DepartmentRow[]) {
  if (department_id_type !== 'department_id') return new Map<string, DepartmentRow>();
  return findDepartments(
    db,
    rows.map((row) => row.parent),
  );
}

function shownDepartment(
  show: ShownIds,
  row: DepartmentRow,
  { i18n_name = {}, deputies = [], hrbps = [], group_chat_employee_types = [] }: DepartmentProfile,
  parents: ReadonlyMap<string, DepartmentRow>,
): ShownDepartment {
  const leader = show.user(row.leader_lark_id);
  return {
    name: row.name,
    i18n_name,
    parent_department_id: parents.get(row.parent)?.department_id ?? row.parent,
    department_id: row.department_id,
    open_department_id: row.open_department_id,
    leader_user_id: leader,
    chat_id: row.chat_id,
    order: String(row.sort_order),
    unit_ids: row.unit_id ? [row.unit_id] : [],
    member_count: row.member_count,
    status: { is_deleted: row.deleted === 1 },
    leaders: [
      ...(leader ? [{ leaderType: 1 as const, leaderID: leader }] : []),
      ...deputies.map((larkId) => ({ leaderType: 2 as const, leaderID: show.user(larkId) })),
    ],
    group_chat_employee_types: [...group_chat_employee_types],
    department_hrbps: hrbps.map((larkId) => show.user(larkId)),
    primary_member_count: row.primary_member_count,
  };
}

const rootFacts = statement((db, v: { tenantKey: string }) =>
  db.selectFrom('tenants').select(['name', 'create_time']).where('tenant_key', '=', v.tenantKey),
);
const livingUsers = statement((db, v: { tenantKey: string }) =>
  db
    .selectFrom('users')
    .select((count) => count.fn.countAll<number>().as('count'))
    .where('tenant_key', '=', v.tenantKey)
    .where('is_resigned', '=', 0),
);

/** The root as a row: it has the tenant's name and all its users, and no parent (inferred). */
export async function rootRow(db: Db, tenantKey: string): Promise<DepartmentRow> {
  const tenant = await db.first(rootFacts, { tenantKey });
  const count = Number((await db.first(livingUsers, { tenantKey }))?.count ?? 0);
  return {
    open_department_id: rootDepartment,
    tenant_key: tenantKey,
    department_id: rootDepartment,
    name: tenant?.name ?? '',
    parent: '',
    ancestry: `/${rootDepartment}/`,
    sort_order: 0,
    leader_lark_id: 0,
    unit_id: '',
    chat_id: '',
    member_count: count,
    primary_member_count: count,
    deleted: 0,
    profile: '{}',
    create_time: tenant?.create_time ?? 0,
    update_time: tenant?.create_time ?? 0,
  };
}
