import * as views from '@larkspur/catalog/calls/base/v3/bases.tables.views';
import { handle } from '../../../../../../emulation/handler.ts';
import { viewsOf } from '../../../../../bitable/views/view.ts';
import { openNamedTable, slice } from '../../../opened.ts';
import { shownV3View } from '../../../views/shown-view.ts';

/** The views of a table; forms are views, too. */
export const list = handle(views.list, async ({ input, ...call }) => {
  const { table } = await openNamedTable(call, input.path, 'view');
  const { offset, limit = 100 } = input.params;
  const { part, total } = slice(await viewsOf(call.db, table), { offset: offset ?? 0, limit });
  return { views: part.map(shownV3View), total };
});
