import * as dashboards from '@larkspur/catalog/calls/base/v3/bases.dashboards';
import { handle } from '../../../../../emulation/handler.ts';
import { openBase } from '../../../../bitable/bases/open-base.ts';
import { dashboardsOf } from '../../../../bitable/dashboards/dashboard.ts';
import { pageOfIds } from '../../../../bitable/records/paging.ts';
import { shownDashboard } from '../../dashboards.ts';

/** The dashboards of a Base. */
export const list = handle(dashboards.list, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.base_token, 'view');
  const { page_size = 100, page_token } = input.params;
  const all = await dashboardsOf(call.db, base);
  const {
    items,
    page_token: next = '',
    ...page
  } = pageOfIds(all, ({ block_id }) => block_id, { page_size, page_token });
  return { items: items.map(shownDashboard), page_token: next, ...page };
});
