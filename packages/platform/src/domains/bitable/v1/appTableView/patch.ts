import * as appTableView from '@larkspur/catalog/calls/bitable/v1/appTableView';
import { handle } from '../../../../emulation/handler.ts';
import { reviseBase } from '../../bases/queries.ts';
import { readViewName } from '../../names.ts';
import { openTable } from '../../tables/open-table.ts';
import { checkViewName } from '../../views/add-view.ts';
import { changedProperty } from '../../views/change-view.ts';
import { shownView } from '../../views/shown-view.ts';
import { openView, saveView, type View, viewsOf } from '../../views/view.ts';

/** Changes what is written of a view. */
export const patch = handle(appTableView.patch, async ({ input, ...call }) => {
  const open = await openTable(call, input.path, 'edit');
  const { table } = open;
  const before = await openView(call.db, table, input.path.view_id);
  const { view_name, property } = input.data;
  const userIdType = input.params.user_id_type;
  const name = view_name === undefined ? before.name : readViewName(view_name);
  if (name !== before.name) checkViewName(await viewsOf(call.db, table), name, before.view_id);
  const after: View = {
    ...before,
    name,
    property: property ? await changedProperty(call, open, before.property, property, userIdType) : before.property,
  };
  await saveView(call.db, after);
  await reviseBase(call.db, table.app_token);
  const { view_public_level: _, ...shown } = await shownView(call, table, after, userIdType);
  return { view: shown as never };
});
