import { type BaseCall, operatorOf } from '../call.ts';
import type { Field } from '../fields/field.ts';
import { fieldType } from '../fields/field-types.ts';
import { loadTable, type Table } from '../tables/table.ts';
import { findRecords } from './load-records.ts';
import type { BaseRecord } from './record.ts';
import { type RecordWrites, writeRecords } from './write-records.ts';

/** How a record changed; without `before` it is new, without `after` it is gone. */
export interface RecordChange {
  readonly before?: BaseRecord;
  readonly after?: BaseRecord;
}

/** Links that a duplex field gained and lost, by record on the other end. */
type LinkChanges = Map<string, { readonly gained: Set<string>; readonly lost: Set<string> }>;

/**
 * Writes records of a table and keeps both ends of its duplex links: what a record links to links back to it.
 * Gives the table as it is now. Throws 1254103.
 */
export async function applyRecordWrites(
  call: BaseCall,
  table: Table,
  changes: readonly RecordChange[],
  fields?: readonly Field[],
): Promise<Table> {
  const writes: RecordWrites = {
    added: changes.flatMap(({ before, after }) => (before || !after ? [] : [after])),
    edited: changes.flatMap(({ before, after }) => (before && after ? [after] : [])),
    dropped: changes.flatMap(({ before, after }) => (before && !after ? [before] : [])),
  };
  let written = await writeRecords(call, table, writes, fields);
  for (const field of table.fields) {
    if (field.type !== fieldType.duplexLink) continue;
    const links = linkChanges(field, changes);
    if (links.size > 0) written = await linkBack(call, written, field, links);
  }
  return written;
}

function linkChanges({ field_id }: Field, changes: readonly RecordChange[]): LinkChanges {
  const links: LinkChanges = new Map();
  const of = (recordId: string) => {
    const known = links.get(recordId) ?? { gained: new Set<string>(), lost: new Set<string>() };
    links.set(recordId, known);
    return known;
  };
  for (const { before, after } of changes) {
    const recordId = (after ?? before)?.record_id ?? '';
    const was = new Set(linksIn(before, field_id));
    const is = new Set(linksIn(after, field_id));
    for (const target of is) if (!was.has(target)) of(target).gained.add(recordId);
    for (const target of was) if (!is.has(target)) of(target).lost.add(recordId);
  }
  return links;
}

/**
 * Changes the other ends. An end that takes one record alone lets go of the one it had, whose own link goes, too.
 * Gives the first table as it is now, for a table may link to itself.
 */
async function linkBack(call: BaseCall, table: Table, field: Field, links: LinkChanges): Promise<Table> {
  const target = await otherEnd(call, table, field);
  if (!target) return table;
  const records = await findRecords(call.db, target.table, links.keys());
  const released = new Map<string, Set<string>>();
  const edited: BaseRecord[] = [];
  for (const [recordId, record] of records) {
    const { gained, lost } = links.get(recordId) ?? { gained: new Set<string>(), lost: new Set<string>() };
    const kept = linksIn(record, target.field.field_id).filter((id) => !lost.has(id) && !gained.has(id));
    const single = target.field.property?.multiple === false && gained.size > 0;
    if (single) for (const id of kept) released.set(id, (released.get(id) ?? new Set()).add(recordId));
    edited.push(withLinks(call, record, target.field, single ? [...gained].slice(-1) : [...kept, ...gained]));
  }
  if (edited.length === 0) return table;
  const written = await writeRecords(call, target.table, { edited });
  const now = written.table_id === table.table_id ? written : table;
  return released.size === 0 ? now : release(call, now, field, released);
}

async function release(
  call: BaseCall,
  table: Table,
  field: Field,
  released: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Table> {
  const records = await findRecords(call.db, table, released.keys());
  const edited = [...records].map(([recordId, record]) =>
    withLinks(
      call,
      record,
      field,
      linksIn(record, field.field_id).filter((id) => !released.get(recordId)?.has(id)),
    ),
  );
  return edited.length === 0 ? table : writeRecords(call, table, { edited });
}

async function otherEnd(
  { db, platform }: BaseCall,
  table: Table,
  { property }: Field,
): Promise<{ table: Table; field: Field } | undefined> {
  const { table_id: tableId = '', back_field_id: backFieldId = '' } = property ?? {};
  const other = tableId === table.table_id ? table : await loadTable(db, platform.store, table, tableId);
  const field = other?.fieldsById.get(backFieldId);
  return other && field ? { table: other, field } : undefined;
}

/**
 * Takes deleted records out of the one-way links that lead to them; `tables` are all tables of the Base that can have some.
 */
export async function dropLinksTo(
  call: BaseCall,
  tableId: string,
  recordIds: ReadonlySet<string>,
  tables: readonly { readonly table: Table; readonly records: readonly BaseRecord[] }[],
): Promise<void> {
  for (const { table, records } of tables) {
    const fields = table.fields.filter(
      ({ type, property }) => type === fieldType.singleLink && property?.table_id === tableId,
    );
    const edited = records.flatMap((record) => {
      const after = fields.reduce((current, field) => {
        const links = linksIn(current, field.field_id);
        const kept = links.filter((id) => !recordIds.has(id));
        return kept.length === links.length ? current : withLinks(call, current, field, kept);
      }, record);
      return after === record ? [] : [after];
    });
    if (edited.length > 0) await writeRecords(call, table, { edited });
  }
}

function linksIn(record: BaseRecord | undefined, fieldId: string): readonly string[] {
  return (record?.cells[fieldId] as readonly string[] | undefined) ?? [];
}

/** The other end of a changed link counts as edited, too (inferred). */
function withLinks(
  { caller, now }: BaseCall,
  record: BaseRecord,
  { field_id }: Field,
  links: readonly string[],
): BaseRecord {
  const { [field_id]: _, ...cells } = record.cells;
  return {
    ...record,
    cells: links.length > 0 ? { ...cells, [field_id]: links } : cells,
    modified_by: operatorOf(caller),
    modified_time: now,
  };
}
