import { expect, test } from 'vitest';
import { formatJson } from './format-json.ts';

test('what fits stands in one line, the file itself and long members do not', () => {
  const long = 'x'.repeat(120);
  expect(formatJson({ a: { b: [1, 2] }, rows: [[400, 1, long]], list: [{ text: long }], empty: {} })).toBe(
    [
      '{',
      '  "a": { "b": [1, 2] },',
      '  "rows": [',
      `    [400, 1, "${long}"]`,
      '  ],',
      '  "list": [',
      '    {',
      `      "text": "${long}"`,
      '    }',
      '  ],',
      '  "empty": {}',
      '}',
      '',
    ].join('\n'),
  );
});

test('the text is the same JSON', () => {
  const value = { a: [null, true, -1.5, 'ü"\n'], b: { c: {} }, d: [] };
  expect(JSON.parse(formatJson(value))).toEqual(value);
});
