import * as appTableFormField from '@larkspur/catalog/calls/bitable/v1/appTableFormField';
import { handle } from '../../../../emulation/handler.ts';
import { pageOfIds } from '../../records/paging.ts';
import { openTable } from '../../tables/open-table.ts';
import { openForm, questionsOf } from '../../views/form.ts';

/** The questions of a form, in the order in which they are asked. */
export const list = handle(appTableFormField.list, async ({ input, ...call }) => {
  const { table } = await openTable(call, input.path, 'view');
  const { form } = await openForm(call, table, input.path.form_id);
  const questions = questionsOf(table, form.questions, false);
  const { items, page_token = '', ...page } = pageOfIds(questions, ({ field_id }) => field_id, input.params);
  return { ...page, page_token, items: items as never };
});
