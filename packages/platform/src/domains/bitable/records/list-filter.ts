import { reject } from '../../../gateway/reject.ts';
import { codes } from '../codes.ts';
import type { Field } from '../fields/field.ts';
import { evaluate, type Sheet } from '../formula/evaluate.ts';
import { findFunction } from '../formula/functions/index.ts';
import { type Node, parseFormula, walk } from '../formula/parse.ts';
import { FormulaSyntaxError } from '../formula/tokens.ts';
import { FormulaError, Moment, Row, toBoolean, UnsupportedFormulaError } from '../formula/value.ts';
import type { Workbook } from '../formula/workbook.ts';
import { limits } from '../limits.ts';
import type { OpenTable } from '../tables/open-table.ts';
import type { Table } from '../tables/table.ts';
import type { Test } from './conditions.ts';
import type { SortKey } from './sort.ts';

/**
 * The test that the `filter` of the old list stands for, a formula on `CurrentValue.[field]`. Throws 1254107 for a long one,
 * 1254018 for one that cannot be read. Source: `bitable-v1/filter`; `app-table-record/list`.
 */
export async function readListFilter(
  { table }: OpenTable,
  filter: string | undefined,
  book: Workbook,
): Promise<Test | undefined> {
  if (filter === undefined || filter.trim() === '') return undefined;
  if (filter.length > limits.filterFormula) throw reject(codes.filterLengthExceedLimit);
  const formula = readFormula(filter, table);
  await book.loadFormula(table, formula);
  const sheet = byDay(book);
  return (record) => {
    const row = new Row(table, record);
    try {
      return toBoolean(evaluate(formula, { row, current: row, sheet }));
    } catch (error) {
      if (error instanceof FormulaError) return false;
      if (error instanceof UnsupportedFormulaError) throw reject(codes.invalidFilter, { because: error.message });
      throw error;
    }
  };
}

/**
 * The workbook with dates as fields show them: one that shows no time is the beginning of its day, so that "is today" finds
 * what lies in today (inferred from the page's own formulas for today, this week and the past days).
 */
function byDay(book: Workbook): Sheet {
  const showsTime = ({ property }: Field) => property?.date_formatter?.includes('HH') === true;
  return {
    zone: book.zone,
    now: book.now,
    textOf: book.textOf,
    valueOf: (row, name, byId) => {
      const value = book.valueOf(row, name, byId);
      const field = byId ? row.table.fieldsById.get(name) : row.table.fieldsByName.get(name);
      const shorten = value instanceof Moment && field?.property?.date_formatter !== undefined && !showsTime(field);
      return shorten ? new Moment(book.zone.startOfDay(value.time)) : value;
    },
    hasField: (row, name) => book.hasField(row, name),
    tableOf: (name, byId) => book.tableOf(name, byId),
    spend: (work) => book.spend(work),
  };
}

function readFormula(filter: string, table: Table): Node {
  const invalid = (because: string) => reject(codes.invalidFilter, { because: `${filter}: ${because}` });
  let formula: Node;
  try {
    formula = parseFormula(filter);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw invalid(error.message);
    throw error;
  }
  walk(formula, (node) => {
    if (node.kind === 'call' && !findFunction(node.name)) throw invalid(`there is no function ${node.name}`);
    if (node.kind === 'name') throw invalid(`a field is written CurrentValue.[${node.name}]`);
    if (node.kind === 'member' && node.of.kind === 'current' && !table.fieldsByName.has(node.name)) {
      throw invalid(`the table has no field "${node.name}"`);
    }
  });
  return formula;
}

/** `["field1 DESC","field2 ASC"]`. Throws 1254108 for a long one, 1254016 for one that cannot be read. */
export function readListSort({ table }: OpenTable, sort: string | undefined): SortKey[] {
  if (sort === undefined) return [];
  if (sort.length > limits.sortList) throw reject(codes.sortLengthExceedLimit);
  const entries = readStrings(sort);
  if (!entries) throw reject(codes.invalidSort, { because: `${sort} is no JSON list of strings` });
  return entries.map((entry) => {
    const [, name = '', direction = 'ASC'] = /^(.*?)(?:\s+(ASC|DESC))?$/is.exec(entry.trim()) ?? [];
    const field = table.fieldsByName.get(name);
    if (!field) throw reject(codes.invalidSort, { because: `${table.table_id} has no field "${name}"` });
    return { field, desc: direction.toUpperCase() === 'DESC' };
  });
}

/** `["field1","field2"]`. Throws 1254024 for what is no such list. */
export function readListFieldNames(written: string | undefined): readonly string[] | undefined {
  if (written === undefined) return undefined;
  const names = readStrings(written);
  if (!names) throw reject(codes.invalidFieldNames, { because: `${written} is no JSON list of strings` });
  return names;
}

function readStrings(json: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every((element) => typeof element === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}
