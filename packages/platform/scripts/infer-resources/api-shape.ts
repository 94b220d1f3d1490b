/** What the inference looks at of an API: its path taken apart, and the fields of its request and answer. */
import {
  type ApiEntry,
  type ApiFacts,
  answerOf,
  type FieldType,
  factsOf,
  isArrayType,
  isObjectType,
  readFieldKey,
  scalarOf,
} from '@larkspur/catalog';
import { resolve } from '../../src/emulation/field-types.ts';

/** Fields by name; the `!` of required ones is taken off. */
export type Fields = ReadonlyMap<string, Field>;

export interface Field {
  readonly type: FieldType;
  readonly required: boolean;
}

export interface ApiShape {
  readonly api: ApiEntry;
  readonly facts: ApiFacts;
  /** Of the path below `/open-apis/`; parameters as `:name`. */
  readonly segments: readonly string[];
  readonly query: Fields;
  /** Empty where the body is no object. */
  readonly body: Fields;
  readonly data: Fields;
  /** Whether anything is known of the answer. */
  readonly dataKnown: boolean;
}

export function shapeOfApi(api: ApiEntry): ApiShape {
  const facts = factsOf(api);
  const { data } = answerOf(api);
  return {
    api,
    facts,
    segments: api.path
      .replace(/^\/open-apis\//, '')
      .split('/')
      .filter((segment) => segment !== ''),
    query: fieldsOf(facts.query),
    body: fieldsOf(facts.body),
    data: fieldsOf(data),
    dataKnown: data !== undefined,
  };
}

/** The fields of an object type; none for anything else. */
export function fieldsOf(type: FieldType | undefined): Fields {
  if (type === undefined) return new Map();
  const object = resolve(type);
  if (!isObjectType(object)) return new Map();
  return new Map(
    Object.entries(object)
      .filter(([key]) => key !== '*')
      .map(([key, field]) => {
        const { name, required } = readFieldKey(key);
        return [name, { type: field, required }];
      }),
  );
}

/** The fields of a list's elements; undefined where the type is no list of objects. */
export function elementFields(type: FieldType): Fields | undefined {
  const list = resolve(type);
  if (!isArrayType(list) || !isObjectType(resolve(list[0]))) return undefined;
  return fieldsOf(list[0]);
}

export function isListOfText(type: FieldType): boolean {
  const list = resolve(type);
  return isArrayType(list) && scalarOf(resolve(list[0])) === 'string';
}

export function isObject(type: FieldType): boolean {
  return isObjectType(resolve(type));
}

/** How many names two sets of fields have in common. */
export function overlap(a: Fields, b: Fields): number {
  let count = 0;
  for (const name of a.keys()) if (b.has(name)) count++;
  return count;
}
