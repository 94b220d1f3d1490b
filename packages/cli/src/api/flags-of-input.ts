import { type FieldType, isArrayType, scalarOf } from '@larkspur/catalog';
import type { FieldOptions } from './field-options.ts';
import { isList } from './field-value.ts';
import { type Group, groups, plainType } from './fields.ts';

/** A file that a flag names by its path. */
export interface NamedFile {
  readonly file: string;
}

type Input = Partial<Record<Group, unknown>>;

/**
 * The words of a command line that give this input: one option a field, fields inside fields by their names, what is empty or
 * unknown as JSON. `FieldOptions.inputOf` reads them back.
 */
export function flagsOfInput(options: FieldOptions, input: Input): string[] {
  return groups.flatMap((group) => {
    const fields = (input[group] ?? {}) as Readonly<Record<string, unknown>>;
    return Object.entries(fields).flatMap(([name, value]) => flagsAt(options, group, [name], value));
  });
}

function flagsAt(options: FieldOptions, group: Group, path: readonly (string | number)[], value: unknown): string[] {
  if (value === undefined) return [];
  const option = options.optionOf(group, path);
  // A name with a dot, or one that no option can hold, goes into the object around it.
  const place = options.find(option);
  const flag = `--${option}`;
  if (!place) return [flag, JSON.stringify(value)];
  if (isNamedFile(value)) return [flag, `@${value.file}`];
  if (Array.isArray(value)) {
    const isPlain = value.every((one) => typeof one !== 'object');
    if (isPlain && isListOfScalars(place.type)) {
      const words = value.map((one) => wordOf(one, 'string'));
      if (words.length > 0 && words.every((word) => /^\w/.test(word))) return words.flatMap((word) => [flag, word]);
    }
    if (value.length === 0 || isPlain || !isList(place.type)) return [flag, JSON.stringify(value)];
    return value.flatMap((one, index) => flagsAt(options, group, [...path, index], one));
  }
  if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value);
    const isKnown = scalarOf(plainType(place.type)) === undefined;
    if (names.length === 0 || !isKnown || names.some((name) => !/^\w+$/.test(name)))
      return [flag, JSON.stringify(value)];
    return Object.entries(value).flatMap(([name, inner]) => flagsAt(options, group, [...path, name], inner));
  }
  return [flag, wordOf(value, scalarOf(plainType(place.type)))];
}

function isListOfScalars(type: FieldType): boolean {
  const list = plainType(type);
  const item = isArrayType(list) ? scalarOf(plainType(list[0])) : undefined;
  return item !== undefined && item !== 'any' && item !== 'file';
}

/** A scalar as a word; a text that would be taken for something else is marked. */
function wordOf(value: unknown, type: string | undefined): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  if (type === undefined || type === 'any') return JSON.stringify(value);
  return value.startsWith('@') ? `@${value}` : value;
}

function isNamedFile(value: unknown): value is NamedFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as NamedFile).file === 'string' &&
    Object.keys(value).length === 1
  );
}
