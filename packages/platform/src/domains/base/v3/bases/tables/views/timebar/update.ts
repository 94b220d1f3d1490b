import * as timebar from '@larkspur/catalog/calls/base/v3/bases.tables.views.timebar';
import { handle } from '../../../../../../../emulation/handler.ts';
import { reject } from '../../../../../../../gateway/reject.ts';
import { codes } from '../../../../../../bitable/codes.ts';
import { fieldType } from '../../../../../../bitable/fields/field-types.ts';
import type { Table } from '../../../../../../bitable/tables/table.ts';
import { fieldNamed } from '../../../../opened.ts';
import { changeSettings, checkViewType, openNamedView } from '../../../../views/view-settings.ts';

/** Sets beginning, end and title of the bars. */
export const update = handle(timebar.update, async ({ input, ...call }) => {
  const open = await openNamedView(call, input.path, 'edit');
  checkViewType(open, ['gantt', 'calendar']);
  const set = {
    start_time: dateField(open.table, input.data.start_time),
    end_time: dateField(open.table, input.data.end_time),
    title: fieldNamed(open.table, input.data.title).field_id,
  };
  await changeSettings(call, open, { timebar: set });
  return set;
});

function dateField(table: Table, name: string): string {
  const { type, field_id } = fieldNamed(table, name);
  if (type !== fieldType.dateTime && type !== fieldType.createdTime) {
    throw reject(codes.notSupportFieldOrView, { because: `${name} holds no dates` });
  }
  return field_id;
}
