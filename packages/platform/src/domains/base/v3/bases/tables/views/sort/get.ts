import * as sort from '@larkspur/catalog/calls/base/v3/bases.tables.views.sort';
import { handle } from '../../../../../../../emulation/handler.ts';
import { openNamedView, shownOrder } from '../../../../views/view-settings.ts';

/** The order of a view's records. */
export const get = handle(sort.get, async ({ input, ...call }) => {
  const { table, view } = await openNamedView(call, input.path, 'view');
  return shownOrder(table, view.property.sort);
});
