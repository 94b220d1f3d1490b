import * as appTableField from '@larkspur/catalog/calls/bitable/v1/appTableField';
import { handle } from '../../../../emulation/handler.ts';
import { shownFields } from '../../fields/shown-field.ts';
import { pageOfIds } from '../../records/paging.ts';
import { openTable } from '../../tables/open-table.ts';
import { openView } from '../../views/view.ts';

/** The fields of a table; with a view, whether that hides them. A description is a text here, or a list of its pieces. */
export const list = handle(appTableField.list, async ({ input, ...call }) => {
  const { table } = await openTable(call, input.path, 'view');
  const { view_id, text_field_as_array = false, ...paging } = input.params;
  const view = view_id === undefined ? undefined : await openView(call.db, table, view_id);
  const hidden = new Set(view?.property.hidden_fields);
  const { items, ...page } = pageOfIds(table.fields, ({ field_id }) => field_id, paging);
  const shown = await shownFields(call, table, items);
  return {
    ...page,
    items: shown.map(({ description, ...field }) => ({
      ...field,
      ...(description && {
        description: (text_field_as_array ? [{ text: description.text, type: 'text' }] : description.text) as string,
      }),
      is_hidden: hidden.has(field.field_id ?? ''),
    })) as never,
  };
});
