import { isObject } from '../is-object.ts';
import type { Place } from './plan.ts';
import type { ResourceInput } from './resource-call.ts';

/** The value at a place of the request; undefined where there is none. */
export function valueAt(input: ResourceInput, place: Place | 'body'): unknown {
  const [part, ...names] = place.split('.');
  let value: unknown = part === 'path' ? input.path : part === 'query' ? input.params : input.data;
  for (const name of names) value = isObject(value) ? value[name] : undefined;
  return value;
}

/** The id at a place: numbers are ids too. */
export function idAt(input: ResourceInput, place: Place): string | undefined {
  const value = valueAt(input, place);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
