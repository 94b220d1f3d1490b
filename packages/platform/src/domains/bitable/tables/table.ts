import { statement } from '../../../store/statement.ts';
import type { Db, Store } from '../../../store/store.ts';
import type { BaseRow, BaseTableRow } from '../../../store/tables/bitable.ts';
import type { Field, FieldGroup, TableSchema } from '../fields/field.ts';
import { cachePerStore } from '../stamped-cache.ts';

/** A table with its fields, without its records. */
export interface Table extends Omit<BaseTableRow, 'schema'>, TableSchema {
  readonly primary: Field;
  readonly fieldsById: ReadonlyMap<string, Field>;
  readonly fieldsByName: ReadonlyMap<string, Field>;
}

/** Characters of schemas that are kept in memory at most. */
const schemas = cachePerStore<ReadSchema>(8_000_000);

type ReadSchema = Pick<Table, 'fields' | 'groups' | 'primary' | 'fieldsById' | 'fieldsByName'>;

const findTable = statement((db, v: { appToken: string; tableId: string }) =>
  db
    .selectFrom('base_tables')
    .select([
      'app_token',
      'table_id',
      'name',
      'position',
      'revision',
      'schema_stamp',
      'records_stamp',
      'record_count',
      'next_sequence',
    ])
    .where('app_token', '=', v.appToken)
    .where('table_id', '=', v.tableId),
);
const findSchema = statement((db, v: { appToken: string; tableId: string }) =>
  db.selectFrom('base_tables').select('schema').where('app_token', '=', v.appToken).where('table_id', '=', v.tableId),
);

/** The table, undefined where the Base has none with this id. */
export async function loadTable(
  db: Db,
  store: Store,
  { app_token: appToken }: Pick<BaseRow, 'app_token'>,
  tableId: string,
): Promise<Table | undefined> {
  const row = await db.first(findTable, { appToken, tableId });
  if (!row) return undefined;
  const cache = schemas(store);
  const key = `${appToken} ${tableId}`;
  let schema = cache.get(key, row.schema_stamp);
  if (!schema) {
    const text = (await db.first(findSchema, { appToken, tableId }))?.schema ?? '';
    schema = readSchema(JSON.parse(text) as TableSchema);
    cache.set(key, row.schema_stamp, schema, text.length);
  }
  return { ...row, ...schema };
}

/** Fields and groups with what is found in them by id and name. */
export function readSchema({ fields, groups }: TableSchema): ReadSchema {
  return {
    fields,
    groups,
    primary: fields[0] as Field,
    fieldsById: new Map(fields.map((field) => [field.field_id, field])),
    fieldsByName: new Map(fields.map((field) => [field.field_name, field])),
  };
}

/** The table with other fields or groups; nothing is written. */
export function withSchema(table: Table, change: { fields?: readonly Field[]; groups?: readonly FieldGroup[] }): Table {
  return { ...table, ...readSchema({ fields: table.fields, groups: table.groups, ...change }) };
}
