import * as tables from '@larkspur/catalog/calls/base/v3/bases.tables';
import { handle } from '../../../../../emulation/handler.ts';
import { openBase } from '../../../../bitable/bases/open-base.ts';
import { reviseBase } from '../../../../bitable/bases/queries.ts';
import { readTableName, readViewName } from '../../../../bitable/names.ts';
import { addView } from '../../../../bitable/views/add-view.ts';
import { addV3Table } from '../../fields/new-table.ts';

/** A new table with these fields, the first its primary one; or with a primary field alone. */
export const create = handle(tables.create, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.base_token, 'edit');
  const { fields, views = [] } = input.data;
  const [first, ...others] = views;
  const table = await addV3Table(call, base, {
    name: readTableName(input.data.name),
    fields,
    ...(first && { viewName: readViewName(first.name) }),
  });
  for (const { name, type = 'grid' } of others) await addView(call, table, { name: readViewName(name), type });
  await reviseBase(call.db, base.app_token);
  return { id: table.table_id, name: table.name };
});
