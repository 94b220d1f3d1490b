import type { BaseRecord } from '../records/record.ts';
import type { Table } from '../tables/table.ts';

/** What a formula works with. `null` is a blank. */
export type Value = null | number | string | boolean | Moment | Row | WholeTable | readonly Value[];

/** A date with its time. */
export class Moment {
  readonly time: number;
  constructor(time: number) {
    this.time = time;
  }
}

/** A record in its table. */
export class Row {
  readonly table: Table;
  readonly record: BaseRecord;
  constructor(table: Table, record: BaseRecord) {
    this.table = table;
    this.record = record;
  }
}

/** A table as a range of its rows. */
export class WholeTable {
  readonly table: Table;
  readonly rows: readonly Row[];
  constructor(table: Table, rows: readonly Row[]) {
    this.table = table;
    this.rows = rows;
  }
}

/** A formula that comes to no value for this row: a division by zero, a text that is no number. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}

/** A formula that uses what is not computed here. */
export class UnsupportedFormulaError extends Error {
  override readonly name = 'UnsupportedFormulaError';
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** NULL, an empty text and an empty list are blank; 0 and FALSE are not. */
export function isBlank(value: Value): boolean {
  return value === null || value === '' || (isList(value) && value.length === 0);
}

/** The elements of a list, the rows of a table, or the value itself; nothing for a blank. */
export function elementsOf(value: Value): readonly Value[] {
  if (isList(value)) return value;
  if (value instanceof WholeTable) return value.rows;
  return value === null ? [] : [value];
}

/** All values in nested lists, blanks left out. */
export function flatten(value: Value): Value[] {
  return isList(value) || value instanceof WholeTable
    ? elementsOf(value).flatMap(flatten)
    : value === null
      ? []
      : [value];
}

/** Throws FormulaError for what is no number. A blank counts as 0. */
export function toNumber(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Moment) return value.time;
  if (isBlank(value)) return 0;
  if (isList(value) && value.length === 1) return toNumber(value[0] as Value);
  if (typeof value === 'string') {
    const number = Number(value.trim());
    if (value.trim() !== '' && Number.isFinite(number)) return number;
  }
  throw new FormulaError('no number');
}

export function toBoolean(value: Value): boolean {
  if (typeof value === 'string') return value !== '' && value.toUpperCase() !== 'FALSE';
  if (isList(value)) return value.length > 0;
  return typeof value === 'object' ? value !== null : Boolean(value);
}
