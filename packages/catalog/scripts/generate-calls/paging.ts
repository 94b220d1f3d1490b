/** How an API answers in pages. */
import type { ApiRecord } from '../../src/api-facts.ts';
import { type FieldType, isArrayType, isObjectType, readFieldKey } from '../../src/field-type.ts';
import type { Catalog } from '../load-catalog.ts';
import { resolveType } from './named-types.ts';

export interface Paging {
  /** The only list of the answer. */
  readonly items?: string;
  readonly pageTokenIn: 'params' | 'data';
}

/**
 * An API is paged if its request takes `page_token` and its answer gives the next one (`page_token` or
 * `next_page_token`, as the official Node SDK's iterators read it) or the source says that it is.
 */
export function pagingOf(catalog: Catalog, api: ApiRecord): Paging | undefined {
  const inQuery = fieldsOf(catalog, api.query).has('page_token');
  const inBody = fieldsOf(catalog, api.body).has('page_token');
  const answer = fieldsOf(catalog, api.data);
  const givesNext = answer.has('page_token') || answer.has('next_page_token');
  if (!(inQuery || inBody) || !(givesNext || api.paged)) return undefined;
  const lists = [...answer].filter(([, type]) => isArrayType(resolveType(catalog, type))).map(([name]) => name);
  return { ...(lists.length === 1 && { items: lists[0] }), pageTokenIn: inQuery ? 'params' : 'data' };
}

function fieldsOf(catalog: Catalog, type: FieldType | undefined): Map<string, FieldType> {
  const object = type === undefined ? {} : resolveType(catalog, type);
  if (!isObjectType(object)) return new Map();
  return new Map(Object.entries(object).map(([key, field]) => [readFieldKey(key).name, field]));
}
