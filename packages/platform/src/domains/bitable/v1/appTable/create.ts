import * as appTable from '@larkspur/catalog/calls/bitable/v1/appTable';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { openBase } from '../../bases/open-base.ts';
import { reviseBase } from '../../bases/queries.ts';
import type { BaseCall } from '../../call.ts';
import { codes } from '../../codes.ts';
import { linkNewTable } from '../../fields/add-field.ts';
import type { Field } from '../../fields/field.ts';
import { checkFields, checkPrimary, readField, type WrittenField } from '../../fields/new-field.ts';
import { defaultNames, readTableName, readViewName } from '../../names.ts';
import { checkRoomForTables, checkTableName, createTable } from '../../tables/create-table.ts';

/** A new table: with the fields that are given, else with a primary field alone. */
export const create = handle(appTable.create, async ({ input, ...call }) => {
  const { table: written } = input.data;
  const { base } = await openBase(call, input.path.app_token, 'edit');
  if (!written) throw reject(codes.wrongRequestBody, { because: 'table is missing' });
  const name = readTableName(written.name);
  const names = defaultNames[call.platform.settings.brand];
  const viewName = written.default_view_name === undefined ? names.view : readViewName(written.default_view_name);
  if (written.default_view_name !== undefined && !written.fields) {
    throw reject(codes.wrongRequestBody, { because: 'default_view_name needs fields' });
  }
  const fields = await readFields(call, base.app_token, written.fields ?? [{ field_name: names.text, type: 1 }]);
  await checkRoomForTables(call, base.app_token, 1);
  await checkTableName(call, base.app_token, name);
  const made = await createTable(call, { app_token: base.app_token, name, viewName, fields });
  await linkNewTable(call, made.table, written.fields ?? []);
  await reviseBase(call.db, base.app_token);
  return {
    table_id: made.table.table_id,
    ...(written.fields && { default_view_id: made.viewId, field_id_list: fields.map(({ field_id }) => field_id) }),
  };
});

/** Throws 1254012 where the first cannot be the primary field. */
async function readFields(call: BaseCall, appToken: string, written: readonly WrittenField[]): Promise<Field[]> {
  const fields: Field[] = [];
  for (const field of written) fields.push(await readField(call, appToken, field));
  checkPrimary(fields[0] as Field);
  checkFields(fields);
  return fields;
}
