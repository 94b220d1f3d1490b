import * as blocks from '@larkspur/catalog/calls/base/v3/bases.dashboards.blocks';
import { handle } from '../../../../../../emulation/handler.ts';
import { blockOf, openDashboardAt, saveBlocks, shownBlock } from '../../../dashboards.ts';

/** Changes name or content of a block; of the content, what is written at its top level. Source: github larksuite/cli. */
export const patch = handle(blocks.patch, async ({ input, ...call }) => {
  const dashboard = await openDashboardAt(call, input.path, 'edit');
  const before = blockOf(dashboard, input.path.block_id);
  const { name, data_config } = input.data;
  const after = {
    ...before,
    name: name ?? before.name,
    ...(data_config && { data_config: { ...before.data_config, ...data_config } }),
  };
  await saveBlocks(
    call,
    dashboard,
    dashboard.content.blocks.map((block) => (block === before ? after : block)),
  );
  return shownBlock(after);
});
