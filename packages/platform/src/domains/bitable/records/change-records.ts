import { reject } from '../../../gateway/reject.ts';
import { permissionDenied } from '../bases/open-base.ts';
import { reviseBase, tablesOf } from '../bases/queries.ts';
import { type BaseCall, operatorOf } from '../call.ts';
import type { StoredValue } from '../cells/stored-value.ts';
import { CellWriter, type WrittenCells } from '../cells/written-cells.ts';
import { codes } from '../codes.ts';
import { serialOf } from '../fields/auto-number.ts';
import { fieldType } from '../fields/field-types.ts';
import { TimeZone } from '../formula/time-zone.ts';
import { checkId, newBaseId } from '../ids.ts';
import { rightsIn, type TableRights } from '../roles/table-rights.ts';
import type { OpenTable } from '../tables/open-table.ts';
import { loadTable, type Table } from '../tables/table.ts';
import { applyRecordWrites, dropLinksTo, type RecordChange } from './apply-writes.ts';
import { findRecords, loadRecords } from './load-records.ts';
import type { BaseRecord } from './record.ts';

export type WrittenFields = Readonly<Record<string, unknown>>;

/** Adds records, in the order given. Throws what `CellWriter.read` throws, 1254103, 1254302. */
export async function addRecords(
  call: BaseCall,
  open: OpenTable,
  written: readonly WrittenFields[],
  userIdType?: string,
): Promise<BaseRecord[]> {
  const rights = rightsIn(open, call.now);
  if (!rights.mayAdd) throw permissionDenied(call, 'no role lets the caller add records');
  const writer = new CellWriter(call, open.table, userIdType);
  const cells = await writer.read(written);
  for (const record of cells) checkFieldRights(call, open, rights, record, true);
  const { table } = open;
  const operator = operatorOf(call.caller);
  const added = cells.map(
    (record, index): BaseRecord => ({
      record_id: newBaseId(call.platform, 'record'),
      sequence: table.next_sequence + index,
      cells: { ...Object.fromEntries(filled(record)), ...ownCells(call, open, table.next_sequence + index, record) },
      created_by: operator,
      created_time: call.now,
      modified_by: operator,
      modified_time: call.now,
    }),
  );
  await applyRecordWrites(
    call,
    table,
    added.map((after) => ({ after })),
    writer.fieldsWithNewOptions(),
  );
  await reviseBase(call.db, table.app_token);
  return added;
}

/** What the service itself puts into a new record: auto numbers, and dates that fill themselves. */
function ownCells(call: BaseCall, { base, table }: OpenTable, sequence: number, written: WrittenCells) {
  const cells: Record<string, StoredValue> = {};
  for (const field of table.fields) {
    if (field.type === fieldType.autoNumber) {
      const number = sequence - (field.serial_base ?? 0);
      cells[field.field_id] = serialOf(field, number, call.now, TimeZone.named(base.time_zone));
    } else if (field.type === fieldType.dateTime && field.property?.auto_fill && !written.has(field.field_id)) {
      cells[field.field_id] = call.now;
    }
  }
  return cells;
}

/**
 * Changes the named cells of records, `null` empties one. Throws what `CellWriter.read` throws, 1254006 and 1254043 for
 * records, 1254302.
 */
export async function editRecords(
  call: BaseCall,
  open: OpenTable,
  written: readonly { readonly record_id: string; readonly fields: WrittenFields }[],
  userIdType?: string,
): Promise<void> {
  for (const { record_id } of written) checkId('record', record_id);
  const writer = new CellWriter(call, open.table, userIdType);
  const cells = await writer.read(written.map(({ fields }) => fields));
  const before = await existing(
    call,
    open.table,
    written.map(({ record_id }) => record_id),
  );
  const rights = rightsIn(open, call.now);
  const after = new Map(before);
  for (const [index, { record_id }] of written.entries()) {
    const changes = cells[index] as WrittenCells;
    const record = after.get(record_id) as BaseRecord;
    if (!rights.mayEdit(record)) throw permissionDenied(call, `no role lets the caller edit ${record_id}`);
    checkFieldRights(call, open, rights, changes, false);
    after.set(record_id, editedRecord(call, record, changes));
  }
  const pairs = [...after].map(
    ([id, record]): RecordChange => ({ before: before.get(id) as BaseRecord, after: record }),
  );
  await applyRecordWrites(call, open.table, pairs, writer.fieldsWithNewOptions());
  await reviseBase(call.db, open.table.app_token);
}

function editedRecord({ caller, now }: BaseCall, record: BaseRecord, changes: WrittenCells): BaseRecord {
  const untouched = Object.entries(record.cells).filter(([fieldId]) => !changes.has(fieldId));
  return {
    ...record,
    cells: Object.fromEntries([...untouched, ...filled(changes)]),
    modified_by: operatorOf(caller),
    modified_time: now,
  };
}

/** Deletes records, also out of the links to them. Throws 1254006, 1254043, 1254302. */
export async function deleteRecords(call: BaseCall, open: OpenTable, recordIds: readonly string[]): Promise<void> {
  for (const recordId of recordIds) checkId('record', recordId);
  const { mayDelete, mayEdit } = rightsIn(open, call.now);
  const dropped = await existing(call, open.table, recordIds);
  for (const record of dropped.values()) {
    if (!mayDelete || !mayEdit(record))
      throw permissionDenied(call, `no role lets the caller delete ${record.record_id}`);
  }
  const written = await applyRecordWrites(
    call,
    open.table,
    [...dropped.values()].map((before) => ({ before })),
  );
  await dropLinksTo(call, written.table_id, new Set(dropped.keys()), await tablesLinkingTo(call, written));
  await reviseBase(call.db, open.table.app_token);
}

/** The tables of the Base with one-way links to this one, with their records. */
async function tablesLinkingTo({ db, platform }: BaseCall, table: Table) {
  const linking: { table: Table; records: readonly BaseRecord[] }[] = [];
  for (const { table_id } of await tablesOf(db, table.app_token)) {
    const other = table_id === table.table_id ? table : await loadTable(db, platform.store, table, table_id);
    const links = other?.fields.some(
      ({ type, property }) => type === fieldType.singleLink && property?.table_id === table.table_id,
    );
    if (other && links) linking.push({ table: other, records: (await loadRecords(db, platform.store, other)).records });
  }
  return linking;
}

/** The records with these ids. Throws 1254043 for the first that the table has not. */
export async function existing(
  { db }: BaseCall,
  table: Table,
  recordIds: readonly string[],
): Promise<Map<string, BaseRecord>> {
  const found = await findRecords(db, table, new Set(recordIds));
  for (const recordId of recordIds) {
    if (!found.has(recordId)) {
      throw reject(codes.recordIdNotFound, { because: `${table.table_id} has no record ${recordId}` });
    }
  }
  return found;
}

function checkFieldRights(
  call: BaseCall,
  { table }: OpenTable,
  { mayWriteField }: TableRights,
  cells: WrittenCells,
  adding: boolean,
): void {
  for (const fieldId of cells.keys()) {
    const field = table.fieldsById.get(fieldId);
    if (field && !mayWriteField(field, adding)) {
      throw permissionDenied(call, `no role lets the caller write the field "${field.field_name}"`);
    }
  }
}

function filled(cells: WrittenCells): (readonly [string, StoredValue])[] {
  return [...cells].flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const]));
}
