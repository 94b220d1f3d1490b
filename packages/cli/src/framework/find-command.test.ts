import { expect, test } from 'vitest';
import { type Commands, findCommand, membersOf } from './find-command.ts';

const entry = (name: string) => ({ name, summary: `${name}.`, load: () => Promise.reject(new Error('not loaded')) });
const commands: Commands = {
  entries: [entry('call'), entry('apps list'), entry('apps scopes add'), { ...entry('inner'), internal: true }],
  groups: [
    { name: 'apps', summary: 'Apps' },
    { name: 'apps scopes', summary: 'Scopes' },
  ],
};

test('a command is found by its words, between which options may stand', () => {
  const { entry: found, rest } = findCommand(commands, [
    '--format',
    'json',
    'apps',
    '--json',
    'scopes',
    'add',
    'cli_1',
    'x',
  ]);
  expect(found?.name).toBe('apps scopes add');
  expect(rest).toEqual(['--format', 'json', '--json', 'cli_1', 'x']);
});

test('words that are a group alone ask for its list', () => {
  expect(findCommand(commands, ['apps', '--help'])).toMatchObject({
    entry: undefined,
    group: 'apps',
    rest: ['--help'],
  });
  expect(findCommand(commands, [])).toMatchObject({ entry: undefined, group: '' });
});

test.each([
  [['cal'], 'There is no command cal. Did you mean call?'],
  [['apps', 'lst'], 'There is no command apps lst. Did you mean list?'],
  [['apps', 'scopes', 'zzzzzz'], 'There is no command apps scopes zzzzzz. There are: add.'],
  [['zzzzzz'], 'There is no command zzzzzz. There are: call, apps.'],
])('%j is refused: %s', (typed, message) => {
  expect(() => findCommand(commands, typed)).toThrow(message);
});

test('a list names commands and groups, once each, and nothing internal', () => {
  expect(membersOf(commands, '').map(({ name, summary }) => [name, summary])).toEqual([
    ['call', 'call.'],
    ['apps', 'Apps'],
  ]);
  expect(membersOf(commands, 'apps').map(({ name }) => name)).toEqual(['apps list', 'apps scopes']);
});
