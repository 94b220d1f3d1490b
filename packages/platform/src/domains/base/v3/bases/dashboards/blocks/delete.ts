import * as blocks from '@larkspur/catalog/calls/base/v3/bases.dashboards.blocks';
import { handle } from '../../../../../../emulation/handler.ts';
import { blockOf, openDashboardAt, saveBlocks } from '../../../dashboards.ts';

/** Takes a block out of a dashboard. */
export const deleteBlock = handle(blocks.delete, async ({ input, ...call }) => {
  const dashboard = await openDashboardAt(call, input.path, 'edit');
  const gone = blockOf(dashboard, input.path.block_id);
  await saveBlocks(
    call,
    dashboard,
    dashboard.content.blocks.filter((block) => block !== gone),
  );
  return {};
});
