import type { ApiEntry } from '@larkspur/catalog';
import type { Caller } from '../../gateway/caller.ts';
import { type CallRejectedError, reject } from '../../gateway/reject.ts';
import type { PlatformContext } from '../../platform-context.ts';
import { codes } from './codes.ts';

/** The call whose answer comes in pages. */
export interface PagedCall {
  readonly api: ApiEntry;
  readonly caller: Caller;
  readonly platform: PlatformContext;
}

/** One page of rows, and what the answer says about the next one. */
export interface Page<Row> {
  readonly rows: Row[];
  /** `page_token` is there only when there is more. */
  readonly more: { has_more: boolean; page_token?: string };
}

/** How a list is read in pages. `Place` is where a page ends: plain JSON. */
export interface PagedList<Row, Place> {
  readonly size: number;
  /** Rows after the place (from the start without one), at most `limit`, in the list's order. */
  readonly rowsAfter: (place: Place | undefined, limit: number) => Promise<Row[]>;
  /** The place of a row; the next page begins after it. `index` counts within the page. */
  readonly placeOf: (row: Row, index: number) => Place;
  /** Parameters that the token is bound to: with others it is refused. */
  readonly bound: readonly unknown[];
  readonly token: string | undefined;
  /** Made for a token that is not of this list. */
  readonly refusal?: () => CallRejectedError;
}

/**
 * Reads one page. A token is the place where the last page ended, bound to API, caller and parameters by a signature, so
 * that it is opaque and of no use elsewhere. Throws 40012 for a foreign one.
 */
export async function readPage<Row, Place>(call: PagedCall, list: PagedList<Row, Place>): Promise<Page<Row>> {
  const { bound, refusal = () => reject(codes.pageTokenInvalid), token } = list;
  const place = token === undefined ? undefined : readToken<Place>(call, { bound, refusal }, token);
  const rows = await list.rowsAfter(place, list.size + 1);
  if (rows.length <= list.size) return { rows, more: { has_more: false } };
  rows.length = list.size;
  const last = list.placeOf(rows[list.size - 1] as Row, list.size - 1);
  return { rows, more: { has_more: true, page_token: writeToken(call, bound, JSON.stringify(last)) } };
}

/** Reads one page of a list that is at hand as a whole. */
export function pageOf<Row>(
  call: PagedCall,
  rows: readonly Row[],
  list: Pick<PagedList<Row, number>, 'size' | 'bound' | 'token' | 'refusal'>,
): Promise<Page<Row>> {
  let start = 0;
  return readPage<Row, number>(call, {
    ...list,
    rowsAfter: async (place = 0, limit) => {
      start = place;
      return rows.slice(place, place + limit);
    },
    placeOf: (_, index) => start + index + 1,
  });
}

/** The size of a page. Its greatest value is checked by the gateway; 40011 below 1. */
export function pageSize(written: number | undefined, byDefault: number): number {
  if (written === undefined) return byDefault;
  if (written < 1) throw reject(codes.pageSizeInvalid);
  return written;
}

function readToken<Place>(
  call: PagedCall,
  list: { readonly bound: readonly unknown[]; readonly refusal: () => CallRejectedError },
  token: string,
): Place {
  const [place = '', signature = ''] = token.split('.');
  const text = Buffer.from(place, 'base64url').toString('utf8');
  if (signature !== sign(call, list.bound, text)) throw list.refusal();
  return JSON.parse(text);
}

function writeToken(call: PagedCall, bound: readonly unknown[], place: string): string {
  return `${Buffer.from(place).toString('base64url')}.${sign(call, bound, place)}`;
}

function sign({ api, caller, platform }: PagedCall, bound: readonly unknown[], place: string): string {
  const of = [api.id, caller.app.appId, caller.tenantKey, caller.larkId, bound, place];
  return platform.key
    .derive(`page ${JSON.stringify(of)}`)
    .toString('base64url')
    .slice(0, 22);
}
