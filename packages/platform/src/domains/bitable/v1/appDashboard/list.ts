import * as appDashboard from '@larkspur/catalog/calls/bitable/v1/appDashboard';
import { handle } from '../../../../emulation/handler.ts';
import { openBase } from '../../bases/open-base.ts';
import { dashboardsOf, shownShare } from '../../dashboards/dashboard.ts';
import { pageOfIds } from '../../records/paging.ts';

/** The dashboards of a Base. */
export const list = handle(appDashboard.list, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.app_token, 'view');
  const { with_share_config = false, ...paging } = input.params;
  const all = await dashboardsOf(call.db, base);
  const { items, page_token = '', has_more, total } = pageOfIds(all, ({ block_id }) => block_id, paging);
  return {
    dashboards: items.map(({ block_id, name, content }) => ({
      block_id,
      name,
      ...(with_share_config && { share_config: shownShare(call, base, content) }),
    })),
    has_more,
    page_token,
    total,
  };
});
