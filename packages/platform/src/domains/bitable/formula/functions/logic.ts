import { isEqual } from '../compare.ts';
import type { Call } from '../evaluate.ts';
import { elementsOf, FormulaError, isBlank, isList, toBoolean, type Value } from '../value.ts';
import type { FormulaFunction } from './index.ts';

const many = 100;

/** Functions on conditions. Source: the formula pages of Base's help center. */
export const logicFunctions: Readonly<Record<string, FormulaFunction>> = {
  IF: {
    min: 2,
    max: 3,
    // Without a third argument a condition that fails gives FALSE.
    run: (call) => (toBoolean(call.value(0)) ? call.value(1) : call.args.length > 2 ? call.value(2) : false),
  },
  IFS: { min: 2, max: many, run: ifs },
  SWITCH: { min: 3, max: many, run: switchOver },
  IFERROR: { min: 2, max: 2, run: (call) => (fails(call) ? call.value(1) : call.value(0)) },
  IFBLANK: { min: 2, max: 2, run: (call) => (isBlank(call.value(0)) ? call.value(1) : call.value(0)) },
  AND: { min: 1, max: many, run: (call) => call.args.every((_, index) => toBoolean(call.value(index))) },
  OR: { min: 1, max: many, run: (call) => call.args.some((_, index) => toBoolean(call.value(index))) },
  NOT: { min: 1, max: 1, run: (call) => !toBoolean(call.value(0)) },
  TRUE: { min: 0, max: 0, run: () => true },
  FALSE: { min: 0, max: 0, run: () => false },
  ISBLANK: { min: 1, max: 1, run: (call) => isBlank(call.value(0)) },
  ISNULL: { min: 1, max: 1, run: (call) => call.value(0) === null },
  ISERROR: { min: 1, max: 1, run: fails },
  ISNUMBER: { min: 1, max: 1, run: (call) => typeof call.value(0) === 'number' },
  RECORD_ID: { min: 0, max: 0, run: ({ scope }) => scope.row.record.record_id },
  CONTAIN: { min: 2, max: many, run: (call) => contains(call, (found, wanted) => wanted.some(found)) },
  CONTAINS: { min: 2, max: many, run: (call) => contains(call, (found, wanted) => wanted.some(found)) },
  CONTAINSALL: { min: 2, max: many, run: (call) => contains(call, (found, wanted) => wanted.every(found)) },
  CONTAINSONLY: { min: 2, max: many, run: containsOnly },
};

function ifs(call: Call): Value {
  for (let index = 0; index + 1 < call.args.length; index += 2) {
    if (toBoolean(call.value(index))) return call.value(index + 1);
  }
  throw new FormulaError('no condition of IFS holds');
}

function switchOver(call: Call): Value {
  const subject = call.value(0);
  for (let index = 1; index + 1 < call.args.length; index += 2) {
    if (isEqual(subject, call.value(index), call.scope.sheet.textOf)) return call.value(index + 1);
  }
  return call.args.length % 2 === 0 ? call.value(call.args.length - 1) : null;
}

function fails(call: Call): boolean {
  try {
    call.value(0);
    return false;
  } catch (error) {
    if (error instanceof FormulaError) return true;
    throw error;
  }
}

/** In a list a wanted value is an element, in a text it is a part of it. Source: the page of the filter; `app-table-field/guide`. */
function contains(
  call: Call,
  decide: (found: (wanted: Value) => boolean, wanted: readonly Value[]) => boolean,
): boolean {
  const { textOf } = call.scope.sheet;
  const range = call.value(0);
  const wanted = call.values().slice(1).flatMap(elementsOf);
  if (isList(range)) {
    const texts = new Set(range.map(textOf));
    return decide((value) => texts.has(textOf(value)), wanted);
  }
  const text = textOf(range);
  return decide((value) => text.includes(textOf(value)), wanted);
}

function containsOnly(call: Call): boolean {
  const { textOf } = call.scope.sheet;
  const wanted = new Set(call.values().slice(1).flatMap(elementsOf).map(textOf));
  const range = elementsOf(call.value(0));
  return range.length > 0 && range.every((element) => wanted.has(textOf(element)));
}
