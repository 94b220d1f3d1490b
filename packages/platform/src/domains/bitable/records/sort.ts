import type { StoredAutoNumber } from '../cells/stored-value.ts';
import type { Field } from '../fields/field.ts';
import { fieldType } from '../fields/field-types.ts';
import { isBlank, isList, Moment, Row, type Value } from '../formula/value.ts';
import type { Workbook } from '../formula/workbook.ts';
import type { Table } from '../tables/table.ts';
import type { BaseRecord } from './record.ts';

export interface SortKey {
  readonly field: Field;
  readonly desc: boolean;
}

type Key = number | string | undefined;

/**
 * Records in the order of these fields, each deciding where those before it do not, and the table's order last. Selects
 * are in the order of their options, the rest by number, time or text; empty cells come last in both directions (inferred).
 */
export function sorted(
  records: readonly BaseRecord[],
  sort: readonly SortKey[],
  table: Table,
  book: Workbook,
): BaseRecord[] {
  const keys = sort.map(({ field }) => records.map((record) => keyOf(record, field, table, book)));
  const order = records.map((_, index) => index);
  order.sort((a, b) => {
    for (let level = 0; level < keys.length; level++) {
      const column = keys[level] as Key[];
      const sign = compare(column[a], column[b], (sort[level] as SortKey).desc);
      if (sign !== 0) return sign;
    }
    return a - b;
  });
  return order.map((index) => records[index] as BaseRecord);
}

function compare(a: Key, b: Key, desc: boolean): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b === desc ? 1 : -1;
}

function keyOf(record: BaseRecord, field: Field, table: Table, book: Workbook): Key {
  const stored = record.cells[field.field_id];
  switch (field.type) {
    case fieldType.number:
    case fieldType.dateTime:
      return stored as number | undefined;
    case fieldType.text:
    case fieldType.phone:
    case fieldType.location:
      return stored as string | undefined;
    case fieldType.checkbox:
      return stored === true ? 1 : 0;
    case fieldType.createdTime:
      return record.created_time;
    case fieldType.modifiedTime:
      return record.modified_time;
    case fieldType.autoNumber:
      return (stored as StoredAutoNumber | undefined)?.number;
    case fieldType.singleSelect:
      return stored === undefined ? undefined : book.optionPlace(field, stored as string);
    case fieldType.multiSelect:
      return stored === undefined ? undefined : book.optionPlace(field, (stored as readonly string[])[0] as string);
    default:
      return keyOfValue(book.result(new Row(table, record), field), book);
  }
}

function keyOfValue(value: Value, book: Workbook): Key {
  if (isBlank(value)) return undefined;
  if (value instanceof Moment) return value.time;
  if (typeof value === 'number') return value;
  if (isList(value) && value.length === 1) return keyOfValue(value[0] as Value, book);
  return book.textOf(value);
}
