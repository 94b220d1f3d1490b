import { expect, test } from 'vitest';
import { StampedCache } from './stamped-cache.ts';

test('a value is given for its stamp alone', () => {
  const cache = new StampedCache<string>(10);
  cache.set('a', '1', 'old', 1);
  expect([cache.get('a', '1'), cache.get('a', '2'), cache.get('b', '1')]).toEqual(['old', undefined, undefined]);
});

test('what was used longest ago goes first, and the last one stays however heavy it is', () => {
  const cache = new StampedCache<string>(10);
  cache.set('a', '1', 'a', 5);
  cache.set('b', '1', 'b', 5);
  cache.get('a', '1');
  cache.set('c', '1', 'c', 5);
  expect([cache.get('a', '1'), cache.get('b', '1'), cache.get('c', '1')]).toEqual(['a', undefined, 'c']);
  cache.set('d', '1', 'd', 50);
  expect([cache.get('a', '1'), cache.get('c', '1'), cache.get('d', '1')]).toEqual([undefined, undefined, 'd']);
});
