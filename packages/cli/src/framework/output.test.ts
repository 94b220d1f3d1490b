import { afterEach, expect, test } from 'vitest';
import { captured } from '../../test-support/captured.ts';
import { csvOf } from './csv.ts';
import { Output, type OutputSettings } from './output.ts';
import { tableOf } from './table.ts';
import { onOneLine, printable, shownWidth } from './terminal-text.ts';

const rows = [
  { id: 1, name: '张三', tags: ['a', 'b'] },
  { id: 22, name: 'say "hi", twice\n', email: null },
];

test('a table has a column for every field and lines Chinese text up', () => {
  expect(tableOf(rows)).toBe(
    'id  name             tags       email\n' +
      '1   张三             ["a","b"]  \n' +
      '22  say "hi", twice             \n',
  );
  expect(tableOf([])).toBe('');
  expect(tableOf([1, 'two'])).toBe('value\n1\ntwo\n');
});

test('CSV quotes what needs it and keeps every field', () => {
  expect(csvOf(rows)).toBe('id,name,tags,email\r\n1,张三,"[""a"",""b""]",\r\n22,"say ""hi"", twice\n",,\r\n');
});

test('nothing from outside steers the terminal', () => {
  expect(printable('a\u001b[2Jb\u009bc\td\n')).toBe('a\ufffd[2Jb\ufffdc\td\n');
});

test('a long text is cut by what it shows', () => {
  expect(onOneLine('发送消息给所有人', 9)).toBe('发送消息…');
  expect(shownWidth('发送消息…')).toBe(9);
  expect(onOneLine('a\n  b', 9)).toBe('a b');
});

const isTerminal = process.stdout.isTTY;
afterEach(() => {
  process.stdout.isTTY = isTerminal;
});

async function written(settings: Partial<OutputSettings>, write: (out: Output) => Promise<void>): Promise<string> {
  return (await captured(() => write(new Output({ format: undefined, jq: undefined, ...settings })))).stdout;
}

test('tables are drawn on a terminal only, unless they are asked for', async () => {
  process.stdout.isTTY = true;
  expect(await written({}, (out) => out.data([{ a: 1 }], { otherwise: 'table' }))).toMatch(/a.*\n1\n$/);
  process.stdout.isTTY = false;
  expect(await written({}, (out) => out.data([{ a: 1 }], { otherwise: 'table' }))).toBe('[\n  {\n    "a": 1\n  }\n]\n');
  expect(await written({ format: 'table' }, (out) => out.data([{ a: 1 }]))).toBe('a\n1\n');
});

async function* items(count: number, failure?: Error): AsyncGenerator<unknown> {
  for (let n = 1; n <= count; n++) yield { n };
  if (failure) throw failure;
}

test('a list comes in every format, and is the same as if it had come at once', async () => {
  for (const format of ['json', 'ndjson', 'csv', 'yaml', 'table'] as const) {
    const whole = await written({ format }, (out) => out.data([{ n: 1 }, { n: 2 }]));
    expect(await written({ format }, (out) => out.list(items(2)))).toBe(whole);
  }
  expect(await written({ format: 'json' }, (out) => out.list(items(0)))).toBe('[]\n');
  expect(await written({ jq: 'map(.n) | add' }, (out) => out.list(items(3)))).toBe('6\n');
  expect(await written({ jq: '.n', format: 'ndjson' }, (out) => out.list(items(2)))).toBe('1\n2\n');
});

test('JSON that broke off has no end', async () => {
  const text = await written({}, (out) => out.list(items(1, new Error('page 2'))).catch(() => {}));
  expect(text).toContain('"n": 1');
  expect(() => JSON.parse(text)).toThrow();
});
