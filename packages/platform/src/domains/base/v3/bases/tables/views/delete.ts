import * as views from '@larkspur/catalog/calls/base/v3/bases.tables.views';
import { handle } from '../../../../../../emulation/handler.ts';
import { reject } from '../../../../../../gateway/reject.ts';
import { reviseBase } from '../../../../../bitable/bases/queries.ts';
import { codes } from '../../../../../bitable/codes.ts';
import { dropView, viewsOf } from '../../../../../bitable/views/view.ts';
import { openNamedTable, viewNamed } from '../../../opened.ts';

/** Deletes a view, unless it is the last one of its table. */
export const deleteView = handle(views.delete, async ({ input, ...call }) => {
  const { table } = await openNamedTable(call, input.path, 'edit');
  const view = await viewNamed(call, table, input.path.view_id);
  if ((await viewsOf(call.db, table)).length === 1) throw reject(codes.lastViewDeleteForbidden);
  await dropView(call.db, view);
  await reviseBase(call.db, table.app_token);
  return {};
});
