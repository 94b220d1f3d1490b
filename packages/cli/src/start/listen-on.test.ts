import { expect, test } from 'vitest';
import { certificateNames, isLoopback, reachableName } from './listen-on.ts';

test.each([
  ['127.0.0.1', true],
  ['127.0.0.53', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.0.2.7', false],
  ['127.0.0.1.example', false],
])('a listener on %s is for this machine alone: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

test('addresses are written as people reach them', () => {
  expect(reachableName('::1')).toBe('[::1]');
  expect(reachableName('0.0.0.0')).toBe('localhost');
  expect(reachableName('192.0.2.7')).toBe('192.0.2.7');
  expect(certificateNames('192.0.2.7')).toEqual(['192.0.2.7']);
});
