import * as group from '@larkspur/catalog/calls/base/v3/bases.tables.views.group';
import { handle } from '../../../../../../../emulation/handler.ts';
import { changeSettings, openNamedView, readOrder, shownOrder } from '../../../../views/view-settings.ts';

/** Sets the fields by which a view groups its records. */
export const update = handle(group.update, async ({ input, ...call }) => {
  const open = await openNamedView(call, input.path, 'edit');
  const group = readOrder(open.table, input.data.group_config);
  await changeSettings(call, open, { group });
  return shownOrder(open.table, group);
});
