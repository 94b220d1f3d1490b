import { nearestName } from '@larkspur/catalog/nearest-name';
import { type Arguments, type Option, writtenName } from './arguments.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads what was typed by its definitions: `--name value`, `--name=value`, `-n`, words, and `--` before words that begin
 * with a dash. `find` knows options that no list of definitions can hold; their values come under the names that were
 * written. Throws a `UsageError` that names what is unknown, missing or wrong, and the nearest name.
 */
export function parseArguments(
  definitions: Arguments,
  typed: readonly string[],
  find: (name: string) => Option | undefined = () => undefined,
): Record<string, unknown> {
  const names = Object.keys(definitions);
  const options = names.filter((name) => definitions[name]?.type !== 'positional');
  const values: Record<string, unknown> = {};
  for (const name of options) values[name] = startValue(definitions[name] as Option);
  const words: string[] = [];
  for (let index = 0; index < typed.length; index++) {
    const word = typed[index] as string;
    if (word === '--') {
      words.push(...typed.slice(index + 1));
      break;
    }
    if (!/^-./.test(word) || isNegativeNumber(word)) {
      words.push(word);
      continue;
    }
    const [written, inline] = splitOption(word);
    const known = options.find((option) => isName(definitions[option] as Option, option, written));
    const name = known ?? written.slice(2);
    const definition = known === undefined && written.startsWith('--') ? find(name) : (definitions[name] as Option);
    if (!definition) throw unknownOption(written, options);
    if (definition.type === 'flag') {
      if (inline !== undefined) throw new UsageError(`${written} takes no value.`);
      values[name] = true;
      continue;
    }
    const value = inline ?? typed[++index];
    if (value === undefined) throw new UsageError(`${written} needs a value: ${usageOf(name, definition)}`);
    values[name] = readValue(written, definition, value, values[name]);
  }
  return { ...values, ...placeWords(definitions, words) };
}

/** Where the first word stands that is neither an option nor the value of one; -1 for nowhere. */
export function firstWord(definitions: Arguments, typed: readonly string[]): number {
  for (let index = 0; index < typed.length; index++) {
    const word = typed[index] as string;
    if (!word.startsWith('-')) return index;
    const [written, inline] = splitOption(word);
    const known = Object.entries(definitions).find(
      ([name, definition]) => definition.type !== 'positional' && isName(definition, name, written),
    );
    if (known && known[1].type !== 'flag' && inline === undefined) index++;
  }
  return -1;
}

/** How an option is written in help and messages: `--port <number>`. */
export function usageOf(name: string, definition: Option): string {
  const written = `--${writtenName(name)}`;
  if (definition.type === 'flag') return written;
  const { value = definition.type === 'number' ? 'number' : 'text' } = definition;
  const options = definition.type === 'text' ? definition.options?.join('|') : undefined;
  return `${written} <${options ?? value}>`;
}

function startValue(definition: Option): unknown {
  if (definition.type === 'flag') return false;
  return definition.type === 'list' ? [] : definition.default;
}

function splitOption(word: string): [string, string | undefined] {
  const equals = word.indexOf('=');
  return equals === -1 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

/** Names of API fields may be written with dashes for their underscores. */
function isName(definition: Option, name: string, written: string): boolean {
  if (written.startsWith('--')) return plain(written.slice(2)) === plain(writtenName(name));
  return definition.type === 'flag' && definition.short === written.slice(1);
}

function plain(name: string): string {
  return name.replaceAll('_', '-');
}

function isNegativeNumber(word: string): boolean {
  return /^-\d+(\.\d+)?$/.test(word);
}

function readValue(
  written: string,
  definition: Exclude<Option, { type: 'flag' }>,
  value: string,
  before: unknown,
): unknown {
  if (definition.type === 'list') return [...((before ?? []) as string[]), value];
  if (definition.type === 'number') return readNumber(written, definition, value);
  const { options } = definition;
  if (options && !options.includes(value)) {
    throw new UsageError(`${written} takes ${options.join(', ')}; not "${value}".${meant(value, options)}`);
  }
  return value;
}

function readNumber(written: string, { min = 0, max }: { min?: number; max?: number }, value: string): number {
  const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= min && number <= (max ?? Number.MAX_SAFE_INTEGER)) return number;
  throw new UsageError(
    `${written} takes a whole number from ${min}${max === undefined ? '' : ` to ${max}`}; not "${value}".`,
  );
}

function placeWords(definitions: Arguments, words: readonly string[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  let next = 0;
  for (const [name, definition] of Object.entries(definitions)) {
    if (definition.type !== 'positional') continue;
    if (definition.rest) {
      values[name] = words.slice(next);
      next = words.length;
      continue;
    }
    const word = words[next++];
    if (word === undefined && !definition.optional) {
      throw new UsageError(`<${writtenName(name)}> is missing: ${definition.help}.`);
    }
    values[name] = word;
  }
  if (next < words.length) throw new UsageError(`"${words[next]}" is one word too many.`);
  return values;
}

function unknownOption(written: string, options: readonly string[]): UsageError {
  const known = [...options].map((name) => `--${writtenName(name)}`);
  return new UsageError(`There is no option ${written}.${meant(written, known)}`);
}

/** ` Did you mean …?`, or nothing where no name is near. */
export function meant(written: string, names: Iterable<string>): string {
  const near = nearestName(written, names);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}
