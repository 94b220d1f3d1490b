import { createHash } from 'node:crypto';
import { reject } from '../../../gateway/reject.ts';
import { codes } from '../codes.ts';

/** A page of a list, as its answer shows it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly has_more: boolean;
  readonly page_token: string | undefined;
  readonly total: number;
}

const defaultSize = 20;

/** Throws 1254011 for a page size that is not positive. */
export function readPageSize(written: number | undefined, max = Number.POSITIVE_INFINITY): number {
  const size = written ?? defaultSize;
  if (size <= 0) throw reject(codes.pageSizeNotPositive);
  return Math.min(size, max);
}

/**
 * A page of things that have ids: its token is the id of its last one, which is given also on the last page.
 * Source: the published examples of lists of tables, fields, views and dashboards. Throws 1254011, and 1254030 for a token
 * that is no such id.
 */
export function pageOfIds<Item>(
  all: readonly Item[],
  idOf: (item: Item) => string,
  { page_size, page_token }: { readonly page_size?: number | undefined; readonly page_token?: string | undefined },
): Page<Item> {
  const size = readPageSize(page_size);
  let start = 0;
  if (page_token !== undefined) {
    start = all.findIndex((item) => idOf(item) === page_token) + 1;
    if (start === 0) throw invalidPageToken(`no page ends with ${page_token}`);
  }
  const items = all.slice(start, start + size);
  const last = items.at(-1);
  return {
    items,
    has_more: start + size < all.length,
    page_token: last === undefined ? page_token : idOf(last),
    total: all.length,
  };
}

/**
 * A page of found records: its token is opaque and good for the same search alone. It names the last record of the page,
 * so that one added or deleted meanwhile shifts nothing; where that record is gone, its old place counts.
 */
export function pageOfRecords<Item extends { readonly record_id: string }>(
  all: readonly Item[],
  { page_size, page_token, search }: { page_size?: number; page_token?: string | undefined; search: unknown },
): Page<Item> {
  const size = page_size ?? defaultSize;
  const searchHash = createHash('sha256').update(JSON.stringify(search)).digest('base64url').slice(0, 12);
  const start = page_token === undefined ? 0 : startAfter(all, page_token, searchHash);
  const items = all.slice(start, start + size);
  const end = start + items.length;
  const more = end < all.length;
  return {
    items,
    has_more: more,
    page_token: more ? Buffer.from(`${searchHash} ${end} ${items.at(-1)?.record_id}`).toString('base64') : undefined,
    total: all.length,
  };
}

function startAfter(all: readonly { readonly record_id: string }[], token: string, searchHash: string): number {
  const [hash, place, recordId] = Buffer.from(token, 'base64').toString().split(' ');
  if (hash !== searchHash || !/^\d+$/.test(place ?? '') || recordId === undefined) {
    throw invalidPageToken(`the page_token ${token} is not of this search`);
  }
  const end = Number(place);
  if (all[end - 1]?.record_id === recordId) return end;
  const found = all.findIndex(({ record_id }) => record_id === recordId);
  return found < 0 ? end : found + 1;
}

/** 1254030 has two names: most pages give the other one, TooLargeResponse. */
function invalidPageToken(because: string) {
  return reject(codes.invalidPageToken, { msg: 'InvalidPageToken', because });
}
