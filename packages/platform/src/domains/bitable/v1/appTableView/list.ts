import * as appTableView from '@larkspur/catalog/calls/bitable/v1/appTableView';
import { handle } from '../../../../emulation/handler.ts';
import { pageOfIds } from '../../records/paging.ts';
import { openTable } from '../../tables/open-table.ts';
import { viewsOf } from '../../views/view.ts';

/** The views of a table; views that calls make are public. */
export const list = handle(appTableView.list, async ({ input, ...call }) => {
  const { table } = await openTable(call, input.path, 'view');
  const { items, ...page } = pageOfIds(await viewsOf(call.db, table), ({ view_id }) => view_id, input.params);
  return {
    ...page,
    items: items.map(({ view_id, name, type }) => ({
      view_id,
      view_name: name,
      view_public_level: 'Public',
      view_type: type,
    })),
  };
});
