import * as blocks from '@larkspur/catalog/calls/base/v3/bases.dashboards.blocks';
import { handle } from '../../../../../../emulation/handler.ts';
import { pageOfIds } from '../../../../../bitable/records/paging.ts';
import { openDashboardAt } from '../../../dashboards.ts';

/** The blocks of a dashboard. */
export const list = handle(blocks.list, async ({ input, ...call }) => {
  const { content } = await openDashboardAt(call, input.path, 'view');
  const { items, page_token = '', ...page } = pageOfIds(content.blocks, ({ block_id }) => block_id, input.params);
  return { items: items.map(({ block_id, name, type }) => ({ block_id, name, type })), page_token, ...page };
});
