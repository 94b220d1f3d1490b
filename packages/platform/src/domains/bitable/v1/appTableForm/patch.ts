import * as appTableForm from '@larkspur/catalog/calls/bitable/v1/appTableForm';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { reviseBase } from '../../bases/queries.ts';
import { codes } from '../../codes.ts';
import { openTable } from '../../tables/open-table.ts';
import { type FormView, openForm, shownForm } from '../../views/form.ts';
import { saveView } from '../../views/view.ts';

/** Changes what is written of a form. Who may fill it in can be said only of one that is shared (1254001 is inferred). */
export const patch = handle(appTableForm.patch, async ({ input, ...call }) => {
  const { table } = await openTable(call, input.path, 'edit');
  const before = await openForm(call, table, input.path.form_id);
  const { name, description, shared, shared_limit, submit_limit_once } = input.data;
  const { form } = before;
  const isShared = shared ?? form.shared;
  if (shared_limit !== undefined && !isShared) {
    throw reject(codes.wrongRequestBody, { because: 'shared_limit needs a form that is shared' });
  }
  const after: FormView = {
    ...before,
    form: {
      ...form,
      name: name ?? form.name,
      description: description ?? form.description,
      shared: isShared,
      shared_limit: shared_limit ?? form.shared_limit,
      submit_limit_once: submit_limit_once ?? form.submit_limit_once,
    },
  };
  await saveView(call.db, after);
  await reviseBase(call.db, table.app_token);
  return { form: shownForm(call, after) };
});
