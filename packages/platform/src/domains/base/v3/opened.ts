import { reject } from '../../../gateway/reject.ts';
import { type Need, openBase } from '../../bitable/bases/open-base.ts';
import { tablesOf } from '../../bitable/bases/queries.ts';
import type { BaseCall } from '../../bitable/call.ts';
import { codes } from '../../bitable/codes.ts';
import type { Field } from '../../bitable/fields/field.ts';
import { isIdOf } from '../../bitable/ids.ts';
import type { OpenTable } from '../../bitable/tables/open-table.ts';
import { loadTable, type Table } from '../../bitable/tables/table.ts';
import { type View, viewsOf } from '../../bitable/views/view.ts';

/*
 * base/v3 names tables, fields and views by id or by name. Its own codes are not published; it answers here with those of
 * bitable/v1 (inferred). Source: github larksuite/cli, skills/lark-base.
 */

/** Opens the table with this id or name. Throws what `openBase` throws, and 1254041. */
export async function openNamedTable(
  call: BaseCall,
  { base_token, table_id }: { readonly base_token: string; readonly table_id: string },
  need: Need,
): Promise<OpenTable> {
  const open = await openBase(call, base_token, need);
  return { ...open, table: await tableNamed(call, open.base, table_id) };
}

/** The table of a Base with this id or name. Throws 1254041. */
export async function tableNamed(call: BaseCall, base: OpenTable['base'], ref: string): Promise<Table> {
  const tables = await tablesOf(call.db, base.app_token);
  const found = byIdOrName(tables, ref, ({ table_id, name }) => [table_id, name]);
  const table = found && (await loadTable(call.db, call.platform.store, base, found.table_id));
  if (!table) throw reject(codes.tableIdNotFound, { because: `${base.app_token} has no table "${ref}"` });
  return table;
}

/** The field with this id or name. Throws 1254044 for an id, 1254045 for a name. */
export function fieldNamed(table: Table, ref: string): Field {
  const field = table.fieldsById.get(ref) ?? table.fieldsByName.get(ref);
  if (field) return field;
  const code = isIdOf('field', ref) ? codes.fieldIdNotFound : codes.fieldNameNotFound;
  throw reject(code, { because: `${table.table_id} has no field "${ref}"` });
}

/** The view with this id or name. Throws 1254042. */
export async function viewNamed({ db }: BaseCall, table: Table, ref: string): Promise<View> {
  const found = byIdOrName(await viewsOf(db, table), ref, ({ view_id, name }) => [view_id, name]);
  if (!found) throw reject(codes.viewIdNotFound, { because: `${table.table_id} has no view "${ref}"` });
  return found;
}

function byIdOrName<Item>(
  items: readonly Item[],
  ref: string,
  of: (item: Item) => readonly [id: string, name: string],
): Item | undefined {
  return items.find((item) => of(item)[0] === ref) ?? items.find((item) => of(item)[1] === ref);
}

/** The items from `offset` on, at most `limit`; and how many there are. */
export function slice<Item>(items: readonly Item[], { offset = 0, limit }: { offset?: number; limit: number }) {
  const part = items.slice(offset, offset + limit);
  return { part, total: items.length, has_more: offset + part.length < items.length };
}
