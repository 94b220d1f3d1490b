import { expect, test } from 'vitest';
import { alignPath } from './field-path.ts';

const types = new Map([['x.User', { 'id!': 'string', tags: ['string'] }]] as const);
const type = {
  items: [{ user: '#x.User' }],
  maps: { '*': { a: 'string' } },
  either: ['|', 'string', { b: 'string' }],
} as const;

test.each([
  ['items[*].user.id', 'items[*].user.id'],
  ['items.user.id', 'items[*].user.id'],
  ['items[*].user.tags[*]', 'items[*].user.tags[*]'],
  ['items[*].user.tags', 'items[*].user.tags'],
  ['maps.any.a', 'maps.any.a'],
  ['either.b', 'either.b'],
  ['items[*].user.name', undefined],
  ['user.id', undefined],
  ['items.user.id.deeper', undefined],
])('%s leads to %s', (path, aligned) => {
  expect(alignPath(type, path, types)).toBe(aligned);
});

test('a path into nothing leads nowhere', () => {
  expect(alignPath(undefined, 'a')).toBeUndefined();
});
