import type { BaseCall } from '../call.ts';
import { randomText } from '../ids.ts';
import { type Table, withSchema } from './table.ts';

/** What may be changed of a table's own row. */
export interface TableChange extends Partial<Pick<Table, 'name' | 'fields' | 'groups'>> {
  /** After records were written. */
  readonly records?: Pick<Table, 'records_stamp' | 'record_count' | 'next_sequence'>;
}

/**
 * Writes what was changed of a table's row and counts its revision up by one; gives the table as it is now. The revision
 * of the Base is the caller's: one call counts it once, however many tables it changes.
 */
export async function saveTable(
  { db, platform }: Pick<BaseCall, 'db' | 'platform'>,
  before: Table,
  { name = before.name, fields, groups, records }: TableChange,
): Promise<Table> {
  const after =
    fields || groups ? withSchema(before, { ...(fields && { fields }), ...(groups && { groups }) }) : before;
  const columns = {
    name,
    revision: before.revision + 1,
    ...(after !== before && { schema_stamp: randomText(platform, 16) }),
    ...records,
  };
  await db.run(
    db.build
      .updateTable('base_tables')
      .set(
        after === before
          ? columns
          : { ...columns, schema: JSON.stringify({ fields: after.fields, groups: after.groups }) },
      )
      .where('app_token', '=', before.app_token)
      .where('table_id', '=', before.table_id),
  );
  return { ...after, ...columns };
}
