import * as timebar from '@larkspur/catalog/calls/base/v3/bases.tables.views.timebar';
import { handle } from '../../../../../../../emulation/handler.ts';
import { checkViewType, openNamedView } from '../../../../views/view-settings.ts';

/** The fields of which the bars of a gantt or calendar view are made; nothing before they are set. */
export const get = handle(timebar.get, async ({ input, ...call }) => {
  const open = await openNamedView(call, input.path, 'view');
  checkViewType(open, ['gantt', 'calendar']);
  return { ...open.view.property.timebar };
});
