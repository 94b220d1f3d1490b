import { isBlank, isList, Moment, type Value } from './value.ts';

/**
 * Whether two values are equal. A blank equals a blank and the empty text; a number and a text are equal where the text
 * is that number; a list equals what its elements, joined by commas, are as text.
 */
export function isEqual(left: Value, right: Value, text: (value: Value) => string): boolean {
  if (isBlank(left) || isBlank(right)) return isBlank(left) && isBlank(right);
  return order(left, right, text) === 0;
}

/** Less than, equal to or greater than zero; undefined where the two have no order, as a blank has with anything. */
export function order(left: Value, right: Value, text: (value: Value) => string): number | undefined {
  if (isBlank(left) || isBlank(right)) return undefined;
  const a = comparable(left);
  const b = comparable(right);
  if (a !== undefined && b !== undefined) return a - b;
  const leftText = text(left);
  const rightText = text(right);
  return leftText < rightText ? -1 : leftText > rightText ? 1 : 0;
}

function comparable(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Moment) return value.time;
  if (isList(value) && value.length === 1) return comparable(value[0] as Value);
  return undefined;
}
