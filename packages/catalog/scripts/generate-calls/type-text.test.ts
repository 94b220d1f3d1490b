import { expect, test } from 'vitest';
import type { FieldType } from '../../src/field-type.ts';
import { fieldComment } from './field-comment.ts';
import { typeText } from './type-text.ts';

const refer = (reference: string): string => reference.slice(reference.indexOf('.') + 1);

test.each<[FieldType, string]>([
  ['integer', 'number'],
  ['any', 'unknown'],
  ['file', 'FileInput'],
  ['#im.Sender', 'Sender'],
  [['#im.Sender', { maxItems: 3 }], 'Sender[]'],
  [{}, 'UnknownFields'],
  [{ '*': ['string'] }, 'Record<string, string[]>'],
  [{ $: 'string', enum: ['a', "it's"] }, "'a' | 'it\\'s'"],
  [[{ $: 'integer', enum: [1, 2] }], '(1 | 2)[]'],
  [{ $: 'string', values: ['text'] }, "'text' | (string & {})"],
  [{ $: 'integer', values: [1] }, '1 | (number & {})'],
  [{ $: 'string', format: 'int64' }, 'string'],
  [['|', 'string', 'integer', 'number'], 'string | number'],
  [[['|', 'string', 'boolean']], '(string | boolean)[]'],
  [{ 'id!': 'string', 'x-y': 'boolean' }, "{\n  id: string;\n  'x-y'?: boolean;\n}"],
  [{ a: { 'b!': [{ c: 'string' }] } }, '{\n  a?: {\n    b: {\n      c?: string;\n    }[];\n  };\n}'],
  [{ a: 'string', '*': 'integer' }, '{\n  a?: string;\n  [name: string]: unknown;\n}'],
])('%j is %s', (type, text) => {
  expect(typeText(type, refer)).toBe(text);
});

test('a long list of values has a line for each', () => {
  const values = Array.from({ length: 12 }, (_, index) => `a_long_value_${index}`);
  expect(typeText({ $: 'string', enum: values }, refer, '  ').split('\n')).toEqual([
    '',
    ...values.map((value) => `    | '${value}'`),
  ]);
});

test.each<[FieldType, string]>([
  ['string', ''],
  [{ $: 'string', minLength: 1, maxLength: 50, default: 'a' }, '1–50 characters; default "a"'],
  [{ $: 'string', minLength: 0, maxLength: 50 }, '≤ 50 characters'],
  [{ $: 'integer', min: 1 }, '≥ 1'],
  [{ $: 'string', format: 'int64', pattern: '^a*/$' }, 'int64; pattern ^a*\\/$'],
  [{ $: 'file', maxBytes: 100 }, '≤ 100 bytes'],
  [{ $: 'string', jsonString: '#im.Card' }, 'JSON of im.Card in a string'],
  [
    [
      { $: 'string', maxLength: 8 },
      { minItems: 2, maxItems: 2 },
    ],
    '2 items; each ≤ 8 characters',
  ],
])('the comment on %j is "%s"', (type, text) => {
  expect(fieldComment(type)).toBe(text);
});
