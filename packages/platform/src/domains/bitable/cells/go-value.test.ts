import { expect, test } from 'vitest';
import { goValue } from './go-value.ts';

test.each<[unknown, string]>([
  ['text', 'text'],
  [true, 'true'],
  [null, '<nil>'],
  [0, '0'],
  [12.5, '12.5'],
  [100_000, '100000'],
  [1_000_000, '1e+06'],
  [1674206443000, '1.674206443e+12'],
  [0.00001, '1e-05'],
  [0.0001, '0.0001'],
  [['a', 'b'], '[a b]'],
  [{ b: 1, a: [{ c: null }] }, 'map[a:[map[c:<nil>]] b:1]'],
])('%j is printed as Go prints it', (value, text) => {
  expect(goValue(value)).toBe(text);
});
