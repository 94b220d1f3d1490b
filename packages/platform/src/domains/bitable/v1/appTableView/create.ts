import * as appTableView from '@larkspur/catalog/calls/bitable/v1/appTableView';
import { handle } from '../../../../emulation/handler.ts';
import { reviseBase } from '../../bases/queries.ts';
import { readViewName } from '../../names.ts';
import { openTable } from '../../tables/open-table.ts';
import { addView } from '../../views/add-view.ts';

/** A new view, a grid unless it is told otherwise. */
export const create = handle(appTableView.create, async ({ input, ...call }) => {
  const { table } = await openTable(call, input.path, 'edit');
  const { view_name, view_type = 'grid' } = input.data;
  const view = await addView(call, table, { name: readViewName(view_name), type: view_type });
  await reviseBase(call.db, table.app_token);
  return { view: { view_id: view.view_id, view_name: view.name, view_type: view.type } };
});
