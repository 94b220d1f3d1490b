/** Merges what a page says about fields into the types that SDK and Explorer give. */
import {
  type ArrayBounds,
  type FieldType,
  isArrayType,
  isObjectType,
  isReference,
  isScalarFacts,
  isUnionType,
  type ObjectType,
  readFieldKey,
  scalarOf,
} from '../../src/field-type.ts';
import { elementOf, expandPageField, pageFacts, withoutUndefined, withPageFacts } from './expand-types.ts';
import type { PageField, PageFieldFacts, PageFields } from './sources.ts';

export interface MergeOptions {
  /** Requests: a field is required only where both sides say so. Answers: pages do not say, the known mark stays. */
  readonly request: boolean;
  /** The page's name for the type of an object, for a readable name later. */
  readonly nameType: (type: ObjectType, struct: string) => void;
  /** The known side is itself read from pages only: where the page's nested table has more structure, it is right. */
  readonly pageOnly: boolean;
}

/** Fields in the known order, then those that only the page has (optional in a request that the other side knows). */
export function mergeFields(known: ObjectType, page: PageFields, options: MergeOptions): ObjectType {
  const pageByName = new Map(Object.entries(page).map(([key, field]) => [key.replace(/[!?]$/, ''), { key, field }]));
  const merged: Record<string, FieldType> = {};
  for (const [key, type] of Object.entries(known)) {
    const { name, required } = readFieldKey(key);
    const onPage = pageByName.get(name);
    pageByName.delete(name);
    const optionalOnPage = options.request && onPage !== undefined && !onPage.key.endsWith('!');
    const mergedKey = required && optionalOnPage ? name : key;
    merged[mergedKey] = onPage ? mergeField(type, onPage.field, options) : type;
  }
  const knowsNothing = Object.keys(known).length === 0;
  if ('*' in known) return merged;
  for (const [name, { key, field }] of pageByName) {
    merged[options.request && knowsNothing && key.endsWith('!') ? key : name] = expandPageField(field);
  }
  return merged;
}

function mergeField(known: FieldType, field: PageField, options: MergeOptions): FieldType {
  const page = pageFacts(field);
  const element = elementOf(page);
  if (isArrayType(known)) return element ? mergeList(known, page, element, options) : known;
  if (isUnionType(known) || isReference(known)) return known;
  if (isObjectType(known)) {
    if (element && options.pageOnly) return expandPageField(field);
    if (!page.fields || page.jsonString || element) return known;
    const merged = mergeFields(known, page.fields, options);
    if (page.struct) options.nameType(merged, page.struct);
    return merged;
  }
  const scalar = scalarOf(known);
  if (!scalar) return known;
  const moreOnPage = scalar === 'any' || element || (page.fields && !page.jsonString);
  if (options.pageOnly && moreOnPage) return expandPageField(field);
  if (element) return known;
  return withPageFacts(isScalarFacts(known) ? known : { $: scalar }, page);
}

function mergeList(
  known: readonly [FieldType] | readonly [FieldType, ArrayBounds],
  page: PageFieldFacts,
  element: PageFieldFacts,
  options: MergeOptions,
): FieldType {
  const bounds: ArrayBounds = withoutUndefined({
    minItems: page.minItems ?? known[1]?.minItems,
    maxItems: page.maxItems ?? known[1]?.maxItems,
    stated: page.stated,
  });
  const inner = mergeField(known[0], element, options);
  return Object.keys(bounds).length > 0 ? [inner, bounds] : [inner];
}

/** Two pages of one call: fields of both, required only where both require it. */
export function mergePages(first: PageFields | undefined, second: PageFields | undefined): PageFields | undefined {
  if (!first || !second) return first ?? second;
  const names = new Map<string, { key: string; field: PageField }>();
  for (const [key, field] of Object.entries(first)) names.set(key.replace(/[!?]$/, ''), { key, field });
  for (const [key, field] of Object.entries(second)) {
    const name = key.replace(/[!?]$/, '');
    const other = names.get(name);
    names.set(name, other ? { key: other.key === key ? key : name, field: other.field } : { key: name, field });
  }
  for (const [name, { key, field }] of names) {
    if (key.endsWith('!') && !(key in second)) names.set(name, { key: name, field });
  }
  return Object.fromEntries([...names.values()].map(({ key, field }) => [key, field]));
}
