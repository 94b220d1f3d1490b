import * as views from '@larkspur/catalog/calls/base/v3/bases.tables.views';
import { handle } from '../../../../../../emulation/handler.ts';
import { reviseBase } from '../../../../../bitable/bases/queries.ts';
import { readViewName } from '../../../../../bitable/names.ts';
import { checkViewName } from '../../../../../bitable/views/add-view.ts';
import { saveView, viewsOf } from '../../../../../bitable/views/view.ts';
import { openNamedTable, viewNamed } from '../../../opened.ts';
import { shownV3View } from '../../../views/shown-view.ts';

/** Renames a view. */
export const patch = handle(views.patch, async ({ input, ...call }) => {
  const { table } = await openNamedTable(call, input.path, 'edit');
  const view = await viewNamed(call, table, input.path.view_id);
  const after = { ...view, name: readViewName(input.data.name) };
  checkViewName(await viewsOf(call.db, table), after.name, view.view_id);
  await saveView(call.db, after);
  await reviseBase(call.db, table.app_token);
  return shownV3View(after);
});
