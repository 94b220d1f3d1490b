import type { BaseCall } from '../../../bitable/call.ts';
import { Workbook } from '../../../bitable/formula/workbook.ts';
import { existing } from '../../../bitable/records/change-records.ts';
import type { BaseRecord } from '../../../bitable/records/record.ts';
import type { OpenTable } from '../../../bitable/tables/open-table.ts';
import { loadTable } from '../../../bitable/tables/table.ts';
import { chosenFields } from './find-rows.ts';
import { type ShownRows, shownRows } from './shown-rows.ts';
import type { IgnoredField } from './written-cells.ts';

/** These records as they are now, with these fields or all. Throws 1254043 for one that is not there. */
export async function rowsOf(
  call: BaseCall,
  open: OpenTable,
  recordIds: readonly string[],
  names?: readonly string[],
): Promise<ShownRows> {
  // A write may have added options to the table.
  const table = (await loadTable(call.db, call.platform.store, open.base, open.table.table_id)) ?? open.table;
  const now = { ...open, table };
  const found = await existing(call, table, recordIds);
  const { fields } = chosenFields(call, now, names, undefined);
  const records = recordIds.map((recordId) => found.get(recordId) as BaseRecord);
  return shownRows(call, now, records, fields, new Workbook(call, open.base));
}

/** One record as calls that write or get it give it: cells by name of the field, without the empty ones. */
export async function shownRecord(
  call: BaseCall,
  open: OpenTable,
  recordId: string,
  ignored: readonly IgnoredField[] = [],
) {
  const { fields, data } = await rowsOf(call, open, [recordId]);
  const cells = fields.map((name, index) => [name, data[0]?.[index]] as const).filter(([, value]) => value !== null);
  return { record_id: recordId, fields: Object.fromEntries(cells), ...told(ignored) };
}

export function told(ignored: readonly IgnoredField[]): { ignored_fields?: IgnoredField[] } {
  return ignored.length === 0 ? {} : { ignored_fields: [...ignored] };
}
