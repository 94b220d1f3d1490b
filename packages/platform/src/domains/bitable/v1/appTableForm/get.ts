import * as appTableForm from '@larkspur/catalog/calls/bitable/v1/appTableForm';
import { handle } from '../../../../emulation/handler.ts';
import { openTable } from '../../tables/open-table.ts';
import { openForm, shownForm } from '../../views/form.ts';

/** What a form says of itself. */
export const get = handle(appTableForm.get, async ({ input, ...call }) => {
  const { table } = await openTable(call, input.path, 'view');
  return { form: shownForm(call, await openForm(call, table, input.path.form_id)) };
});
