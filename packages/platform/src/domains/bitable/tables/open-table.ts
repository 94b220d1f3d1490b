import { reject } from '../../../gateway/reject.ts';
import { type Need, type OpenBase, openBase } from '../bases/open-base.ts';
import type { BaseCall } from '../call.ts';
import { codes } from '../codes.ts';
import { checkId } from '../ids.ts';
import { loadTable, type Table } from './table.ts';

export interface OpenTable extends OpenBase {
  readonly table: Table;
}

/**
 * Opens the table that the path names. Throws what `openBase` throws, 1254004 for a malformed table_id, 1254041 for an
 * unknown one.
 */
export async function openTable(
  call: BaseCall,
  { app_token, table_id }: { app_token: string; table_id: string },
  need: Need,
): Promise<OpenTable> {
  const open = await openBase(call, app_token, need);
  return { ...open, table: await tableOf(call, open, table_id) };
}

/** The table of an open Base. Throws 1254004 or 1254041. */
export async function tableOf({ db, platform }: BaseCall, { base }: OpenBase, tableId: string): Promise<Table> {
  checkId('table', tableId);
  const table = await loadTable(db, platform.store, base, tableId);
  if (!table) throw reject(codes.tableIdNotFound, { because: `${base.app_token} has no table ${tableId}` });
  return table;
}
