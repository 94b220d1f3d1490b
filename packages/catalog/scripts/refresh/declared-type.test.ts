import { parseExpression } from '@babel/parser';
import { expect, test } from 'vitest';
import { declaredType } from './declared-type.ts';

/** The type of `0 as <source>`. */
function typeOf(source: string) {
  const expression = parseExpression(`0 as ${source}`, { plugins: ['typescript'] });
  if (expression.type !== 'TSAsExpression') throw new Error('not a type');
  return declaredType(expression.typeAnnotation);
}

test.each([
  ['string', 'string'],
  ['number | undefined', 'number'],
  ['any', 'any'],
  ['Array<string>', ['string']],
  ['string[] | null', ['string']],
  ['Buffer | fs.ReadStream', 'file'],
  ['"a" | "b"', { $: 'string', enum: ['a', 'b'] }],
  ['1 | 2', { $: 'integer', enum: [1, 2] }],
  ['string | number', ['|', 'string', 'number']],
  ['Record<string, number>', { '*': 'number' }],
  ['{ [key: string]: string }', { '*': 'string' }],
  ['{ id: string; "x-y"?: { a?: boolean }[] }', { 'id!': 'string', 'x-y': [{ a: 'boolean' }] }],
])('%s', (source, type) => {
  expect(typeOf(source)).toEqual(type);
});

test('a form that the reader does not know stops it instead of being guessed', () => {
  expect(() => typeOf('Promise<string>')).toThrow('a field of type Promise');
  expect(() => typeOf('() => void')).toThrow('TSFunctionType');
});
