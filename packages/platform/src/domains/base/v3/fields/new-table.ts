import type { BaseRow } from '../../../../store/tables/bitable.ts';
import type { BaseCall } from '../../../bitable/call.ts';
import { addField } from '../../../bitable/fields/add-field.ts';
import { checkPrimary } from '../../../bitable/fields/new-field.ts';
import { defaultNames } from '../../../bitable/names.ts';
import { checkRoomForTables, checkTableName, createTable } from '../../../bitable/tables/create-table.ts';
import type { Table } from '../../../bitable/tables/table.ts';
import { readV3Field, type WrittenV3Field } from './written-field.ts';

export interface NewV3Table {
  readonly name: string;
  readonly viewName?: string;
  /** Without any the table has a primary field alone. */
  readonly fields?: readonly WrittenV3Field[] | undefined;
}

/** Throws 1254013, 1254100, 1254012 for a first field that cannot be primary, and what fields throw. */
export async function addV3Table(
  call: BaseCall,
  base: BaseRow,
  { name, viewName, fields }: NewV3Table,
): Promise<Table> {
  const names = defaultNames[call.platform.settings.brand];
  await checkRoomForTables(call, base.app_token, 1);
  await checkTableName(call, base.app_token, name);
  const [first = { name: names.text, type: 'text' }, ...others] = fields ?? [];
  const primary = await readV3Field(call, { base, table: undefined }, first);
  checkPrimary(primary);
  const made = await createTable(call, {
    app_token: base.app_token,
    name,
    viewName: viewName ?? names.view,
    fields: [primary],
  });
  let { table } = made;
  for (const written of others) {
    const field = await readV3Field(call, { base, table }, written);
    table = (await addField(call, { base, table }, field, written.bidirectional_link_field_name)).table;
  }
  return table;
}
