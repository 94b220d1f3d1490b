import { reject } from '../../../../gateway/reject.ts';
import { reviseBase } from '../../../bitable/bases/queries.ts';
import type { BaseCall } from '../../../bitable/call.ts';
import { codes } from '../../../bitable/codes.ts';
import type { OpenTable } from '../../../bitable/tables/open-table.ts';
import type { Table } from '../../../bitable/tables/table.ts';
import { saveView, type View, type ViewOrder, type ViewProperty } from '../../../bitable/views/view.ts';
import { fieldNamed, openNamedTable, viewNamed } from '../opened.ts';

export interface ViewPath {
  readonly base_token: string;
  readonly table_id: string;
  readonly view_id: string;
}

export interface OpenView extends OpenTable {
  readonly view: View;
}

/** Opens the view that the path names by id or name. */
export async function openNamedView(call: BaseCall, path: ViewPath, need: 'view' | 'edit'): Promise<OpenView> {
  const open = await openNamedTable(call, path, need);
  return { ...open, view: await viewNamed(call, open.table, path.view_id) };
}

/** Writes part of what a view is set to. */
export async function changeSettings(
  call: BaseCall,
  { base, view }: OpenView,
  change: Partial<ViewProperty>,
): Promise<View> {
  const after = { ...view, property: { ...view.property, ...change } };
  await saveView(call.db, after);
  await reviseBase(call.db, base.app_token);
  return after;
}

/** Throws 1254012 for a view that has no such setting (inferred: no code is known). */
export function checkViewType({ view }: OpenView, types: readonly string[]): void {
  if (!types.includes(view.type)) {
    throw reject(codes.notSupportFieldOrView, { because: `a ${view.type} view has no such setting` });
  }
}

/** Throws 1254044 and 1254045 for the fields. */
export function readOrder(
  table: Table,
  written: readonly { readonly field: string; readonly desc?: boolean }[],
): ViewOrder[] {
  return written.map(({ field, desc = false }) => ({ field_id: fieldNamed(table, field).field_id, desc }));
}

/** Fields by id, as they were written in the published example. */
export function shownOrder({ fieldsById }: Table, order: readonly ViewOrder[] = []) {
  return order
    .filter(({ field_id }) => fieldsById.has(field_id))
    .map(({ field_id, desc }) => ({ field: field_id, desc }));
}
