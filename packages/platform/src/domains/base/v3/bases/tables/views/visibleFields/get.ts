import * as visible from '@larkspur/catalog/calls/base/v3/bases.tables.views.visibleFields';
import { handle } from '../../../../../../../emulation/handler.ts';
import { openNamedView } from '../../../../views/view-settings.ts';
import { visibleFields } from '../../../../views/visible-fields.ts';

/** The names of the fields that a view shows, in its order. */
export const get = handle(visible.get, async ({ input, ...call }) => {
  const { table, view } = await openNamedView(call, input.path, 'view');
  return visibleFields(table, view).map(({ field_name }) => field_name);
});
