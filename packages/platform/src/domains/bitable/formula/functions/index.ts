import type { Call } from '../evaluate.ts';
import type { Value } from '../value.ts';
import { dateFunctions } from './dates.ts';
import { listFunctions } from './lists.ts';
import { logicFunctions } from './logic.ts';
import { numberFunctions } from './numbers.ts';
import { textFunctions } from './texts.ts';

/** A function of the formula language: how many arguments it takes, and what it gives. */
export interface FormulaFunction {
  readonly min: number;
  readonly max: number;
  readonly run: (call: Call) => Value;
}

const functions = new Map<string, FormulaFunction>(
  Object.entries({ ...logicFunctions, ...numberFunctions, ...textFunctions, ...dateFunctions, ...listFunctions }),
);

/** The function with this name in capital letters; undefined for one that is not computed here. */
export function findFunction(name: string): FormulaFunction | undefined {
  return functions.get(name);
}
