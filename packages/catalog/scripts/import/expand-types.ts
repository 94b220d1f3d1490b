/** From the compact notation and from page fields to the catalog's own types, written out in full (no named types yet). */
import type { ArrayBounds, FieldType, ObjectType, ScalarFacts, ScalarName } from '../../src/field-type.ts';
import type { CompactFacts, CompactType, PageField, PageFieldFacts, PageFields } from './sources.ts';

const letters: Readonly<Record<string, ScalarName>> = {
  s: 'string',
  i: 'integer',
  n: 'number',
  b: 'boolean',
  x: 'any',
  f: 'file',
};

/** Writes a compact type out, the shared types it refers to included. */
export function expandCompact(type: CompactType, shared: readonly CompactType[]): FieldType {
  if (typeof type === 'string') {
    if (type.startsWith('#')) return expandCompact(sharedType(type, shared), shared);
    return scalarName(type);
  }
  if (isList(type)) {
    if (type[0] === '|') return ['|', ...type.slice(1).map((member) => expandCompact(member as CompactType, shared))];
    const element = expandCompact(type[0] as CompactType, shared);
    const bounds = type[1] as { minL?: number; maxL?: number } | undefined;
    return bounds ? [element, withoutUndefined({ minItems: bounds.minL, maxItems: bounds.maxL })] : [element];
  }
  if (isFacts(type)) return expandFacts(type);
  return Object.fromEntries(Object.entries(type).map(([key, member]) => [key, expandCompact(member, shared)]));
}

function expandFacts(facts: CompactFacts): ScalarFacts {
  return withoutUndefined({
    $: scalarName(facts.$),
    enum: facts.e,
    values: facts.v,
    default: facts.d,
    min: facts.min,
    max: facts.max,
    minLength: facts.minL,
    maxLength: facts.maxL,
    pattern: facts.re,
    format: facts.fmt as 'int64' | undefined,
    id: facts.id,
  });
}

/** Page type → scalar. What is missing here (object, map, array, unknown) is no scalar. */
const pageScalars: Readonly<Record<string, ScalarName>> = {
  string: 'string',
  int: 'integer',
  float: 'number',
  number: 'number',
  boolean: 'boolean',
  file: 'file',
  binary: 'any',
  any: 'any',
  unknown: 'any',
  union: 'any',
};

/** The type of a page's field, for fields that no other source knows. */
export function expandPageField(field: PageField): FieldType {
  const facts = pageFacts(field);
  const element = elementOf(facts);
  if (element) {
    const bounds = withoutUndefined({ minItems: facts.minItems, maxItems: facts.maxItems, stated: facts.stated });
    const inner = expandPageField(element);
    return Object.keys(bounds).length > 0 ? [inner, bounds as ArrayBounds] : [inner];
  }
  if (facts.type === 'array') return ['any'];
  if (facts.type.startsWith('map')) return { '*': expandMapValue(facts.type) };
  if (facts.fields && !facts.jsonString) return expandPageFields(facts.fields);
  if (facts.type === 'object') return {};
  const scalar = pageScalars[facts.type];
  if (!scalar) throw new Error(`A page names the unknown type ${facts.type}. Add it to expand-types.ts.`);
  return withPageFacts({ $: scalar }, facts);
}

export function expandPageFields(fields: PageFields): ObjectType {
  const entries = Object.entries(fields).map(([key, field]) => [key.replace(/\?$/, ''), expandPageField(field)]);
  return Object.fromEntries(entries);
}

function expandMapValue(type: string): FieldType {
  const value = /^map<string,(.*)>$/.exec(type)?.[1];
  return value ? expandPageField(value) : 'any';
}

/**
 * Adds what a page knows of a scalar: bounds of the page win, enums and defaults only fill a gap, and the values that
 * only a page lists are documented ones, not a closed list. `min` and `max` on a string (the page means a length, or
 * nothing) are left out.
 */
export function withPageFacts(known: ScalarFacts, page: PageFieldFacts): FieldType {
  const numeric = known.$ === 'integer' || known.$ === 'number';
  const text = known.$ === 'string';
  const values = known.enum || known.values ? known.values : pageValues(known.$, page);
  const fallback = typeof page.default === 'object' ? undefined : coerce(known.$, page.default);
  return simplify(
    withoutUndefined({
      $: known.$,
      enum: known.enum,
      values,
      default: known.default ?? fallback,
      min: (numeric ? page.min : undefined) ?? known.min,
      max: (numeric ? page.max : undefined) ?? known.max,
      minLength: (text ? (page.minLength ?? page.length) : undefined) ?? known.minLength,
      maxLength: (text ? (page.maxLength ?? page.length) : undefined) ?? known.maxLength,
      maxBytes: page.maxBytes,
      pattern: known.pattern ?? (text ? page.pattern : undefined),
      format: known.format,
      id: known.id,
      jsonString: text && page.jsonString ? expandJsonString(page) : undefined,
      stated: page.stated,
    }),
  );
}

function expandJsonString(page: PageFieldFacts): FieldType {
  const inner = expandPageFields(page.fields ?? {});
  return page.type.endsWith('[]') ? [inner] : inner;
}

function pageValues(scalar: ScalarName, page: PageFieldFacts): readonly (string | number | boolean)[] | undefined {
  if (!page.enum || scalar === 'boolean') return undefined;
  const values = page.enum.map((value) => coerce(scalar, value));
  return values.every((value) => value !== undefined) ? (values as (string | number)[]) : undefined;
}

/** A page writes numbers as text and text as numbers; undefined where the value does not fit the scalar. */
function coerce(scalar: ScalarName, value: unknown): string | number | boolean | undefined {
  if (value === undefined || value === null) return undefined;
  if (scalar === 'string') return String(value);
  if (scalar === 'boolean') return typeof value === 'boolean' ? value : undefined;
  const number = Number(value);
  return value !== '' && Number.isFinite(number) ? number : undefined;
}

export function pageFacts(field: PageField): PageFieldFacts {
  return typeof field === 'string' ? { type: field } : field;
}

/** The page field of a list's elements: `string[]` → `string`. Bounds on length belong to the element. */
export function elementOf(facts: PageFieldFacts): PageFieldFacts | undefined {
  if (!facts.type.endsWith('[]')) return undefined;
  const { minItems, maxItems, itemMaxLength, stated, default: _default, ...rest } = facts;
  return { ...rest, type: facts.type.slice(0, -2), ...(itemMaxLength ? { maxLength: itemMaxLength } : {}) };
}

/** A scalar without facts is written as its name. */
function simplify(facts: ScalarFacts): FieldType {
  return Object.keys(facts).length === 1 ? facts.$ : facts;
}

export function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}

function scalarName(letter: string): ScalarName {
  const name = letters[letter];
  if (!name) throw new Error(`The sources use the unknown scalar ${letter}. Add it to expand-types.ts.`);
  return name;
}

function sharedType(reference: string, shared: readonly CompactType[]): CompactType {
  const type = shared[Number(reference.slice(1))];
  if (type === undefined) throw new Error(`The sources refer to ${reference}, which does not exist.`);
  return type;
}

function isList(type: CompactType): type is readonly unknown[] {
  return Array.isArray(type);
}

function isFacts(type: CompactType): type is CompactFacts {
  return typeof type === 'object' && '$' in type;
}
