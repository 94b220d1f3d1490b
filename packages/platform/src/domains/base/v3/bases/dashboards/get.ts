import * as dashboards from '@larkspur/catalog/calls/base/v3/bases.dashboards';
import { handle } from '../../../../../emulation/handler.ts';
import { openDashboardAt, shownDashboard } from '../../dashboards.ts';

/** A dashboard with the names of its blocks. */
export const get = handle(dashboards.get, async ({ input, ...call }) => {
  const dashboard = await openDashboardAt(call, input.path, 'view');
  const blocks = dashboard.content.blocks.map(({ block_id, name, type }) => ({
    block_id,
    block_name: name,
    block_type: type,
  }));
  return { ...shownDashboard(dashboard), blocks };
});
