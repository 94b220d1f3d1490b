import { expect, test } from 'vitest';
import { parseFormula } from './parse.ts';
import { FormulaSyntaxError } from './tokens.ts';

test('operators bind as usual, from the left', () => {
  expect(parseFormula('1-2-3*4=5&&TRUE')).toEqual({
    kind: 'binary',
    sign: '&&',
    left: {
      kind: 'binary',
      sign: '=',
      left: {
        kind: 'binary',
        sign: '-',
        left: { kind: 'binary', sign: '-', left: constant(1), right: constant(2) },
        right: { kind: 'binary', sign: '*', left: constant(3), right: constant(4) },
      },
      right: constant(5),
    },
    right: constant(true),
  });
});

test('a call after a point takes what stands before it as its first argument', () => {
  expect(parseFormula('[Name].contains("a")')).toEqual({
    kind: 'call',
    name: 'CONTAINS',
    args: [{ kind: 'name', name: 'Name' }, constant('a')],
  });
});

test('texts have escapes', () => {
  expect(parseFormula('"a\\"b""c\\n"')).toEqual(constant('a"b"c\n'));
});

test.each([
  '',
  '1+',
  '(1',
  '1)',
  '"open',
  '[open',
  'FOO',
  'FOO(1,)',
  '1 2',
  'bitable::$field[x]',
  '[a].',
  '#',
  'currentValue.[a]',
])('%j is no formula', (formula) => {
  expect(() => parseFormula(formula)).toThrow(FormulaSyntaxError);
});

test('a formula that would exhaust the stack is refused', () => {
  expect(() => parseFormula(`${'('.repeat(5000)}1${')'.repeat(5000)}`)).toThrow(FormulaSyntaxError);
  expect(() => parseFormula('-'.repeat(50_000))).toThrow(FormulaSyntaxError);
  expect(() => parseFormula(Array.from({ length: 5000 }, () => '1').join('+'))).toThrow(FormulaSyntaxError);
});

function constant(value: unknown) {
  return { kind: 'constant', value };
}
