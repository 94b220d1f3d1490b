import * as dashboards from '@larkspur/catalog/calls/base/v3/bases.dashboards';
import { handle } from '../../../../../emulation/handler.ts';
import { reviseBase } from '../../../../bitable/bases/queries.ts';
import { dropDashboard } from '../../../../bitable/dashboards/dashboard.ts';
import { openDashboardAt } from '../../dashboards.ts';

/** Deletes a dashboard with its blocks. */
export const deleteDashboard = handle(dashboards.delete, async ({ input, ...call }) => {
  const dashboard = await openDashboardAt(call, input.path, 'edit');
  await dropDashboard(call.db, dashboard);
  await reviseBase(call.db, dashboard.app_token);
  return {};
});
