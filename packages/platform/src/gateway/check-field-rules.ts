import { misfits } from './check-types.ts';
import {
  isRequired,
  noOption,
  offPattern,
  tooLarge,
  tooLong,
  tooShort,
  tooSmall,
  unreadable,
} from './field-violations.ts';
import type { PreparedType } from './prepare-request.ts';
import type { FieldViolation } from './reject.ts';

const wholeNumber = /^[+-]?\d+$/;

/** Whether the value breaks a rule of its type. Allocates nothing. */
export function breaksRules(type: PreparedType, value: unknown): boolean {
  return type.ruled && collect(type, value, '', undefined);
}

/**
 * Every broken rule of the value, in the catalog's order; an equal entry (the same rule in several elements of a list)
 * is listed once. `path` is the field's own, `''` for a whole body.
 */
export function listViolations(type: PreparedType, value: unknown, path = ''): FieldViolation[] {
  const found: FieldViolation[] = [];
  collect(type, value, path, found);
  const seen = new Set<string>();
  return found.filter((violation) => {
    const key = JSON.stringify(violation);
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * The one reading of the rules. Without `found` it stops at the first broken one and needs no path; with it, it goes on
 * and lists them all. The value has the declared type already, except for text that could not be converted to it.
 * Source of the rules: 数据校验规则 on each API's page, kept in the catalog. That they are enforced at the gateway with
 * 99992402: live answers for required, lengths, options, and a `page_size` above its maximum.
 */
function collect(type: PreparedType, value: unknown, path: string, found: FieldViolation[] | undefined): boolean {
  switch (type.kind) {
    case 'string':
      return typeof value === 'string' && stringBreaks(type, value, path, found);
    case 'integer':
    case 'number':
      return numberBreaks(type, value, path, found);
    case 'array':
      return Array.isArray(value) && arrayBreaks(type, value, path, found);
    case 'object':
      return (
        typeof value === 'object' && value !== null && objectBreaks(type, value as Record<string, unknown>, path, found)
      );
    case 'union':
      return unionBreaks(type, value, path, found);
    default:
      return false;
  }
}

function stringBreaks(type: PreparedType, value: string, path: string, found: FieldViolation[] | undefined): boolean {
  let broken = false;
  if (value.length < type.minLength * 2 && characters(value) < type.minLength) {
    if (found === undefined) return true;
    broken = true;
    found.push(tooShort(path, type.minLength));
  }
  if (value.length > type.maxLength && characters(value) > type.maxLength) {
    if (found === undefined) return true;
    broken = true;
    found.push(tooLong(path, type.maxLength));
  }
  if (type.options !== undefined && !type.options.has(value)) {
    if (found === undefined) return true;
    broken = true;
    found.push(noOption(path, type.options, value));
  }
  if (type.pattern !== undefined && !type.pattern.test(value)) {
    if (found === undefined) return true;
    broken = true;
    found.push(offPattern(path, type.pattern, value));
  }
  if (type.int64 && !wholeNumber.test(value)) {
    if (found === undefined) return true;
    broken = true;
    found.push(unreadable(path, 'int64', value));
  }
  return broken;
}

/** Characters are code points: the pages count 字符, and an emoji is one (inferred). */
function characters(text: string): number {
  let count = text.length;
  for (let index = 1; index < text.length; index++) {
    if (isLowSurrogate(text.charCodeAt(index)) && isHighSurrogate(text.charCodeAt(index - 1))) count--;
  }
  return count;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

function numberBreaks(type: PreparedType, value: unknown, path: string, found: FieldViolation[] | undefined): boolean {
  let broken = false;
  if (type.options !== undefined && !type.options.has(value)) {
    if (found === undefined) return true;
    broken = true;
    found.push(noOption(path, type.options, value));
  }
  if (typeof value !== 'number') return broken;
  if (value < type.min) {
    if (found === undefined) return true;
    broken = true;
    found.push(tooSmall(path, type.min, value));
  }
  if (value > type.max) {
    if (found === undefined) return true;
    broken = true;
    found.push(tooLarge(path, type.max, value));
  }
  return broken;
}

function arrayBreaks(
  type: PreparedType,
  list: readonly unknown[],
  path: string,
  found: FieldViolation[] | undefined,
): boolean {
  let broken = false;
  if (list.length < type.minLength) {
    if (found === undefined) return true;
    broken = true;
    found.push(tooShort(path, type.minLength));
  }
  if (list.length > type.maxLength) {
    if (found === undefined) return true;
    broken = true;
    found.push(tooLong(path, type.maxLength));
  }
  const items = type.items as PreparedType;
  if (!items.ruled) return broken;
  // Live answers name a list's elements `children[*].file.view_type`, never with the index.
  const elementPath = found === undefined ? '' : `${path}[*]`;
  for (let index = 0; index < list.length; index++) {
    if (!collect(items, list[index], elementPath, found)) continue;
    if (found === undefined) return true;
    broken = true;
  }
  return broken;
}

function objectBreaks(
  type: PreparedType,
  object: Record<string, unknown>,
  path: string,
  found: FieldViolation[] | undefined,
): boolean {
  const { fields, others } = type;
  let broken = false;
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index] as (typeof fields)[number];
    const value = object[field.name];
    if (value === undefined || value === null) {
      if (!field.required) continue;
      if (found === undefined) return true;
      broken = true;
      found.push(isRequired(join(path, field.name)));
    } else if (
      field.type.ruled &&
      collect(field.type, value, found === undefined ? '' : join(path, field.name), found)
    ) {
      if (found === undefined) return true;
      broken = true;
    }
  }
  if (others === undefined || !others.ruled) return broken;
  for (const key in object) {
    const value = object[key];
    if (value === null || type.fieldsByName.has(key)) continue;
    if (!collect(others, value, found === undefined ? '' : join(path, key), found)) continue;
    if (found === undefined) return true;
    broken = true;
  }
  return broken;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** A value need please one alternative only. When it pleases none, those that fit its type say what is wrong. */
function unionBreaks(type: PreparedType, value: unknown, path: string, found: FieldViolation[] | undefined): boolean {
  const { alternatives } = type;
  let fitting: PreparedType | undefined;
  for (let index = 0; index < alternatives.length; index++) {
    const alternative = alternatives[index] as PreparedType;
    if (misfits(alternative, value, '', undefined)) continue;
    if (!alternative.ruled || !collect(alternative, value, '', undefined)) return false;
    fitting ??= alternative;
  }
  if (fitting === undefined) return false;
  if (found !== undefined) collect(fitting, value, path, found);
  return true;
}
