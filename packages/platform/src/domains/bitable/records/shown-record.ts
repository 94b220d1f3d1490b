import type { BaseCall } from '../call.ts';
import { type OldForms, ShownCells } from '../cells/shown-cells.ts';
import type { Field } from '../fields/field.ts';
import type { Workbook } from '../formula/workbook.ts';
import type { OpenTable } from '../tables/open-table.ts';
import type { BaseRecord } from './record.ts';

/** How records are shown. */
export interface ShownRecordOptions {
  /** Whether who made and changed a record, and when, stand beside its fields. */
  readonly automaticFields?: boolean | undefined;
  readonly withSharedUrl?: boolean | undefined;
  /** For the old list and get. */
  readonly old?: OldForms;
}

/** Records in the form of `app.table.record`; the ids of persons are of the kind that the workbook was made with. */
export async function shownRecords(
  call: BaseCall,
  open: OpenTable,
  records: readonly BaseRecord[],
  fields: readonly Field[],
  book: Workbook,
  { automaticFields = false, withSharedUrl = false, old }: ShownRecordOptions,
) {
  const cells = new ShownCells(call, open.table, book, old);
  const { people } = book;
  if (automaticFields) {
    for (const record of records) {
      people.want(record.created_by);
      people.want(record.modified_by);
    }
  }
  await cells.prepare(records, fields);
  return records.map((record) => ({
    ...(automaticFields && {
      created_by: people.shown(record.created_by),
      created_time: record.created_time,
    }),
    fields: cells.fieldsOf(record, fields),
    ...(automaticFields && {
      last_modified_by: people.shown(record.modified_by),
      last_modified_time: record.modified_time,
    }),
    record_id: record.record_id,
    ...(withSharedUrl && sharedLink(call, open, record, old !== undefined)),
  }));
}

/** The old get names the link `record_url`, the new one `shared_url`. Source: `app-table-record/batch_get`. */
function sharedLink({ platform }: BaseCall, { base, table }: OpenTable, { record_id }: BaseRecord, isOld: boolean) {
  const url = `${platform.publicUrl()}/record/${base.app_token}/${table.table_id}/${record_id}`;
  return isOld ? { record_url: url } : { shared_url: url };
}
