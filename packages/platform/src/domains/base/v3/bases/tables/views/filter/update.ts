import * as filter from '@larkspur/catalog/calls/base/v3/bases.tables.views.filter';
import { handle } from '../../../../../../../emulation/handler.ts';
import { readFilter, shownFilter } from '../../../../records/record-filter.ts';
import { changeSettings, openNamedView } from '../../../../views/view-settings.ts';

/** Sets the filter of a view; one without conditions takes it away. */
export const update = handle(filter.update, async ({ input, ...call }) => {
  const open = await openNamedView(call, input.path, 'edit');
  const filter_info = await readFilter(call, open, input.data);
  await changeSettings(call, open, { filter_info });
  return shownFilter(call, open, filter_info);
});
