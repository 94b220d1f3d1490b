import { type Call, readDate } from '../evaluate.ts';
import { formatTime } from '../time-zone.ts';
import { elementsOf, flatten, Moment, toNumber, type Value } from '../value.ts';
import type { FormulaFunction } from './index.ts';

const many = 100;

/** Functions on texts. Source: the formula pages of Base's help center. */
export const textFunctions: Readonly<Record<string, FormulaFunction>> = {
  CONCATENATE: { min: 1, max: many, run: (call) => flatten(call.values()).map(call.scope.sheet.textOf).join('') },
  LEN: { min: 1, max: 1, run: (call) => [...call.text(0)].length },
  LEFT: { min: 1, max: 2, run: (call) => [...call.text(0)].slice(0, Math.max(0, call.number(1, 1))).join('') },
  RIGHT: { min: 1, max: 2, run: right },
  MID: { min: 3, max: 3, run: (call) => part(call, call.number(1), call.number(2)) },
  FIND: { min: 2, max: 3, run: find },
  REPLACE: { min: 4, max: 4, run: replace },
  SUBSTITUTE: { min: 3, max: 4, run: substitute },
  UPPER: { min: 1, max: 1, run: (call) => call.text(0).toUpperCase() },
  LOWER: { min: 1, max: 1, run: (call) => call.text(0).toLowerCase() },
  TRIM: { min: 1, max: 1, run: (call) => call.text(0).trim() },
  TEXT: { min: 2, max: 2, run: (call) => formatted(call.value(0), call.text(1), call) },
  CONTAINTEXT: { min: 2, max: 2, run: (call) => call.text(0).includes(call.text(1)) },
  SPLIT: { min: 2, max: 2, run: (call) => (call.text(0) === '' ? [] : call.text(0).split(call.text(1))) },
  TODATE: { min: 1, max: 1, run: toDate },
  CHAR: { min: 1, max: 1, run: (call) => String.fromCharCode(call.number(0)) },
  FORMAT: { min: 1, max: many, run: fillTemplate },
  ENCODEURL: { min: 1, max: 1, run: (call) => encodeURIComponent(call.text(0).toWellFormed()) },
};

function right(call: Call): string {
  const count = Math.max(0, call.number(1, 1));
  return count === 0 ? '' : [...call.text(0)].slice(-count).join('');
}

/** So many characters from the `start`th on. */
function part(call: Call, start: number, count: number): string {
  const from = Math.max(0, start - 1);
  return [...call.text(0)].slice(from, from + Math.max(0, count)).join('');
}

/** The place of a text in another, from 1; -1 where it is not. */
function find(call: Call): number {
  const place = call.text(1).indexOf(call.text(0), Math.max(0, call.number(2, 1) - 1));
  return place < 0 ? -1 : place + 1;
}

function replace(call: Call): string {
  const letters = [...call.text(0)];
  letters.splice(Math.max(0, call.number(1) - 1), Math.max(0, call.number(2)), call.text(3));
  return letters.join('');
}

/** All places of a text, or with a fourth argument that one alone. */
function substitute(call: Call): string {
  const text = call.text(0);
  const old = call.text(1);
  if (old === '') return text;
  const pieces = text.split(old);
  if (call.args.length < 4) return pieces.join(call.text(2));
  const occurrence = call.number(3);
  if (occurrence < 1 || occurrence >= pieces.length) return text;
  return pieces.slice(0, occurrence).join(old) + call.text(2) + pieces.slice(occurrence).join(old);
}

/** A date by its pattern; a number with the zeros and decimals that the pattern has (`00`, `000.00`, `0.0%`). */
function formatted(value: Value, pattern: string, { scope }: Call): string {
  const [only] = elementsOf(value);
  if (only instanceof Moment) return formatTime(only.time, scope.sheet.zone, pattern);
  const percent = pattern.endsWith('%');
  const [whole = '', decimals = ''] = pattern.replace('%', '').split('.');
  const number = toNumber(value) * (percent ? 100 : 1);
  const [digits = '', rest] = Math.abs(number).toFixed(Math.min(20, decimals.length)).split('.');
  const padded = digits.padStart(whole.length, '0');
  return `${number < 0 ? '-' : ''}${padded}${rest === undefined ? '' : `.${rest}`}${percent ? '%' : ''}`;
}

function toDate(call: Call): Value {
  const value = call.value(0);
  return value instanceof Moment ? value : new Moment(readDate(call.text(0), call.scope.sheet.zone));
}

function fillTemplate(call: Call): string {
  return call.text(0).replace(/\{(\d+)\}/g, (mark, number: string) => {
    const index = Number(number);
    return index >= 1 && index < call.args.length ? call.text(index) : mark;
  });
}
