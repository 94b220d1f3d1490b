import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';
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
