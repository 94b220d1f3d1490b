import * as filter from '@larkspur/catalog/calls/base/v3/bases.tables.views.filter';
import { handle } from '../../../../../../../emulation/handler.ts';
import { shownFilter } from '../../../../records/record-filter.ts';
import { openNamedView } from '../../../../views/view-settings.ts';

/** The filter of a view. */
export const get = handle(filter.get, async ({ input, ...call }) => {
  const open = await openNamedView(call, input.path, 'view');
  return shownFilter(call, open, open.view.property.filter_info);
});
