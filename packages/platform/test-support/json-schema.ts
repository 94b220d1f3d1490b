import {
  type FieldType,
  isArrayType,
  isObjectType,
  isReference,
  isScalarFacts,
  isUnionType,
  readFieldKey,
  type ScalarFacts,
  sharedType,
} from '@larkspur/catalog';

type JsonSchema = Record<string, unknown>;

const nothing: JsonSchema = { type: 'null' };

/** JSON Schema that accepts what the gateway must accept: the catalog's types, with `null` where a field may be absent. */
export function jsonSchemaOf(type: FieldType): JsonSchema {
  if (isReference(type)) return jsonSchemaOf(sharedType(type));
  if (typeof type === 'string') return schemaOfScalar({ $: type });
  if (isScalarFacts(type)) return schemaOfScalar(type);
  if (isUnionType(type)) return { anyOf: (type.slice(1) as FieldType[]).map(jsonSchemaOf) };
  if (isArrayType(type)) {
    const [items, bounds] = type;
    return {
      type: 'array',
      items: jsonSchemaOf(items),
      ...(bounds?.minItems !== undefined && { minItems: bounds.minItems }),
      ...(bounds?.maxItems !== undefined && { maxItems: bounds.maxItems }),
    };
  }
  if (!isObjectType(type)) throw new TypeError(`no type of the catalog: ${JSON.stringify(type)}`);
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  let additionalProperties: JsonSchema | true = true;
  for (const [key, fieldType] of Object.entries(type)) {
    const field = readFieldKey(key);
    const schema = jsonSchemaOf(fieldType);
    if (key === '*') additionalProperties = { anyOf: [nothing, schema] };
    else if (field.required) required.push(field.name);
    if (key !== '*') properties[field.name] = field.required ? notNull(schema) : { anyOf: [nothing, schema] };
  }
  return { type: 'object', properties, required, additionalProperties };
}

/** A required field of any type must still be there. */
function notNull(schema: JsonSchema): JsonSchema {
  return { allOf: [{ not: nothing }, schema] };
}

function schemaOfScalar(facts: ScalarFacts): JsonSchema {
  const { $: kind, enum: options, min, max, minLength, maxLength, pattern, format } = facts;
  if (kind === 'any' || kind === 'file') return {};
  return {
    type: kind,
    ...(options !== undefined && { enum: [...options] }),
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined && { pattern }),
    ...(format === 'int64' && kind === 'string' && { allOf: [{ pattern: '^[+-]?[0-9]+$' }] }),
  };
}
