import { expect, test } from 'vitest';
import { firstWord, parseArguments } from './parse-arguments.ts';

const definitions = {
  name: { type: 'positional', help: 'the name' },
  others: { type: 'positional', rest: true, help: 'other names' },
  httpsPort: { type: 'number', min: 0, max: 65_535, help: 'a port' },
  limit: { type: 'number', default: 50, help: 'a limit' },
  format: { type: 'text', options: ['json', 'csv'], help: 'a format' },
  receive_id_type: { type: 'text', help: 'a field of an API' },
  tag: { type: 'list', help: 'tags' },
  follow: { type: 'flag', short: 'f', help: 'go on' },
} as const;

test('options are read in every way of writing, wherever they stand', () => {
  const typed = [
    '--https-port=0',
    'a',
    '-f',
    '--tag',
    'x',
    'b',
    '--receive-id-type',
    'chat_id',
    '--tag=y',
    '--',
    '--c',
  ];
  expect(parseArguments(definitions, typed)).toEqual({
    name: 'a',
    others: ['b', '--c'],
    httpsPort: 0,
    limit: 50,
    format: undefined,
    receive_id_type: 'chat_id',
    tag: ['x', 'y'],
    follow: true,
  });
});

test('a value may begin with a dash, and a word may be a negative number', () => {
  const read = parseArguments(definitions, ['-1', '--receive_id_type', '--odd']);
  expect(read).toMatchObject({ name: '-1', receive_id_type: '--odd' });
});

test.each([
  [['a', '--https-prot', '1'], 'There is no option --https-prot. Did you mean --https-port?'],
  [['a', '-x'], 'There is no option -x.'],
  [['a', '--https-port', '70000'], '--https-port takes a whole number from 0 to 65535; not "70000".'],
  [['a', '--limit', '1.5'], '--limit takes a whole number from 0; not "1.5".'],
  [['a', '--format', 'cvs'], '--format takes json, csv; not "cvs". Did you mean csv?'],
  [['a', '--format'], '--format needs a value: --format <json|csv>'],
  [['a', '--follow=yes'], '--follow takes no value.'],
  [[], '<name> is missing: the name.'],
])('%j is refused: %s', (typed, message) => {
  expect(() => parseArguments(definitions, typed)).toThrow(message);
});

test('a word too many is refused where nothing takes it', () => {
  const { name, follow } = definitions;
  expect(() => parseArguments({ name, follow }, ['a', 'b'])).toThrow('"b" is one word too many.');
});

test('the first word is found behind options with and without values', () => {
  expect(firstWord(definitions, ['-f', '--format', 'json', '--tag=x', 'word'])).toBe(4);
  expect(firstWord(definitions, ['--follow'])).toBe(-1);
});
