import * as blocks from '@larkspur/catalog/calls/base/v3/bases.dashboards.blocks';
import { handle } from '../../../../../../emulation/handler.ts';
import { blockOf, openDashboardAt, shownBlock } from '../../../dashboards.ts';

/** A block with what it shows, as it was written. */
export const get = handle(blocks.get, async ({ input, ...call }) => {
  const dashboard = await openDashboardAt(call, input.path, 'view');
  return shownBlock(blockOf(dashboard, input.path.block_id));
});
