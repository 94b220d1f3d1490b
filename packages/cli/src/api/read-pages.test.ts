import type { ApiInput } from '@larkspur/client';
import { expect, test } from 'vitest';
import { type Paging, readItems } from './read-pages.ts';

interface Page {
  readonly items?: readonly unknown[];
  readonly has_more?: boolean;
  readonly page_token?: string;
  readonly next_page_token?: string;
}

/** Reads pages that stand ready by their cursor, the first one under ''. */
async function read(
  pages: Readonly<Record<string, Page | Error>>,
  limit?: number,
  paging: Paging = { items: 'items' },
) {
  const asked: ApiInput[] = [];
  const items: unknown[] = [];
  let more = false;
  let failure: Error | undefined;
  const call = async (input: ApiInput) => {
    asked.push(input);
    const group = input[paging.pageTokenIn ?? 'params'] as { page_token?: string } | undefined;
    const page = pages[group?.page_token ?? ''];
    if (page instanceof Error) throw page;
    return page;
  };
  const onMore = () => {
    more = true;
  };
  try {
    for await (const item of readItems(call, { params: { page_size: 2 } }, { paging, limit, onMore })) items.push(item);
  } catch (error) {
    failure = error as Error;
  }
  return { items, asked, more, failure };
}

const twoPages = {
  '': { items: [1, 2], has_more: true, page_token: 'b' },
  b: { items: [3], has_more: false, page_token: '' },
};

test('all pages are read, the input stays as it was but for the cursor', async () => {
  const { items, asked, more } = await read(twoPages);
  expect(items).toEqual([1, 2, 3]);
  expect(asked).toEqual([{ params: { page_size: 2 } }, { params: { page_size: 2, page_token: 'b' } }]);
  expect(more).toBe(false);
});

test('a limit ends the reading, and says whether there is more', async () => {
  expect(await read(twoPages, 1)).toMatchObject({ items: [1], more: true });
  expect(await read(twoPages, 2)).toMatchObject({ items: [1, 2], more: true });
  expect(await read(twoPages, 3)).toMatchObject({ items: [1, 2, 3], more: false });
});

test('an empty page with has_more does not end it', async () => {
  const pages = { '': { items: [], has_more: true, page_token: 'b' }, b: { items: [1], has_more: false } };
  expect((await read(pages)).items).toEqual([1]);
});

test('an error on any page is thrown', async () => {
  const { items, failure } = await read({ ...twoPages, b: new Error('page 2') });
  expect(items).toEqual([1, 2]);
  expect(failure?.message).toBe('page 2');
});

test('a cursor that comes twice is an error, not a loop', async () => {
  const pages = {
    '': { items: [1], has_more: true, page_token: 'b' },
    b: { items: [2], has_more: true, page_token: 'b' },
  };
  expect((await read(pages)).failure?.message).toBe('The cursor b came a second time: the pages go round in a circle.');
});

test('next_page_token goes on where has_more is not told', async () => {
  const pages = { '': { items: [1], next_page_token: 'b' }, b: { items: [2] } };
  expect((await read(pages, undefined, {})).items).toEqual([1, 2]);
});

test('the cursor goes where the API takes it', async () => {
  const { asked } = await read(twoPages, undefined, { items: 'items', pageTokenIn: 'data' });
  expect(asked[1]).toEqual({ params: { page_size: 2 }, data: { page_token: 'b' } });
});
