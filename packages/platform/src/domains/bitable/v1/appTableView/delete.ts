import * as appTableView from '@larkspur/catalog/calls/bitable/v1/appTableView';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { reviseBase } from '../../bases/queries.ts';
import { codes } from '../../codes.ts';
import { openTable } from '../../tables/open-table.ts';
import { dropView, openView, viewsOf } from '../../views/view.ts';

/** Deletes a view, unless it is the last one of its table. */
export const deleteView = handle(appTableView.delete, async ({ input, ...call }) => {
  const { table } = await openTable(call, input.path, 'edit');
  const view = await openView(call.db, table, input.path.view_id);
  if ((await viewsOf(call.db, table)).length === 1) throw reject(codes.lastViewDeleteForbidden);
  await dropView(call.db, view);
  await reviseBase(call.db, table.app_token);
  return {};
});
