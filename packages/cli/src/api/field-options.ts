import { type ApiFacts, type FieldType, isArrayType, isObjectType, readFieldKey } from '@larkspur/catalog';
import { type Arguments, type Option, writtenName } from '../framework/arguments.ts';
import type { MoreArguments } from '../framework/command.ts';
import { globalOptions } from '../framework/global-options.ts';
import { UsageError } from '../framework/usage-error.ts';
import { fieldValue, isList, type OpenFile } from './field-value.ts';
import { boundsOf, type Group, plainType, type RequestField, requestFields, typeName } from './fields.ts';
import { type FieldPlace, findField } from './find-field.ts';

/** More fields than this inside other fields are not listed in a help. */
const mostNested = 60;

/** The option of each field: its name, or `data.name` where another option has the name. */
export class FieldOptions {
  readonly #facts: ApiFacts;
  /** The command's own options, which a field of the same name does not take away. */
  readonly #taken: ReadonlySet<string>;

  constructor(facts: ApiFacts, ownArguments: Arguments) {
    this.#facts = facts;
    const own = Object.keys({ ...ownArguments, ...globalOptions }).map(writtenName);
    this.#taken = new Set(own.map((name) => name.replaceAll('-', '_')));
  }

  /** The same as arguments of a command. Whether a field is required is the platform's to say: `--data` may hold it. */
  get arguments(): MoreArguments {
    const fields = [...this.#byOption()];
    const listed: [string, Option][] = fields.map(([option, field]) => [option, argumentOf(field)]);
    const nested = fields.flatMap(([option, field]) => [...fieldsInside(option, field.group, field.type)]);
    const shown = nested.slice(0, mostNested);
    return {
      listed: Object.fromEntries([...listed, ...shown]),
      ...(nested.length > shown.length && {
        note: '  … and more fields inside fields: "larkspur describe" names them all; write --outer.inner, --list.0.inner.',
      }),
      find: (option) => {
        const place = this.find(option);
        return place && argumentOf({ ...place, required: false });
      },
    };
  }

  /** The place of the field that an option names; undefined for none. */
  find(option: string): FieldPlace | undefined {
    const exact = this.#byOption().get(option);
    if (exact) return { ...exact, path: [exact.name] };
    return findField(this.#facts, this.#taken, option);
  }

  /** The option that names a place. */
  optionOf(group: Group, path: readonly (string | number)[]): string {
    const [name, ...inside] = path;
    for (const [option, field] of this.#byOption()) {
      if (field.group === group && field.name === name) return [option, ...inside].join('.');
    }
    return [group, ...path].join('.');
  }

  #byOption(): Map<string, RequestField> {
    const options = new Map<string, RequestField>();
    for (const field of requestFields(this.#facts)) {
      const isFree = !options.has(field.name) && !this.#taken.has(field.name);
      options.set(isFree ? field.name : `${field.group}.${field.name}`, field);
    }
    return options;
  }

  /** Puts the values of field options into the groups that the client takes, each as the JSON that its type says. */
  async inputOf(
    values: Readonly<Record<string, unknown>>,
    whole: Readonly<Partial<Record<Group, unknown>>>,
    openFile?: OpenFile,
  ): Promise<Partial<Record<Group, unknown>>> {
    const input: Partial<Record<Group, unknown>> = { ...whole };
    const given = Object.entries(values).flatMap(([option, value]) => {
      const written = value as string | readonly string[] | undefined;
      const place =
        written === undefined || (Array.isArray(written) && written.length === 0) ? undefined : this.find(option);
      return place && written !== undefined ? [{ option: `--${option}`, place, written }] : [];
    });
    // What is inside a field comes after the field itself.
    for (const { option, place, written } of given.toSorted((a, b) => a.place.path.length - b.place.path.length)) {
      const value = await fieldValue(option, place.type, written, openFile);
      input[place.group] = withValue(input[place.group], place.path, value, option);
    }
    return input;
  }
}

function argumentOf({ group, type, required }: Omit<RequestField, 'name'>): Option {
  const where = { path: 'in the path', params: 'in the query', data: '' }[group];
  const help = [required ? 'required' : '', where, boundsOf(type)].filter(Boolean).join('; ');
  return { type: isList(type) ? 'list' : 'text', value: typeName(type), help };
}

/** The fields inside a field, the first element of lists for all of them. */
function* fieldsInside(option: string, group: Group, type: FieldType, depth = 0): Generator<[string, Option]> {
  const plain = plainType(type);
  if (isArrayType(plain)) {
    if (!isScalar(plain[0])) yield* fieldsInside(`${option}.0`, group, plain[0], depth);
  } else if (isObjectType(plain) && depth < 3) {
    for (const [key, inner] of Object.entries(plain)) {
      if (key === '*') continue;
      const { name, required } = readFieldKey(key);
      yield [`${option}.${name}`, argumentOf({ group, type: inner, required })];
      yield* fieldsInside(`${option}.${name}`, group, inner, depth + 1);
    }
  }
}

function isScalar(type: FieldType): boolean {
  const plain = plainType(type);
  return !isArrayType(plain) && !isObjectType(plain);
}

/** A copy of `holder` with a value at a path. Throws a `UsageError` where something else stands in the way. */
function withValue(holder: unknown, path: readonly (string | number)[], value: unknown, option: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = holder ?? [];
    if (!Array.isArray(list)) throw new UsageError(`${option}: what was given before is no list.`);
    if (step > list.length) throw new UsageError(`${option}: number ${list.length} of the list is missing.`);
    return list.toSpliced(step, 1, withValue(list[step], rest, value, option));
  }
  const object = holder ?? {};
  if (typeof object !== 'object' || Array.isArray(object)) {
    throw new UsageError(`${option}: what was given before is no JSON object.`);
  }
  return { ...object, [step]: withValue((object as Record<string, unknown>)[step], rest, value, option) };
}
