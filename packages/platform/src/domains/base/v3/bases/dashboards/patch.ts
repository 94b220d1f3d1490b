import * as dashboards from '@larkspur/catalog/calls/base/v3/bases.dashboards';
import { handle } from '../../../../../emulation/handler.ts';
import { checkDashboardName, dashboardsOf } from '../../../../bitable/dashboards/dashboard.ts';
import { readDashboardName } from '../../../../bitable/names.ts';
import { openDashboardAt, reviseDashboard, shownDashboard } from '../../dashboards.ts';

/** Changes name or theme of a dashboard. */
export const patch = handle(dashboards.patch, async ({ input, ...call }) => {
  const before = await openDashboardAt(call, input.path, 'edit');
  const { name, theme } = input.data;
  const after = {
    ...before,
    name: name === undefined ? before.name : readDashboardName(name),
    content: { ...before.content, ...(theme?.theme_style && { theme_style: theme.theme_style }) },
  };
  checkDashboardName(await dashboardsOf(call.db, before), after.name, after.block_id);
  await reviseDashboard(call, after);
  return shownDashboard(after);
});
