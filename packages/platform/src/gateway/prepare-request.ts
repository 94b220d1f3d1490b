import type { ApiFacts, FieldType, ObjectType, ScalarFacts, TypeReference } from '@larkspur/catalog';
import {
  isArrayType,
  isObjectType,
  isReference,
  isScalarFacts,
  isUnionType,
  readFieldKey,
  sharedType,
} from '@larkspur/catalog';

/**
 * A type of the catalog made ready for checking: references resolved, `name!` split, bounds as plain numbers.
 * All kinds have all fields, in one order, because the checks run on every call and are fastest on one shape.
 */
export interface PreparedType {
  readonly kind: 'any' | 'string' | 'integer' | 'number' | 'boolean' | 'file' | 'array' | 'union' | 'object';
  /** Whether a value of the right type can still break a rule, here or deeper. */
  readonly ruled: boolean;
  /** Fields of an object, in the catalog's order. */
  readonly fields: readonly PreparedField[];
  /** The same by name: a Map, so that no name of the caller's reaches a prototype. */
  readonly fieldsByName: ReadonlyMap<string, PreparedField>;
  /** Type of an object's other keys (`*`). */
  readonly others: PreparedType | undefined;
  /** Type of a list's elements. */
  readonly items: PreparedType | undefined;
  readonly alternatives: readonly PreparedType[];
  readonly options: ReadonlySet<unknown> | undefined;
  readonly min: number;
  readonly max: number;
  /** Of a string in characters, of a list in elements. */
  readonly minLength: number;
  readonly maxLength: number;
  readonly pattern: RegExp | undefined;
  readonly int64: boolean;
}

interface PreparedField {
  readonly name: string;
  readonly required: boolean;
  readonly type: PreparedType;
}

export interface PreparedRequest {
  readonly path: PreparedType;
  readonly query: PreparedType;
  /** Absent where the catalog knows no body. */
  readonly body: PreparedType | undefined;
  /** Other bodies that are accepted. */
  readonly alternatives: readonly PreparedType[];
}

const requests = new WeakMap<ApiFacts, PreparedRequest>();
const namedTypes = new Map<TypeReference, PreparedType>();

/** The request side of an API, prepared at its first call and kept. */
export function preparedRequest(facts: ApiFacts): PreparedRequest {
  let request = requests.get(facts);
  if (request === undefined) {
    request = {
      path: prepareType(facts.pathParameters ?? {}),
      query: prepareType(facts.query ?? {}),
      body: facts.body === undefined ? undefined : prepareType(facts.body),
      alternatives: (facts.bodyAlternatives ?? []).map(prepareType),
    };
    requests.set(facts, request);
  }
  return request;
}

export function prepareType(type: FieldType): PreparedType {
  if (isReference(type)) return prepareNamed(type);
  if (typeof type === 'string') return prepared({ kind: type });
  if (isScalarFacts(type)) return prepareScalar(type);
  if (isUnionType(type)) return prepareUnion(type.slice(1) as FieldType[]);
  if (isArrayType(type)) {
    const [items, bounds] = type;
    return prepareArray(prepareType(items), bounds?.minItems, bounds?.maxItems);
  }
  if (isObjectType(type)) return prepareObject(type);
  throw new TypeError(`The catalog has a type that the gateway cannot read: ${JSON.stringify(type)}`);
}

function prepareNamed(reference: TypeReference): PreparedType {
  let type = namedTypes.get(reference);
  if (type === undefined) {
    type = prepareType(sharedType(reference));
    namedTypes.set(reference, type);
  }
  return type;
}

function prepareScalar(facts: ScalarFacts): PreparedType {
  const { $: kind, enum: options, min, max, minLength, maxLength, pattern } = facts;
  const int64 = facts.format === 'int64' && kind === 'string';
  return prepared({
    kind,
    ruled:
      int64 ||
      options !== undefined ||
      min !== undefined ||
      max !== undefined ||
      (minLength !== undefined && minLength > 0) ||
      maxLength !== undefined ||
      pattern !== undefined,
    options: options && new Set<unknown>(options),
    min,
    max,
    minLength,
    maxLength,
    pattern: pattern === undefined ? undefined : new RegExp(pattern),
    int64,
  });
}

function prepareArray(items: PreparedType, minLength?: number, maxLength?: number): PreparedType {
  const bounded = (minLength !== undefined && minLength > 0) || maxLength !== undefined;
  return prepared({ kind: 'array', ruled: items.ruled || bounded, items, minLength, maxLength });
}

function prepareUnion(types: readonly FieldType[]): PreparedType {
  const alternatives = types.map(prepareType);
  return prepared({ kind: 'union', ruled: alternatives.some((type) => type.ruled), alternatives });
}

function prepareObject(type: ObjectType): PreparedType {
  const fields: PreparedField[] = [];
  let others: PreparedType | undefined;
  for (const [key, fieldType] of Object.entries(type)) {
    if (key === '*') others = prepareType(fieldType);
    else fields.push({ ...readFieldKey(key), type: prepareType(fieldType) });
  }
  return prepared({
    kind: 'object',
    ruled: others?.ruled === true || fields.some((field) => field.required || field.type.ruled),
    fields,
    fieldsByName: new Map(fields.map((field) => [field.name, field])),
    others,
  });
}

const noFields: ReadonlyMap<string, PreparedField> = new Map();

/** The one place that makes a `PreparedType`, so that all have one shape. */
function prepared(parts: Partial<PreparedType> & Pick<PreparedType, 'kind'>): PreparedType {
  return {
    kind: parts.kind,
    ruled: parts.ruled ?? false,
    fields: parts.fields ?? [],
    fieldsByName: parts.fieldsByName ?? noFields,
    others: parts.others,
    items: parts.items,
    alternatives: parts.alternatives ?? [],
    options: parts.options,
    min: parts.min ?? Number.NEGATIVE_INFINITY,
    max: parts.max ?? Number.POSITIVE_INFINITY,
    minLength: parts.minLength ?? 0,
    maxLength: parts.maxLength ?? Number.POSITIVE_INFINITY,
    pattern: parts.pattern,
    int64: parts.int64 ?? false,
  };
}
