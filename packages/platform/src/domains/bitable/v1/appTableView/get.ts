import * as appTableView from '@larkspur/catalog/calls/bitable/v1/appTableView';
import { handle } from '../../../../emulation/handler.ts';
import { openTable } from '../../tables/open-table.ts';
import { shownView } from '../../views/shown-view.ts';
import { openView } from '../../views/view.ts';

/** A view with its property. */
export const get = handle(appTableView.get, async ({ input, ...call }) => {
  const { table } = await openTable(call, input.path, 'view');
  const view = await openView(call.db, table, input.path.view_id);
  return { view: (await shownView(call, table, view, input.params.user_id_type)) as never };
});
