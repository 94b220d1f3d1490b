import type { BaseCall } from '../call.ts';
import { TimeZone } from '../formula/time-zone.ts';
import { newBaseId } from '../ids.ts';
import { loadRecords } from '../records/load-records.ts';
import { writeRecords } from '../records/write-records.ts';
import type { OpenTable } from '../tables/open-table.ts';
import { saveTable } from '../tables/save-table.ts';
import { loadTable, type Table } from '../tables/table.ts';
import { serialOf } from './auto-number.ts';
import type { Field } from './field.ts';
import { fieldType } from './field-types.ts';
import { checkFields } from './new-field.ts';

/**
 * Puts a new field at the end of a table: numbers the records for an auto number, and makes the other end of a duplex link.
 * Gives table and field as they are now. Throws 1254014, 1254105.
 */
export async function addField(
  call: BaseCall,
  { base, table }: Pick<OpenTable, 'base' | 'table'>,
  field: Field,
  backFieldName?: string,
): Promise<{ table: Table; field: Field }> {
  const placed = field.type === fieldType.autoNumber ? { ...field, serial_base: serialBase(table) } : field;
  checkFields([...table.fields, placed]);
  const after = await saveTable(call, table, { fields: [...table.fields, placed] });
  if (field.type === fieldType.duplexLink) return addBackField(call, after, placed, backFieldName);
  if (field.type !== fieldType.autoNumber) return { table: after, field: placed };
  return { table: await numberRecords(call, after, placed, TimeZone.named(base.time_zone)), field: placed };
}

/** Records that are there are numbered from 1 without gaps; the next one goes on from there. */
function serialBase(table: Table): number {
  return table.next_sequence - table.record_count - 1;
}

/** Gives every record of the table its auto number anew. */
export async function numberRecords(call: BaseCall, table: Table, field: Field, zone: TimeZone): Promise<Table> {
  const { records } = await loadRecords(call.db, call.platform.store, table);
  if (records.length === 0) return table;
  const edited = records.map((record, index) => ({
    ...record,
    cells: { ...record.cells, [field.field_id]: serialOf(field, index + 1, record.created_time, zone) },
  }));
  return writeRecords(call, table, { edited });
}

/** The field on the other end of a duplex link. Its name is `<table>-<field>` unless another is given. */
export async function addBackField(
  call: BaseCall,
  table: Table,
  field: Field,
  backFieldName = `${table.name}-${field.field_name}`,
): Promise<{ table: Table; field: Field }> {
  const targetId = field.property?.table_id ?? '';
  const isSelf = targetId === table.table_id;
  const target = isSelf ? table : await loadTable(call.db, call.platform.store, table, targetId);
  if (!target) throw new Error(`The table ${targetId} of a duplex link has gone.`);
  const back: Field = {
    field_id: newBaseId(call.platform, 'field'),
    field_name: freeName(target, backFieldName),
    type: fieldType.duplexLink,
    ui_type: 'DuplexLink',
    property: { multiple: true, table_id: table.table_id, back_field_id: field.field_id },
  };
  const linked: Field = { ...field, property: { ...field.property, back_field_id: back.field_id } };
  const own = table.fields.map((other) => (other.field_id === field.field_id ? linked : other));
  checkFields([...(isSelf ? own : target.fields), back]);
  const after = await saveTable(call, table, { fields: isSelf ? [...own, back] : own });
  if (!isSelf) await saveTable(call, target, { fields: [...target.fields, back] });
  return { table: after, field: linked };
}

/** The name, with a number after it where the table has it already (inferred). */
function freeName({ fieldsByName }: Table, name: string): string {
  if (!fieldsByName.has(name)) return name;
  let number = 2;
  while (fieldsByName.has(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}

/** Makes the other ends of the duplex links that a new table came with. */
export async function linkNewTable(
  call: BaseCall,
  table: Table,
  written: readonly { readonly property?: { readonly back_field_name?: string } }[],
): Promise<void> {
  let linked = table;
  for (const [index, field] of table.fields.entries()) {
    if (field.type !== fieldType.duplexLink) continue;
    linked = (await addBackField(call, linked, field, written[index]?.property?.back_field_name)).table;
  }
}
