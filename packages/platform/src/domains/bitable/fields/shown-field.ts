import type { AppTableField } from '@larkspur/catalog/calls/bitable/types';
import { tablesOf } from '../bases/queries.ts';
import type { BaseCall } from '../call.ts';
import { loadTable, type Table } from '../tables/table.ts';
import type { Field } from './field.ts';
import { isLink } from './field-types.ts';

/**
 * Fields as calls read them: a link with the name of its table, a duplex link with that of the field on its other end.
 * Source: `app-table-field/list`, `app-table-field/guide`.
 */
export async function shownFields(call: BaseCall, table: Table, fields: readonly Field[]): Promise<AppTableField[]> {
  const names = fields.some(isLink)
    ? new Map((await tablesOf(call.db, table.app_token)).map(({ table_id, name }) => [table_id, name]))
    : new Map<string, string>();
  const shown: AppTableField[] = [];
  for (const field of fields) {
    const property = isLink(field) ? await shownLink(call, table, field, names) : field.property;
    shown.push({
      ...(field.description && { description: field.description }),
      field_id: field.field_id,
      field_name: field.field_name,
      is_primary: field.field_id === table.primary.field_id,
      property,
      type: field.type,
      ui_type: field.ui_type,
      // The catalog's list of types lacks lookups, which are shown but never written.
    } as AppTableField);
  }
  return shown;
}

async function shownLink(call: BaseCall, table: Table, { property }: Field, names: ReadonlyMap<string, string>) {
  const { table_id: targetId = '', back_field_id: backId, multiple } = property ?? {};
  const target =
    backId === undefined
      ? undefined
      : targetId === table.table_id
        ? table
        : await loadTable(call.db, call.platform.store, table, targetId);
  return {
    ...(backId !== undefined && {
      back_field_id: backId,
      back_field_name: target?.fieldsById.get(backId)?.field_name ?? '',
    }),
    multiple,
    table_id: targetId,
    table_name: names.get(targetId) ?? '',
  };
}
