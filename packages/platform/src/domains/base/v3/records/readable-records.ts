import { permissionDenied } from '../../../bitable/bases/open-base.ts';
import type { BaseCall } from '../../../bitable/call.ts';
import { existing } from '../../../bitable/records/change-records.ts';
import { rightsIn } from '../../../bitable/roles/table-rights.ts';
import type { OpenTable } from '../../../bitable/tables/open-table.ts';
import { openNamedTable } from '../opened.ts';

/** Opens a table to read these records. Throws what `openNamedTable` throws, 1254043, and 1254302 for one out of reach. */
export async function openReadableRecords(
  call: BaseCall,
  path: { readonly base_token: string; readonly table_id: string },
  recordIds: readonly string[],
): Promise<OpenTable> {
  const open = await openNamedTable(call, path, 'view');
  const { mayRead } = rightsIn(open, call.now);
  for (const record of (await existing(call, open.table, recordIds)).values()) {
    if (!mayRead(record)) throw permissionDenied(call, `no role lets the caller read ${record.record_id}`);
  }
  return open;
}
