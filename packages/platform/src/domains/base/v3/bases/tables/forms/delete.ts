import * as forms from '@larkspur/catalog/calls/base/v3/bases.tables.forms';
import { handle } from '../../../../../../emulation/handler.ts';
import { reject } from '../../../../../../gateway/reject.ts';
import { reviseBase } from '../../../../../bitable/bases/queries.ts';
import { codes } from '../../../../../bitable/codes.ts';
import { dropView, viewsOf } from '../../../../../bitable/views/view.ts';
import { openFormAt } from '../../../views/questions.ts';

/** Deletes a form; its fields stay. A table keeps its last view. */
export const deleteForm = handle(forms.delete, async ({ input, ...call }) => {
  const { table, view } = await openFormAt(call, input.path, 'edit');
  if ((await viewsOf(call.db, table)).length === 1) throw reject(codes.lastViewDeleteForbidden);
  await dropView(call.db, view);
  await reviseBase(call.db, table.app_token);
  return {};
});
