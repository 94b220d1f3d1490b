import * as sort from '@larkspur/catalog/calls/base/v3/bases.tables.views.sort';
import { handle } from '../../../../../../../emulation/handler.ts';
import { changeSettings, openNamedView, readOrder, shownOrder } from '../../../../views/view-settings.ts';

/** Sets the order of a view's records, also for searches through the view that have none of their own. */
export const update = handle(sort.update, async ({ input, ...call }) => {
  const open = await openNamedView(call, input.path, 'edit');
  const sort = readOrder(open.table, input.data.sort_config);
  await changeSettings(call, open, { sort });
  return shownOrder(open.table, sort);
});
