import * as dashboards from '@larkspur/catalog/calls/base/v3/bases.dashboards';
import { handle } from '../../../../../emulation/handler.ts';
import { openBase } from '../../../../bitable/bases/open-base.ts';
import { reviseBase } from '../../../../bitable/bases/queries.ts';
import { addDashboard, emptyContent } from '../../../../bitable/dashboards/dashboard.ts';
import { readDashboardName } from '../../../../bitable/names.ts';
import { shownDashboard } from '../../dashboards.ts';

/** A new dashboard without blocks. */
export const create = handle(dashboards.create, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.base_token, 'edit');
  const { name, theme } = input.data;
  const content = { ...emptyContent(call), ...(theme?.theme_style && { theme_style: theme.theme_style }) };
  const dashboard = await addDashboard(call, base, readDashboardName(name), content);
  await reviseBase(call.db, base.app_token);
  return shownDashboard(dashboard);
});
