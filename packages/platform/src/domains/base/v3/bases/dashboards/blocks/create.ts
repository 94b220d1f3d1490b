import * as blocks from '@larkspur/catalog/calls/base/v3/bases.dashboards.blocks';
import { handle } from '../../../../../../emulation/handler.ts';
import type { DashboardBlock } from '../../../../../bitable/dashboards/dashboard.ts';
import { newBaseId } from '../../../../../bitable/ids.ts';
import { openDashboardAt, saveBlocks, shownBlock } from '../../../dashboards.ts';
import { placeBelow } from '../../../layout.ts';

/** A new block below the others. What it shows is kept, not drawn. */
export const create = handle(blocks.create, async ({ input, ...call }) => {
  const dashboard = await openDashboardAt(call, input.path, 'edit');
  const { name, type, data_config } = input.data;
  const { blocks: others } = dashboard.content;
  const block: DashboardBlock = {
    block_id: newBaseId(call.platform, 'block'),
    name,
    type,
    ...(data_config && { data_config }),
    layout: placeBelow(others),
  };
  await saveBlocks(call, dashboard, [...others, block]);
  return shownBlock(block);
});
