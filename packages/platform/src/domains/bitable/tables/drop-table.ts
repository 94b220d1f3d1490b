import { reject } from '../../../gateway/reject.ts';
import { statement } from '../../../store/statement.ts';
import { reviseBase, tablesOf } from '../bases/queries.ts';
import type { BaseCall } from '../call.ts';
import { codes } from '../codes.ts';
import { dropFrom } from '../fields/drop-field.ts';
import { isLink } from '../fields/field-types.ts';
import { loadTable } from './table.ts';

const deletions = (['base_records', 'base_views', 'base_tables'] as const).map((table) =>
  statement((db, v: { appToken: string; tableId: string }) =>
    db.deleteFrom(table).where('app_token', '=', v.appToken).where('table_id', '=', v.tableId),
  ),
);

/**
 * Deletes tables with all that is in them, and the fields of other tables that link to them. Throws 1254034 where no table
 * would be left. Source: `app-table/delete`; that link fields go with the table that they lead to is inferred.
 */
export async function dropTables(call: BaseCall, appToken: string, tableIds: ReadonlySet<string>): Promise<void> {
  const { db, platform } = call;
  const rest = (await tablesOf(db, appToken)).filter(({ table_id }) => !tableIds.has(table_id));
  if (rest.length === 0) throw reject(codes.lastTableCannotBeDeleted);
  for (const tableId of tableIds) for (const deletion of deletions) await db.run(deletion, { appToken, tableId });
  for (const { table_id } of rest) {
    const table = await loadTable(db, platform.store, { app_token: appToken }, table_id);
    const links = table?.fields.filter((field) => isLink(field) && tableIds.has(field.property?.table_id ?? ''));
    if (table && links?.length) {
      await dropFrom(
        call,
        table,
        links.map(({ field_id }) => field_id),
      );
    }
  }
  await reviseBase(db, appToken);
}
