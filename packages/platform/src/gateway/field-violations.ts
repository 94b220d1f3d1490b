/**
 * The wording of 99992402 `field validation failed`, one function a rule.
 * Seen in live answers: `<field> is required`, `the min len is N`, `the max len is N` (all without `value`), and
 * `options: [1,2]` (with the value, as text). The other wordings follow their style (inferred).
 */
import type { FieldViolation } from './reject.ts';

/** `value` is an aid, not a copy of the request: longer ones are cut (inferred). */
const maxValueLength = 200;

export function isRequired(field: string): FieldViolation {
  return { field, description: `${field} is required` };
}

export function tooShort(field: string, minLength: number): FieldViolation {
  return { field, description: `the min len is ${minLength}` };
}

export function tooLong(field: string, maxLength: number): FieldViolation {
  return { field, description: `the max len is ${maxLength}` };
}

export function noOption(field: string, options: Iterable<unknown>, value: unknown): FieldViolation {
  return { field, description: `options: [${[...options].join(',')}]`, value: valueText(value, maxValueLength) };
}

/** (inferred) */
export function tooSmall(field: string, min: number, value: unknown): FieldViolation {
  return { field, description: `the min value is ${min}`, value: valueText(value, maxValueLength) };
}

/** (inferred) */
export function tooLarge(field: string, max: number, value: unknown): FieldViolation {
  return { field, description: `the max value is ${max}`, value: valueText(value, maxValueLength) };
}

/** (inferred) */
export function offPattern(field: string, pattern: RegExp, value: unknown): FieldViolation {
  return { field, description: `the pattern is ${pattern.source}`, value: valueText(value, maxValueLength) };
}

/** A text that does not stand for a value of the declared type, as in `page_size=many` (inferred). */
export function unreadable(field: string, type: string, value: unknown): FieldViolation {
  return { field, description: `the type is ${type}`, value: valueText(value, maxValueLength) };
}

/** A value as it is shown in an answer: strings as they are, the rest as JSON, cut to `maxLength` characters. */
export function valueText(value: unknown, maxLength: number): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length <= maxLength ? text : `${text.slice(0, maxLength).toWellFormed()}…`;
}
