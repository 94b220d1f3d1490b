import * as views from '@larkspur/catalog/calls/base/v3/bases.tables.views';
import { handle } from '../../../../../../emulation/handler.ts';
import { reviseBase } from '../../../../../bitable/bases/queries.ts';
import { readViewName } from '../../../../../bitable/names.ts';
import { addView } from '../../../../../bitable/views/add-view.ts';
import { openNamedTable } from '../../../opened.ts';
import { shownV3View } from '../../../views/shown-view.ts';

/** A new view, a grid unless it is told otherwise; forms are made as forms. */
export const create = handle(views.create, async ({ input, ...call }) => {
  const { table } = await openNamedTable(call, input.path, 'edit');
  const { name, type = 'grid' } = input.data;
  const view = await addView(call, table, { name: readViewName(name), type });
  await reviseBase(call.db, table.app_token);
  return shownV3View(view);
});
