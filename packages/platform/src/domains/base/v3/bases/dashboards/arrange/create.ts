import * as arrange from '@larkspur/catalog/calls/base/v3/bases.dashboards.arrange';
import { handle } from '../../../../../../emulation/handler.ts';
import { openDashboardAt, saveBlocks } from '../../../dashboards.ts';
import { arranged } from '../../../layout.ts';

/** Lays the blocks of a dashboard out anew; how Feishu does it is not told. */
export const create = handle(arrange.create, async ({ input, ...call }) => {
  const dashboard = await openDashboardAt(call, input.path, 'edit');
  await saveBlocks(call, dashboard, arranged(dashboard.content.blocks));
  return {};
});
