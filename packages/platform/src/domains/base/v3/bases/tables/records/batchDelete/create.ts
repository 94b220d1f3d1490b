import * as batchDelete from '@larkspur/catalog/calls/base/v3/bases.tables.records.batchDelete';
import { handle } from '../../../../../../../emulation/handler.ts';
import { deleteRecords } from '../../../../../../bitable/records/change-records.ts';
import { openNamedTable } from '../../../../opened.ts';

/** Deletes records; all of them or none. */
export const create = handle(batchDelete.create, async ({ input, ...call }) => {
  const open = await openNamedTable(call, input.path, 'records');
  const { record_id_list } = input.data;
  await deleteRecords(call, open, record_id_list);
  return { record_id_list };
});
