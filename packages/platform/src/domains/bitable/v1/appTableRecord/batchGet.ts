import * as appTableRecord from '@larkspur/catalog/calls/bitable/v1/appTableRecord';
import { handle } from '../../../../emulation/handler.ts';
import { Workbook } from '../../formula/workbook.ts';
import { checkId } from '../../ids.ts';
import { shownFields } from '../../records/find-records.ts';
import { findRecords } from '../../records/load-records.ts';
import { shownRecords } from '../../records/shown-record.ts';
import { rightsIn } from '../../roles/table-rights.ts';
import { openTable } from '../../tables/open-table.ts';

/** Records by id, each once; those that are gone or may not be read are named apart. */
export const batchGet = handle(appTableRecord.batchGet, async ({ input, ...call }) => {
  const open = await openTable(call, input.path, 'view');
  const { user_id_type, with_shared_url, automatic_fields } = input.data;
  const recordIds = [...new Set(input.data.record_ids)];
  for (const recordId of recordIds) checkId('record', recordId);
  const rights = rightsIn(open, call.now);
  const found = await findRecords(call.db, open.table, recordIds);
  const readable = [...found.values()].filter(rights.mayRead);
  const fields = shownFields(open, undefined, undefined, rights);
  const book = new Workbook(call, open.base, user_id_type);
  const records = await shownRecords(call, open, readable, fields, book, {
    automaticFields: automatic_fields,
    withSharedUrl: with_shared_url,
  });
  return {
    absent_record_ids: recordIds.filter((id) => !found.has(id)),
    forbidden_record_ids: [...found.values()]
      .filter((record) => !rights.mayRead(record))
      .map((record) => record.record_id),
    records: records as never,
  };
});
