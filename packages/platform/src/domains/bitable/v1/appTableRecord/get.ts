import * as appTableRecord from '@larkspur/catalog/calls/bitable/v1/appTableRecord';
import { handle } from '../../../../emulation/handler.ts';
import { permissionDenied } from '../../bases/open-base.ts';
import { Workbook } from '../../formula/workbook.ts';
import { checkId } from '../../ids.ts';
import { existing } from '../../records/change-records.ts';
import { shownFields } from '../../records/find-records.ts';
import { shownRecords } from '../../records/shown-record.ts';
import { rightsIn } from '../../roles/table-rights.ts';
import { openTable } from '../../tables/open-table.ts';

/** One record, in the old form. */
export const get = handle(appTableRecord.get, async ({ input, ...call }) => {
  const { record_id } = input.path;
  const open = await openTable(call, input.path, 'view');
  checkId('record', record_id);
  const { user_id_type, text_field_as_array, display_formula_ref, with_shared_url, automatic_fields } = input.params;
  const found = await existing(call, open.table, [record_id]);
  const rights = rightsIn(open, call.now);
  const records = [...found.values()].filter(rights.mayRead);
  if (records.length === 0) throw permissionDenied(call, `no role lets the caller read ${record_id}`);
  const fields = shownFields(open, undefined, undefined, rights);
  const book = new Workbook(call, open.base, user_id_type);
  const [record] = await shownRecords(call, open, records, fields, book, {
    automaticFields: automatic_fields,
    withSharedUrl: with_shared_url,
    old: { textAsArray: text_field_as_array ?? false, formulaRef: display_formula_ref ?? false },
  });
  return { record: record as never };
});
