import * as forms from '@larkspur/catalog/calls/base/v3/bases.tables.forms';
import { handle } from '../../../../../../emulation/handler.ts';
import { pageOfIds } from '../../../../../bitable/records/paging.ts';
import { viewsOf } from '../../../../../bitable/views/view.ts';
import { openNamedTable } from '../../../opened.ts';
import { shownV3Form } from '../../../views/shown-form.ts';

/** The forms of a table. */
export const list = handle(forms.list, async ({ input, ...call }) => {
  const { table } = await openNamedTable(call, input.path, 'view');
  const { page_size = 100, page_token } = input.params;
  const all = (await viewsOf(call.db, table)).flatMap((view) => (view.form ? [{ ...view, form: view.form }] : []));
  const { items, page_token: next = '', ...page } = pageOfIds(all, ({ view_id }) => view_id, { page_size, page_token });
  return { forms: items.map(shownV3Form), page_token: next, ...page };
});
