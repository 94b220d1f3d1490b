import { unreadable } from './field-violations.ts';
import type { PreparedType } from './prepare-request.ts';
import type { FieldViolation } from './reject.ts';
import { unreadableText, valueOfText } from './text-value.ts';

/**
 * The declared parameters of a query, converted to their declared types; unknown ones are ignored.
 *
 * A list is written as repeated keys, `a=1&a=2` (official SDKs) or `a[]=1` (what axios writes by itself). A parameter
 * that is no list and comes several times counts with its last value, and one without a value (`page_token=`) counts as
 * not given (both inferred). A value that cannot be converted is added to `violations` and kept as text.
 */
export function readQuery(type: PreparedType, query: string, violations: FieldViolation[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  let start = 0;
  while (start < query.length) {
    let end = query.indexOf('&', start);
    if (end === -1) end = query.length;
    takeParameter(type, query.slice(start, end), values);
    start = end + 1;
  }
  convertAll(type, values, violations);
  return values;
}

/** Puts the text of one parameter into `values`, where lists gather theirs. */
function takeParameter(type: PreparedType, parameter: string, values: Record<string, unknown>): void {
  const equals = parameter.indexOf('=');
  if (equals === -1 || equals === parameter.length - 1) return;
  const written = decode(parameter.slice(0, equals));
  const name = written.endsWith('[]') ? written.slice(0, -2) : written;
  const field = type.fieldsByName.get(name);
  if (field === undefined) return;
  const text = decode(parameter.slice(equals + 1));
  const earlier = values[name];
  if (Array.isArray(earlier)) earlier.push(text);
  else if (field.type.kind === 'array') values[name] = [text];
  else if (field.type.kind === 'any' && earlier !== undefined) values[name] = [earlier, text];
  else values[name] = text;
}

function convertAll(type: PreparedType, values: Record<string, unknown>, violations: FieldViolation[]): void {
  for (const name in values) {
    const declared = type.fieldsByName.get(name)?.type as PreparedType;
    const written = values[name];
    if (typeof written === 'string') values[name] = convert(declared, written, name, violations);
    else if (declared.kind === 'array') convertList(declared, written as unknown[], `${name}[*]`, violations);
  }
}

function convertList(type: PreparedType, list: unknown[], path: string, violations: FieldViolation[]): void {
  for (const [index, text] of list.entries()) {
    list[index] = convert(type.items as PreparedType, text as string, path, violations);
  }
}

/** The value of a text; where it has none, the text itself and a violation. */
export function convert(type: PreparedType, text: string, path: string, violations: FieldViolation[]): unknown {
  const value = valueOfText(type, text);
  if (value !== unreadableText) return value;
  // Where only some values are allowed, the list of them says it better, and the rules give it.
  if (type.options === undefined) violations.push(unreadable(path, type.kind, text));
  return text;
}

/** As forms are decoded: `+` is a blank; a `%` that begins no valid sequence stays as it is. */
function decode(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return new URLSearchParams(`a=${text}`).get('a') ?? '';
  }
}
