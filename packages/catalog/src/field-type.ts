/**
 * The grammar of types in the catalog: small JSON values that say what a field holds. FORMAT.md, "Types", is its
 * description; this file is the same thing for the compiler, with the few functions that tell the forms apart.
 */

export type ScalarName = 'string' | 'integer' | 'number' | 'boolean' | 'any' | 'file';

/** A named type: `#im.Sender` is `Sender` of the project im, `#shared.…` belongs to several projects. */
export type TypeReference = `#${string}.${string}`;

/** A bound that only a sentence of the page states: weaker than the others, never enforced. */
export interface StatedBound {
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly default?: unknown;
}

/** A scalar with facts. Lengths count characters, `maxBytes` bytes. */
export interface ScalarFacts {
  readonly $: ScalarName;
  /** Closed list: any other value is refused. */
  readonly enum?: readonly (string | number | boolean)[];
  /** Documented values, not enforced. */
  readonly values?: readonly (string | number | boolean)[];
  readonly default?: unknown;
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxBytes?: number;
  readonly pattern?: string;
  /** `int64`: a whole number, in a string where the scalar is a string. */
  readonly format?: 'int64';
  /** Kind of id that the field holds, as lark-cli names it (`x_user_id`, `open_id`, …). */
  readonly id?: string;
  /** The string holds JSON of this type. */
  readonly jsonString?: FieldType;
  readonly stated?: StatedBound;
}

export interface ArrayBounds {
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly stated?: StatedBound;
}

export type ArrayType = readonly [FieldType] | readonly [FieldType, ArrayBounds];
export type UnionType = readonly ['|', ...FieldType[]];

/** Keys are field names, with `!` behind a required one; `*` stands for any other key. */
export interface ObjectType {
  readonly [field: string]: FieldType;
}

export type FieldType = ScalarName | TypeReference | ScalarFacts | ArrayType | UnionType | ObjectType;

export function isReference(type: FieldType): type is TypeReference {
  return typeof type === 'string' && type.startsWith('#');
}

export function isScalarFacts(type: FieldType): type is ScalarFacts {
  return typeof type === 'object' && !Array.isArray(type) && Object.hasOwn(type, '$');
}

export function isUnionType(type: FieldType): type is UnionType {
  return Array.isArray(type) && type[0] === '|';
}

export function isArrayType(type: FieldType): type is ArrayType {
  return Array.isArray(type) && type[0] !== '|';
}

export function isObjectType(type: FieldType): type is ObjectType {
  return typeof type === 'object' && !Array.isArray(type) && !Object.hasOwn(type, '$');
}

/** The scalar behind a name or behind facts; undefined for anything else, references included. */
export function scalarOf(type: FieldType): ScalarName | undefined {
  if (typeof type === 'string') return isReference(type) ? undefined : type;
  return isScalarFacts(type) ? type.$ : undefined;
}

/** `name!` → `{ name: 'name', required: true }` */
export function readFieldKey(key: string): { readonly name: string; readonly required: boolean } {
  return key.endsWith('!') ? { name: key.slice(0, -1), required: true } : { name: key, required: false };
}
