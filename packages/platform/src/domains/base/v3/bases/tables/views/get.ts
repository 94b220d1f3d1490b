import * as views from '@larkspur/catalog/calls/base/v3/bases.tables.views';
import { handle } from '../../../../../../emulation/handler.ts';
import { openNamedTable, viewNamed } from '../../../opened.ts';
import { shownV3View } from '../../../views/shown-view.ts';

/** One view. */
export const get = handle(views.get, async ({ input, ...call }) => {
  const { table } = await openNamedTable(call, input.path, 'view');
  return shownV3View(await viewNamed(call, table, input.path.view_id));
});
