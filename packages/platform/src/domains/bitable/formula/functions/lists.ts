import { order } from '../compare.ts';
import type { Call } from '../evaluate.ts';
import type { Node } from '../parse.ts';
import {
  elementsOf,
  FormulaError,
  flatten,
  isBlank,
  Row,
  toBoolean,
  toNumber,
  type Value,
  WholeTable,
} from '../value.ts';
import type { FormulaFunction } from './index.ts';

const many = 100;

/**
 * Functions on lists and tables. Those that go through a range evaluate their second argument for each element, which it
 * names `CurrentValue`. Source: the formula pages of Base's help center.
 */
export const listFunctions: Readonly<Record<string, FormulaFunction>> = {
  LIST: { min: 1, max: many, run: (call) => call.values() },
  FIRST: { min: 1, max: 1, run: (call) => elementsOf(call.value(0))[0] ?? null },
  LAST: { min: 1, max: 1, run: (call) => elementsOf(call.value(0)).at(-1) ?? null },
  NTH: { min: 2, max: 2, run: nth },
  FILTER: { min: 2, max: 2, run: filter },
  COUNTIF: { min: 2, max: 2, run: (call) => elementsOf(filter(call)).length },
  SUMIF: { min: 2, max: 2, run: sumIf },
  MAP: { min: 2, max: 2, run: (call) => elementsOf(call.value(0)).map((element) => call.with(1, element)) },
  SORT: { min: 1, max: 2, run: sort },
  SORTBY: { min: 2, max: 3, run: sortBy },
  UNIQUE: { min: 1, max: 1, run: unique },
  ARRAYJOIN: { min: 1, max: 2, run: join },
  LISTCOMBINE: { min: 1, max: many, run: (call) => flatten(call.values()) },
};

function nth(call: Call): Value {
  return elementsOf(call.value(0))[call.number(1) - 1] ?? null;
}

/** Of a table the rows, of a list the elements for which the condition holds. */
function filter(call: Call): Value {
  const range = call.value(0);
  const kept = elementsOf(range).filter((element) => toBoolean(call.with(1, element)));
  return range instanceof WholeTable ? new WholeTable(range.table, kept as Row[]) : kept;
}

function sumIf(call: Call): number {
  return elementsOf(filter(call)).reduce((sum: number, value) => sum + toNumber(value), 0);
}

function sort(call: Call): Value {
  return inOrder(elementsOf(call.value(0)), (element) => element, call, 1);
}

/** The sort column is written as a column of the whole table; of each row its own value counts. */
function sortBy(call: Call): Value {
  const range = call.value(0);
  const column = call.args[1] as Node;
  if (column.kind !== 'member') throw new FormulaError('SORTBY needs a column');
  const { sheet } = call.scope;
  const sorted = inOrder(
    elementsOf(range),
    (row) => {
      if (!(row instanceof Row)) throw new FormulaError('SORTBY needs a table');
      return sheet.valueOf(row, column.name, column.byId);
    },
    call,
    2,
  );
  return range instanceof WholeTable ? new WholeTable(range.table, sorted as Row[]) : sorted;
}

/** Ascending unless the argument at this place is false; blanks come last. */
function inOrder(elements: readonly Value[], key: (element: Value) => Value, call: Call, place: number): Value[] {
  const direction = call.args.length > place && !toBoolean(call.value(place)) ? -1 : 1;
  const { textOf } = call.scope.sheet;
  return elements
    .map((element) => ({ element, by: key(element) }))
    .toSorted((a, b) => {
      if (isBlank(a.by) || isBlank(b.by)) return Number(isBlank(a.by)) - Number(isBlank(b.by));
      return direction * (order(a.by, b.by, textOf) ?? 0);
    })
    .map(({ element }) => element);
}

function unique(call: Call): Value {
  const { textOf } = call.scope.sheet;
  const seen = new Set<string>();
  return elementsOf(call.value(0)).filter((element) => {
    const text = textOf(element);
    return !seen.has(text) && seen.add(text);
  });
}

function join(call: Call): string {
  const delimiter = call.args.length > 1 ? call.text(1) : ',';
  return flatten(call.value(0)).map(call.scope.sheet.textOf).join(delimiter);
}
