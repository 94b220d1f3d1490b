import * as group from '@larkspur/catalog/calls/base/v3/bases.tables.views.group';
import { handle } from '../../../../../../../emulation/handler.ts';
import { openNamedView, shownOrder } from '../../../../views/view-settings.ts';

/** The fields by which a view groups its records. */
export const get = handle(group.get, async ({ input, ...call }) => {
  const { table, view } = await openNamedView(call, input.path, 'view');
  return shownOrder(table, view.property.group);
});
