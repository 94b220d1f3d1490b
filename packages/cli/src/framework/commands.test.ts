import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { writtenName } from './arguments.ts';
import { membersOf } from './find-command.ts';
import { globalOptions } from './global-options.ts';
import { commandHelp } from './help.ts';

const { entries, groups } = commands;
const globalNames = ['json', 'jq', 'format', 'profile', 'base-url', 'as', 'dry-run', 'verbose', 'no-color', 'help'];

test('the options of every command are those that are promised', () => {
  expect(Object.keys(globalOptions).map(writtenName).toSorted()).toEqual(globalNames.toSorted());
});

test.each(entries.map(({ name }) => name))(
  '%s is as the list says, has help, and takes no global option away',
  async (name) => {
    const entry = entries.find((one) => one.name === name);
    const command = await entry?.load();
    expect(command).toMatchObject({ name, summary: entry?.summary, run: expect.any(Function) });
    if (!command) return;
    for (const argument of Object.keys(command.args)) expect(globalNames).not.toContain(writtenName(argument));
    const help = commandHelp(command, { listed: {} });
    for (const option of globalNames) expect(help).toMatch(new RegExp(`^ {2}--${option}\\b`, 'm'));
    for (const [argument, { help: words }] of Object.entries(command.args)) {
      expect(words.length, argument).toBeGreaterThan(3);
      expect(help).toContain(writtenName(argument));
    }
    for (const example of command.examples ?? []) expect(example).toContain(`larkspur ${name}`);
  },
);

test('every group is in the list of the one before, with a summary', () => {
  for (const { name, summary } of groups) {
    const before = name.split(' ').slice(0, -1).join(' ');
    expect(membersOf(commands, before)).toContainEqual(expect.objectContaining({ name, summary }));
    expect(membersOf(commands, name).length).toBeGreaterThan(1);
  }
});

test('the arguments of every command are written after it in the order in which they are taken', async () => {
  for (const entry of entries) {
    const { args } = await entry.load();
    const kinds = Object.values(args).flatMap((argument) => (argument.type === 'positional' ? [argument] : []));
    for (const [index, { optional, rest }] of kinds.entries()) {
      if (optional || rest) expect(index, entry.name).toBe(kinds.length - 1);
    }
  }
});
