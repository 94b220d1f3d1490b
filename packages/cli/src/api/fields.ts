import {
  type ApiFacts,
  type FieldType,
  isArrayType,
  isObjectType,
  isReference,
  isScalarFacts,
  isUnionType,
  readFieldKey,
  sharedType,
} from '@larkspur/catalog';

/** The groups of a call's input, as in the official Node SDK. */
export const groups = ['path', 'params', 'data'] as const;
export type Group = (typeof groups)[number];

/** One field of the request on the first level. */
export interface RequestField {
  readonly group: Group;
  readonly name: string;
  readonly required: boolean;
  readonly type: FieldType;
}

/** Every field that a call of this API takes, path parameters first. */
export function requestFields(facts: ApiFacts): readonly RequestField[] {
  const pathNames = [...facts.path.matchAll(/:(\w+)/g)].map(([, name]) => name as string);
  const path = pathNames.map((name): RequestField => {
    const type = facts.pathParameters?.[`${name}!`] ?? facts.pathParameters?.[name] ?? 'string';
    return { group: 'path', name, required: true, type };
  });
  return [...path, ...fieldsOf('params', facts.query), ...fieldsOf('data', facts.body)];
}

function fieldsOf(group: Group, type: FieldType | undefined): RequestField[] {
  if (type === undefined) return [];
  const object = plainType(type);
  if (!isObjectType(object)) return [];
  return Object.entries(object)
    .filter(([key]) => key !== '*')
    .map(([key, fieldType]) => ({ group, ...readFieldKey(key), type: fieldType }));
}

/** The type behind a reference. */
export function plainType(type: FieldType): FieldType {
  return isReference(type) ? plainType(sharedType(type)) : type;
}

/** A type in a word or two: `string`, `[object]`, `integer|string`. */
export function typeName(written: FieldType): string {
  const type = plainType(written);
  if (typeof type === 'string') return type;
  if (isScalarFacts(type)) return type.jsonString ? 'JSON string' : type.$;
  if (isUnionType(type)) return (type.slice(1) as FieldType[]).map(typeName).join('|');
  return isArrayType(type) ? `[${typeName(type[0])}]` : 'object';
}

/** Its bounds in words: `1 to 50`, `at most 100 characters`, `one of: a, b`; '' for none. */
export function boundsOf(written: FieldType): string {
  const type = plainType(written);
  const parts: string[] = [];
  if (isScalarFacts(type)) {
    const { enum: options, values, min, max, minLength, maxLength, maxBytes, pattern, default: standard } = type;
    if (options) parts.push(`one of: ${options.join(', ')}`);
    else if (values) parts.push(`such as: ${values.slice(0, 20).join(', ')}`);
    if (min !== undefined || max !== undefined) parts.push(range(min, max, ''));
    if (minLength !== undefined || maxLength !== undefined) parts.push(range(minLength, maxLength, ' characters'));
    if (maxBytes !== undefined) parts.push(range(undefined, maxBytes, ' bytes'));
    if (pattern !== undefined) parts.push(`like ${pattern}`);
    if (standard !== undefined) parts.push(`default ${JSON.stringify(standard)}`);
  } else if (isArrayType(type) && type[1]) {
    const { minItems, maxItems } = type[1];
    if (minItems !== undefined || maxItems !== undefined) parts.push(range(minItems, maxItems, ' items'));
  }
  return parts.join('; ');
}

function range(min: number | undefined, max: number | undefined, unit: string): string {
  if (min === undefined) return `at most ${max}${unit}`;
  return max === undefined ? `at least ${min}${unit}` : `${min} to ${max}${unit}`;
}
