import * as appTable from '@larkspur/catalog/calls/bitable/v1/appTable';
import { handle } from '../../../../emulation/handler.ts';
import { openBase } from '../../bases/open-base.ts';
import { tablesOf } from '../../bases/queries.ts';
import { pageOfIds } from '../../records/paging.ts';

/** The tables of a Base. */
export const list = handle(appTable.list, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.app_token, 'view');
  const tables = await tablesOf(call.db, base.app_token);
  const { items, ...page } = pageOfIds(tables, ({ table_id }) => table_id, input.params);
  return { ...page, items: items.map(({ table_id, revision, name }) => ({ name, revision, table_id })) };
});
