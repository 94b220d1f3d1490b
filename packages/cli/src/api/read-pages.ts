import type { ApiDefinition, ApiInput } from '@larkspur/client';
import { CommandError, exitCodes } from '../framework/exit-codes.ts';

/** How an API answers in pages, as far as it is known. */
export interface Paging {
  /** The list in the answer that holds the items; the only one where it is not named. */
  readonly items?: string;
  readonly pageTokenIn?: 'data';
}

/** What the definition of an API says of its pages; undefined where it has none. */
export function pagingOf(api: ApiDefinition): Paging | undefined {
  return api.paged ? (api as Paging) : undefined;
}

export interface ReadOptions {
  readonly paging: Paging;
  /** So many items at most; undefined: all. */
  readonly limit: number | undefined;
  /** Told when `limit` left items unread. */
  readonly onMore: () => void;
}

/**
 * The items of all pages, one after the other. Every page of an answer that says `has_more` is read, empty ones too. What stops
 * the reading is thrown, never taken for the end: an error of a page, or a cursor that comes twice.
 */
export async function* readItems(
  call: (input: ApiInput) => Promise<unknown>,
  input: ApiInput,
  { paging, limit = Number.POSITIVE_INFINITY, onMore }: ReadOptions,
): AsyncGenerator<unknown> {
  const cursors = new Set<string>();
  let left = limit;
  let next = input;
  for (;;) {
    const page = ((await call(next)) ?? {}) as Record<string, unknown>;
    const items = itemsOf(page, paging.items);
    const cursor = cursorOf(page);
    yield* items.slice(0, left);
    left -= items.length;
    if (left < 0 || (left === 0 && cursor !== undefined)) return onMore();
    if (cursor === undefined) return;
    if (cursors.has(cursor)) {
      throw new CommandError(
        `The cursor ${cursor} came a second time: the pages go round in a circle.`,
        exitCodes['API error'],
      );
    }
    cursors.add(cursor);
    next = withCursor(input, cursor, paging);
  }
}

/** The items of a page; the page itself where it has no list, or several. */
function itemsOf(page: Record<string, unknown>, name: string | undefined): readonly unknown[] {
  if (name !== undefined) return Array.isArray(page[name]) ? page[name] : [];
  const lists = Object.values(page).filter(Array.isArray);
  if (lists.length === 1) return lists[0] as unknown[];
  return lists.length === 0 && Object.keys(page).every((key) => key === 'has_more' || key.endsWith('page_token'))
    ? []
    : [page];
}

/** The cursor of the next page; an answer without `has_more` goes on as long as it gives one. */
function cursorOf({ has_more, page_token, next_page_token }: Record<string, unknown>): string | undefined {
  const cursor = page_token || next_page_token;
  return has_more !== false && typeof cursor === 'string' ? cursor : undefined;
}

function withCursor(input: ApiInput, cursor: string, { pageTokenIn = undefined }: Paging): ApiInput {
  const group = pageTokenIn ?? 'params';
  return { ...input, [group]: { ...(input[group] as object), page_token: cursor } };
}
