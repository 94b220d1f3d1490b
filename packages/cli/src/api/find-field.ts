import {
  type ApiFacts,
  type FieldType,
  isArrayType,
  isObjectType,
  isUnionType,
  readFieldKey,
  scalarOf,
} from '@larkspur/catalog';
import { meant } from '../framework/parse-arguments.ts';
import { UsageError } from '../framework/usage-error.ts';
import { type Group, groups, plainType, type RequestField, requestFields } from './fields.ts';

/** A place in the request: `data`, `filter.conditions.0.value` and the type that stands there. */
export interface FieldPlace {
  readonly group: Group;
  readonly path: readonly (string | number)[];
  readonly type: FieldType;
}

/**
 * The place that an option names: a field of the request (`page_size`), a field inside it with the names between dots and
 * elements of lists by their number (`filter.conditions.0.value`), either with its group before it (`data.filter`).
 * Undefined where the first name is none. Throws a `UsageError` where a further name is none, with the nearest.
 */
export function findField(facts: ApiFacts, ownOptions: ReadonlySet<string>, option: string): FieldPlace | undefined {
  const [first, ...rest] = option.split('.') as [string, ...string[]];
  const fields = requestFields(facts);
  const named = ownOptions.has(plain(first)) ? undefined : fields.find(({ name }) => plain(name) === plain(first));
  if (named) return placeIn(named, rest, option);
  const group = groups.find((one) => one === first);
  const second = rest[0];
  if (group === undefined || second === undefined) return undefined;
  const inGroup = fields.filter((field) => field.group === group);
  const field = inGroup.find(({ name }) => plain(name) === plain(second));
  if (field) return placeIn(field, rest.slice(1), option);
  throw noField(
    option,
    second,
    group,
    `--${group}.`,
    inGroup.map(({ name }) => name),
  );
}

function placeIn({ group, name, type }: RequestField, inside: readonly string[], option: string): FieldPlace {
  const written = option.split('.');
  const before = written.slice(0, written.length - inside.length).join('.');
  return { group, ...walk({ path: [name], type, written: before }, inside) };
}

interface Walked {
  readonly path: readonly (string | number)[];
  readonly type: FieldType;
  /** As the option has it so far. */
  readonly written: string;
}

function walk(at: Walked, [next, ...rest]: readonly string[]): Pick<FieldPlace, 'path' | 'type'> {
  if (next === undefined) return { path: at.path, type: at.type };
  const written = `${at.written}.${next}`;
  const type = plainType(at.type);
  if (isUnionType(type)) return walkUnion(at, type.slice(1) as FieldType[], [next, ...rest]);
  if (isArrayType(type)) {
    if (!/^\d{1,4}$/.test(next)) {
      throw new UsageError(`--${at.written} is a list: write --${at.written}.0.${[next, ...rest].join('.')}.`);
    }
    return walk({ path: [...at.path, Number(next)], type: type[0], written }, rest);
  }
  if (isObjectType(type)) {
    const keys = Object.keys(type);
    const key = keys.find((one) => plain(readFieldKey(one).name) === plain(next)) ?? keys.find((one) => one === '*');
    if (key === undefined && keys.length > 0) {
      throw noField(
        `${at.written}.${next}`,
        next,
        at.written,
        `--${at.written}.`,
        keys.map((one) => readFieldKey(one).name),
      );
    }
    const name = key === undefined || key === '*' ? next : readFieldKey(key).name;
    return walk(
      { path: [...at.path, name], type: key === undefined ? 'any' : (type[key] as FieldType), written },
      rest,
    );
  }
  // Nothing is known of what is inside: any name can be there.
  if (scalarOf(type) === 'any') return walk({ path: [...at.path, next], type: 'any', written }, rest);
  throw new UsageError(`--${at.written} has no fields: there is no --${written}.`);
}

/** The first of several types in which the names stand for something. */
function walkUnion(
  at: Walked,
  types: readonly FieldType[],
  inside: readonly string[],
): Pick<FieldPlace, 'path' | 'type'> {
  let refusal: unknown;
  for (const type of types) {
    try {
      return walk({ ...at, type }, inside);
    } catch (error) {
      refusal ??= error;
    }
  }
  throw refusal;
}

function noField(option: string, name: string, where: string, before: string, names: readonly string[]): UsageError {
  const near = meant(name, names).replace('mean ', `mean ${before}`);
  const all = names.length > 0 && names.length <= 20 ? ` There are: ${names.join(', ')}.` : '';
  return new UsageError(`There is no option --${option}: ${where} has no field ${name}.${near || all}`);
}

/** Names may be written with dashes for their underscores. */
function plain(name: string): string {
  return name.replaceAll('-', '_');
}
