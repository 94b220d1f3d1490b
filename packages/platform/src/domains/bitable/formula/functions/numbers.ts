import type { Call } from '../evaluate.ts';
import { FormulaError, flatten, isBlank, Moment, toBoolean, toNumber, type Value } from '../value.ts';
import type { FormulaFunction } from './index.ts';

const many = 100;

/** Functions on numbers. Source: the formula pages of Base's help center. */
export const numberFunctions: Readonly<Record<string, FormulaFunction>> = {
  SUM: { min: 1, max: many, run: (call) => numbersOf(call).reduce((sum, number) => sum + number, 0) },
  AVERAGE: { min: 1, max: many, run: average },
  MAX: { min: 1, max: many, run: (call) => extreme(call, 1) },
  MIN: { min: 1, max: many, run: (call) => extreme(call, -1) },
  MEDIAN: { min: 1, max: many, run: median },
  COUNTA: { min: 1, max: many, run: (call) => flatten(call.values()).filter((value) => !isBlank(value)).length },
  ROUND: { min: 1, max: 2, run: (call) => rounded(call, Math.round) },
  ROUNDUP: { min: 1, max: 2, run: (call) => rounded(call, Math.ceil) },
  ROUNDDOWN: { min: 1, max: 2, run: (call) => rounded(call, Math.floor) },
  FLOOR: { min: 1, max: 2, run: (call) => toMultiple(call, Math.floor) },
  CEILING: { min: 1, max: 2, run: (call) => toMultiple(call, Math.ceil) },
  ABS: { min: 1, max: 1, run: (call) => Math.abs(call.number(0)) },
  INT: { min: 1, max: 1, run: (call) => Math.floor(call.number(0)) },
  MOD: { min: 2, max: 2, run: (call) => call.number(0) - divisor(call) * Math.floor(call.number(0) / divisor(call)) },
  QUOTIENT: { min: 2, max: 2, run: (call) => Math.trunc(call.number(0) / divisor(call)) },
  POWER: { min: 2, max: 2, run: (call) => finite(call.number(0) ** call.number(1)) },
  VALUE: { min: 1, max: 1, run: (call) => toNumber(call.value(0)) },
  ISODD: { min: 1, max: 1, run: (call) => Math.abs(call.number(0)) % 2 === 1 },
  RANK: { min: 2, max: 3, run: rank },
  PI: { min: 0, max: 0, run: () => Math.PI },
};

/** Numbers among the arguments and the elements of lists; texts count where they are numbers, blanks not at all. */
function numbersOf(call: Call): number[] {
  return flatten(call.values())
    .filter((value) => !isBlank(value))
    .map(toNumber);
}

function average(call: Call): number {
  const numbers = numbersOf(call);
  if (numbers.length === 0) throw new FormulaError('an average of nothing');
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Of dates the extreme is a date. */
function extreme(call: Call, direction: 1 | -1): Value {
  let best: Value = null;
  for (const value of flatten(call.values())) {
    if (isBlank(value)) continue;
    if (best === null || (toNumber(value) - toNumber(best)) * direction > 0) best = value;
  }
  return best instanceof Moment || best === null ? best : toNumber(best);
}

function median(call: Call): number {
  const numbers = numbersOf(call).toSorted((a, b) => a - b);
  const middle = numbers.length >> 1;
  const upper = numbers[middle];
  if (upper === undefined) throw new FormulaError('a median of nothing');
  return numbers.length % 2 === 1 ? upper : ((numbers[middle - 1] as number) + upper) / 2;
}

/** Rounds the distance from zero to so many decimals, as spreadsheets do. */
function rounded(call: Call, round: (value: number) => number): number {
  const value = call.number(0);
  const digits = Math.trunc(call.number(1));
  // The exponent is shifted in the text of the number, for 1.005 * 100 is not 100.5.
  const shift = (number: number, by: number) => {
    const [digitsText = '0', exponent = '0'] = String(number).split('e');
    return Number(`${digitsText}e${Number(exponent) + by}`);
  };
  return finite(Math.sign(value) * shift(round(shift(Math.abs(value), digits)), -digits));
}

function toMultiple(call: Call, round: (value: number) => number): number {
  const base = call.number(1, 1);
  if (base === 0) throw new FormulaError('a multiple of zero');
  return round(call.number(0) / base) * base;
}

function divisor(call: Call): number {
  const number = call.number(1);
  if (number === 0) throw new FormulaError('division by zero');
  return number;
}

/** The largest number has rank 1; with a third argument that is true, the smallest. */
function rank(call: Call): number {
  const value = call.number(0);
  const ascending = toBoolean(call.value(2));
  return (
    1 + flatten(call.value(1)).filter((other) => (ascending ? toNumber(other) < value : toNumber(other) > value)).length
  );
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new FormulaError('no finite number');
  return value;
}
