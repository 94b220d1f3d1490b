import * as visible from '@larkspur/catalog/calls/base/v3/bases.tables.views.visibleFields';
import { handle } from '../../../../../../../emulation/handler.ts';
import { fieldNamed } from '../../../../opened.ts';
import { changeSettings, openNamedView } from '../../../../views/view-settings.ts';
import { visibleFields } from '../../../../views/visible-fields.ts';

/** Sets which fields a view shows and in which order; the primary one always comes first. */
export const update = handle(visible.update, async ({ input, ...call }) => {
  const open = await openNamedView(call, input.path, 'edit');
  const { table } = open;
  const named = input.data.visible_fields.map((name) => fieldNamed(table, name).field_id);
  const field_order = [...new Set([table.primary.field_id, ...named])];
  const hidden = table.fields.map(({ field_id }) => field_id).filter((fieldId) => !field_order.includes(fieldId));
  const view = await changeSettings(call, open, { field_order, hidden_fields: hidden.length > 0 ? hidden : null });
  return visibleFields(table, view).map(({ field_name }) => field_name);
});
