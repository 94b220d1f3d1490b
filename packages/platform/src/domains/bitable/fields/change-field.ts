import { isDeepStrictEqual } from 'node:util';
import { reject } from '../../../gateway/reject.ts';
import type { BaseCall } from '../call.ts';
import { convertCells } from '../cells/convert-cells.ts';
import { codes } from '../codes.ts';
import { TimeZone } from '../formula/time-zone.ts';
import { loadRecords } from '../records/load-records.ts';
import { writeRecords } from '../records/write-records.ts';
import type { OpenTable } from '../tables/open-table.ts';
import { saveTable } from '../tables/save-table.ts';
import type { Table } from '../tables/table.ts';
import { addBackField, numberRecords } from './add-field.ts';
import { dropBackField } from './drop-field.ts';
import type { Field } from './field.ts';
import { fieldType } from './field-types.ts';
import { checkFields, checkPrimary } from './new-field.ts';

export interface FieldChange {
  /** The field as it was written, with the id that it has. */
  readonly field: Field;
  readonly backFieldName?: string | undefined;
  /** Whether auto numbers that are there take the new form. */
  readonly reformat?: boolean | undefined;
}

/**
 * Replaces a field. Its cells are converted where the type changes and lose options that are gone. Throws 1254606 where
 * nothing changes, 1254012 for a type that the primary field cannot have, 1254014, 1254105.
 */
export async function changeField(
  call: BaseCall,
  { base, table }: OpenTable,
  before: Field,
  { field: written, backFieldName, reformat = false }: FieldChange,
): Promise<Field> {
  const keepsLink = isSameLink(before, written);
  const field = withKept(before, written, keepsLink, table);
  if (isDeepStrictEqual(field, before) && !reformat) throw reject(codes.dataNotChange);
  const fields = table.fields.map((other) => (other.field_id === field.field_id ? field : other));
  if (before.field_id === table.primary.field_id) checkPrimary(field);
  checkFields(fields);
  const loosened =
    before.type === fieldType.duplexLink && !keepsLink ? await dropBackField(call, table, before) : table;
  const own = loosened.fields.map((other) => (other.field_id === field.field_id ? field : other));
  const saved = await saveTable(call, loosened, { fields: own });
  const converted = await convertRecords(call, saved, before, field, TimeZone.named(base.time_zone));
  if (field.type === fieldType.duplexLink && !keepsLink) {
    return (await addBackField(call, converted, field, backFieldName)).field;
  }
  if (field.type === fieldType.autoNumber && (reformat || before.type !== field.type)) {
    await numberRecords(call, converted, field, TimeZone.named(base.time_zone));
  }
  return converted.fieldsById.get(field.field_id) ?? field;
}

/** A duplex link to the same table keeps its other end, an auto number goes on counting. */
function withKept(before: Field, written: Field, keepsLink: boolean, table: Table): Field {
  const { back_field_id } = before.property ?? {};
  if (keepsLink && back_field_id !== undefined) return { ...written, property: { ...written.property, back_field_id } };
  if (written.type !== fieldType.autoNumber) return written;
  return { ...written, serial_base: before.serial_base ?? table.next_sequence - table.record_count - 1 };
}

function isSameLink(before: Field, after: Field): boolean {
  return before.type === after.type && before.property?.table_id === after.property?.table_id;
}

async function convertRecords(
  call: BaseCall,
  table: Table,
  before: Field,
  after: Field,
  zone: TimeZone,
): Promise<Table> {
  const { records } = await loadRecords(call.db, call.platform.store, table);
  const { edited, field } = convertCells(call, records, before, after, zone);
  if (edited.length === 0) return table;
  const fields =
    field === after ? undefined : table.fields.map((other) => (other.field_id === field.field_id ? field : other));
  return writeRecords(call, table, { edited }, fields);
}
