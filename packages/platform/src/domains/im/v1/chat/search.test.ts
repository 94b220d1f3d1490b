import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../test-support/chat-world.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld({ name: 'Release train' });
  await w.addChat({ name: 'Quiet', settings: { i18n_names: { zh_cn: '发布火车' } } });
  await w.addChat({
    name: 'Train spotters',
    type: 'public',
    bots: [],
    members: [w.cleo.lark_id],
    owner: w.cleo.lark_id,
  });
  await w.addChat({ name: 'Secret train', bots: [] });
});
afterEach(() => w.world.close());

const search = async (query: Record<string, string | number>) =>
  (await w.app.call('GET', '/im/v1/chats/search', { query })).body;
const found = async (query: string) => (await search({ query })).data.items.map((item: { name: string }) => item.name);

test('finds groups of the caller and public ones by name, in any language and case', async () => {
  expect(await found('TRAIN')).toEqual(['Release train', 'Train spotters']);
  expect(await found('火车')).toEqual(['Quiet']);
  expect(await found('"Release"')).toEqual(['Release train']);
});

test('finds groups by the name of a member', async () => {
  expect(await found('cleo')).toEqual(['Train spotters']);
  expect(await found('Okri')).toEqual(['Release train', 'Quiet']);
});

test.each(['', ' ', 'x'.repeat(65), '100%', 'nobody_'])('finds nothing for "%s"', async (query) => {
  expect(await search({ query })).toEqual({ code: 0, msg: 'success', data: { items: [], has_more: false } });
});

test('comes in pages', async () => {
  const first = (await search({ query: 'train', page_size: 1 })).data;
  expect(first).toMatchObject({ has_more: true, items: [{ name: 'Release train' }] });
  const second = (await search({ query: 'train', page_size: 1, page_token: first.page_token })).data;
  expect(second).toMatchObject({ has_more: false, items: [{ name: 'Train spotters' }] });
});
