import * as appDashboard from '@larkspur/catalog/calls/bitable/v1/appDashboard';
import { handle } from '../../../../emulation/handler.ts';
import { openBase } from '../../bases/open-base.ts';
import { reviseBase } from '../../bases/queries.ts';
import { addDashboard, emptyContent, openDashboard } from '../../dashboards/dashboard.ts';
import { readDashboardName } from '../../names.ts';

/** A copy of a dashboard under another name; it is not shared. */
export const copy = handle(appDashboard.copy, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.app_token, 'edit');
  const source = await openDashboard(call.db, base, input.path.block_id);
  const { share } = emptyContent(call);
  const made = await addDashboard(call, base, readDashboardName(input.data.name), { ...source.content, share });
  await reviseBase(call.db, base.app_token);
  return { block_id: made.block_id, name: made.name };
});
