import * as tables from '@larkspur/catalog/calls/base/v3/bases.tables';
import { handle } from '../../../../../emulation/handler.ts';
import { openBase } from '../../../../bitable/bases/open-base.ts';
import { tablesOf } from '../../../../bitable/bases/queries.ts';
import { slice } from '../../opened.ts';

/** The tables of a Base. */
export const list = handle(tables.list, async ({ input, ...call }) => {
  const { base } = await openBase(call, input.path.base_token, 'view');
  const { offset, limit = 50 } = input.params;
  const { part, total } = slice(await tablesOf(call.db, base.app_token), { offset: offset ?? 0, limit });
  return { tables: part.map(({ table_id, name }) => ({ id: table_id, name })), total };
});
