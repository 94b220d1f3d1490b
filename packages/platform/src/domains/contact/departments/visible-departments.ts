import { sql } from 'kysely';
import type { Db } from '../../../store/store.ts';
import type { DepartmentRow } from '../../../store/tables/contact.ts';
import type { DirectoryView } from '../range.ts';

/** Which of the departments that somebody sees. */
export interface DepartmentFilter {
  /** Part of the name, in any case. */
  readonly nameContains?: string;
  /** Only these, not what lies below the departments of the view. */
  readonly only?: readonly string[];
  readonly after: string;
  readonly limit: number;
}

/** Living departments that the view shows, by ancestry from the place `after` on. */
export async function visibleDepartments(
  db: Db,
  tenantKey: string,
  view: DirectoryView,
  { nameContains, only, after, limit }: DepartmentFilter,
): Promise<DepartmentRow[]> {
  const below = [...view.departments];
  if ((!view.all && below.length === 0) || only?.length === 0) return [];
  let query = db.build
    .selectFrom('departments')
    .selectAll()
    .where('tenant_key', '=', tenantKey)
    .where('ancestry', '>', after)
    .where('deleted', '=', 0)
    .orderBy('ancestry')
    .limit(limit);
  if (only) query = query.where('open_department_id', 'in', only);
  if (!view.all) query = query.where((one) => one.or(below.map((id) => one('ancestry', 'like', `%/${id}/%`))));
  if (nameContains !== undefined) query = query.where(contains('name', nameContains));
  return db.all(query);
}

/** Whether a column contains a text, letters of either case alike. */
export function contains(column: string, text: string) {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`;
}
