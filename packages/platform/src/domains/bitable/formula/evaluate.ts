import { isEqual, order } from './compare.ts';
import { findFunction } from './functions/index.ts';
import type { BinarySign, Node } from './parse.ts';
import { dayLength, type TimeZone } from './time-zone.ts';
import {
  elementsOf,
  FormulaError,
  isList,
  Moment,
  Row,
  toBoolean,
  toNumber,
  UnsupportedFormulaError,
  type Value,
  WholeTable,
} from './value.ts';

/** What a formula looks at besides itself. */
export interface Scope {
  /** The row that the formula belongs to. */
  readonly row: Row;
  /** What `CurrentValue` is, within a function that goes through a range, or in a filter. */
  readonly current: Value | undefined;
  readonly sheet: Sheet;
}

/** Where the values of other cells come from. */
export interface Sheet {
  readonly zone: TimeZone;
  readonly now: number;
  /** The value of a field, by name or by id, in a row. Throws FormulaError where the table has no such field. */
  valueOf(row: Row, field: string, byId: boolean): Value;
  hasField(row: Row, name: string): boolean;
  /** Throws FormulaError where the Base has no such table. */
  tableOf(name: string, byId: boolean): WholeTable;
  readonly textOf: (value: Value) => string;
  /** Counts work, and throws UnsupportedFormulaError once a call has done too much of it. */
  spend(work: number): void;
}

/** What a function of a formula is given: its arguments, which it evaluates as it needs them. */
export interface Call {
  readonly args: readonly Node[];
  readonly scope: Scope;
  /** The value of an argument; null where it was left out. */
  readonly value: (index: number) => Value;
  readonly values: () => Value[];
  readonly text: (index: number) => string;
  readonly number: (index: number, ifMissing?: number) => number;
  readonly time: (index: number) => number;
  /** Evaluates an argument with another `CurrentValue`. */
  readonly with: (index: number, current: Value) => Value;
}

/**
 * The value of a formula. Throws FormulaError where it comes to none, UnsupportedFormulaError where it uses what is not
 * computed here.
 */
export function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'current':
      if (scope.current === undefined) throw new FormulaError('CurrentValue outside of a range');
      return scope.current;
    case 'name':
      return scope.sheet.hasField(scope.row, node.name)
        ? scope.sheet.valueOf(scope.row, node.name, false)
        : scope.sheet.tableOf(node.name, false);
    case 'table':
      return node.id === scope.row.table.table_id ? scope.row : scope.sheet.tableOf(node.id, true);
    case 'member':
      return member(evaluate(node.of, scope), node.name, node.byId, scope.sheet);
    case 'unary': {
      const value = evaluate(node.of, scope);
      return node.sign === '-' ? -toNumber(value) : !toBoolean(value);
    }
    case 'binary':
      return binary(node.sign, node.left, node.right, scope);
    case 'call':
      return call(node.name, node.args, scope);
  }
}

/** A field of a row; of several rows the list of what it is in each. */
function member(value: Value, field: string, byId: boolean, sheet: Sheet): Value {
  if (value instanceof Row) return sheet.valueOf(value, field, byId);
  if (value !== null && !isList(value) && !(value instanceof WholeTable))
    throw new FormulaError('a value has no fields');
  const elements = elementsOf(value);
  sheet.spend(elements.length);
  return elements.flatMap((element): readonly Value[] => {
    if (!(element instanceof Row)) throw new FormulaError('a value has no fields');
    const found = sheet.valueOf(element, field, byId);
    return isList(found) ? found : found === null ? [] : [found];
  });
}

function binary(sign: BinarySign, leftNode: Node, rightNode: Node, scope: Scope): Value {
  const left = evaluate(leftNode, scope);
  if (sign === '||') return toBoolean(left) || toBoolean(evaluate(rightNode, scope));
  if (sign === '&&') return toBoolean(left) && toBoolean(evaluate(rightNode, scope));
  const right = evaluate(rightNode, scope);
  const { textOf } = scope.sheet;
  switch (sign) {
    case '=':
      return isEqual(left, right, textOf);
    case '!=':
      return !isEqual(left, right, textOf);
    case '>':
      return (order(left, right, textOf) ?? -1) > 0;
    case '>=':
      return (order(left, right, textOf) ?? -1) >= 0;
    case '<':
      return (order(left, right, textOf) ?? 1) < 0;
    case '<=':
      return (order(left, right, textOf) ?? 1) <= 0;
    case '&':
      return textOf(left) + textOf(right);
    default:
      return arithmetic(sign, left, right);
  }
}

/** To a date whole and part days are added; the difference of two dates is in days. */
function arithmetic(sign: '+' | '-' | '*' | '/' | '%', left: Value, right: Value): Value {
  if (sign === '+' || sign === '-') {
    if (left instanceof Moment && right instanceof Moment && sign === '-') return (left.time - right.time) / dayLength;
    const direction = sign === '+' ? 1 : -1;
    if (left instanceof Moment) return new Moment(left.time + direction * toNumber(right) * dayLength);
    if (right instanceof Moment && sign === '+') return new Moment(right.time + toNumber(left) * dayLength);
  }
  const a = toNumber(left);
  const b = toNumber(right);
  if (sign === '+') return a + b;
  if (sign === '-') return a - b;
  if (sign === '*') return a * b;
  if (b === 0) throw new FormulaError('division by zero');
  return sign === '/' ? a / b : a - b * Math.floor(a / b);
}

function call(name: string, args: readonly Node[], scope: Scope): Value {
  const known = findFunction(name);
  if (!known) throw new UnsupportedFormulaError(`the function ${name}`);
  if (args.length < known.min || args.length > known.max)
    throw new FormulaError(`${name} with ${args.length} arguments`);
  const value = (index: number): Value => {
    const argument = args[index];
    return argument === undefined ? null : evaluate(argument, scope);
  };
  return known.run({
    args,
    scope,
    value,
    values: () => args.map((_, index) => value(index)),
    text: (index) => scope.sheet.textOf(value(index)),
    number: (index, ifMissing = 0) => (args[index] === undefined ? ifMissing : toNumber(value(index))),
    time: (index) => timeOf(value(index), scope.sheet),
    with: (index, current) => {
      scope.sheet.spend(1);
      return evaluate(args[index] as Node, { ...scope, current });
    },
  });
}

function timeOf(value: Value, { zone }: Sheet): number {
  if (value instanceof Moment) return value.time;
  if (isList(value) && value.length === 1 && value[0] instanceof Moment) return value[0].time;
  if (typeof value === 'string') return readDate(value, zone);
  throw new FormulaError('no date');
}

/** `2021-06-01`, `2021/6/1`, each perhaps with `10:30` or `10:30:00` after it. A day too many carries over. */
export function readDate(text: string, zone: TimeZone): number {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text.trim());
  if (!parts) throw new FormulaError(`"${text}" is no date`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return zone.moment(year, month, day, hour, minute, second);
}
