/** Types of the catalog as JSON Schema (draft 2020-12, which OpenAPI 3.1 uses). */
import {
  type ArrayBounds,
  type FieldType,
  isArrayType,
  isReference,
  isScalarFacts,
  isUnionType,
  type ObjectType,
  readFieldKey,
  type ScalarFacts,
  type ScalarName,
} from './field-type.ts';

export type JsonSchema = { readonly [keyword: string]: unknown };

const scalars: Readonly<Record<ScalarName, JsonSchema>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  any: {},
  file: { type: 'string', format: 'binary' },
};

/**
 * What the documentation says a value looks like. Facts that JSON Schema has no word for are `x-lark-…` keywords;
 * documented values that are not enforced are `examples`. `refer` gives the `$ref` of a named type (`im.Sender`).
 */
export function jsonSchemaOf(type: FieldType, refer: (name: string) => string): JsonSchema {
  if (isReference(type)) return { $ref: refer(type.slice(1)) };
  if (typeof type === 'string') return scalars[type];
  if (isUnionType(type)) return { anyOf: (type.slice(1) as FieldType[]).map((one) => jsonSchemaOf(one, refer)) };
  if (isArrayType(type)) return { type: 'array', items: jsonSchemaOf(type[0], refer), ...itemBounds(type[1]) };
  if (isScalarFacts(type)) return scalarSchema(type, refer);
  return objectSchema(type as ObjectType, refer);
}

function objectSchema(type: ObjectType, refer: (name: string) => string): JsonSchema {
  const { '*': others, ...fields } = type;
  const keys = Object.keys(fields).map((key) => [key, readFieldKey(key)] as const);
  const required = keys.filter(([, field]) => field.required).map(([, field]) => field.name);
  const properties = keys.map(([key, { name }]) => [name, jsonSchemaOf(fields[key] as FieldType, refer)]);
  return {
    type: 'object',
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && { required }),
    ...(others !== undefined && { additionalProperties: jsonSchemaOf(others, refer) }),
  };
}

function scalarSchema(facts: ScalarFacts, refer: (name: string) => string): JsonSchema {
  return {
    ...scalars[facts.$],
    ...(facts.format && { format: facts.format }),
    ...(facts.enum && { enum: facts.enum }),
    ...(facts.values && { examples: facts.values }),
    ...(facts.default !== undefined && { default: facts.default }),
    ...(facts.min !== undefined && { minimum: facts.min }),
    ...(facts.max !== undefined && { maximum: facts.max }),
    ...(facts.minLength !== undefined && { minLength: facts.minLength }),
    ...(facts.maxLength !== undefined && { maxLength: facts.maxLength }),
    ...(facts.pattern !== undefined && patternKeyword(facts.pattern)),
    ...(facts.jsonString !== undefined && {
      contentMediaType: 'application/json',
      contentSchema: jsonSchemaOf(facts.jsonString, refer),
    }),
    ...(facts.maxBytes !== undefined && { 'x-lark-max-bytes': facts.maxBytes }),
    ...(facts.id && { 'x-lark-id': facts.id }),
  };
}

/** JSON Schema wants Unicode regular expressions; one of Feishu's has escapes that those refuse. */
function patternKeyword(pattern: string): JsonSchema {
  try {
    new RegExp(pattern, 'u');
    return { pattern };
  } catch {
    return { 'x-lark-pattern': pattern };
  }
}

function itemBounds(bounds: ArrayBounds | undefined): JsonSchema {
  return {
    ...(bounds?.minItems !== undefined && { minItems: bounds.minItems }),
    ...(bounds?.maxItems !== undefined && { maxItems: bounds.maxItems }),
  };
}
