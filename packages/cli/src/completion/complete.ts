import { type Arguments, writtenName } from '../framework/arguments.ts';
import type { Command, MoreArguments } from '../framework/command.ts';
import { type Commands, findCommand, membersOf } from '../framework/find-command.ts';
import { globalOptions } from '../framework/global-options.ts';
import { firstWord } from '../framework/parse-arguments.ts';
import { readProfiles } from '../identity/profiles.ts';

/** A word that can come next, and what it is. */
export interface Candidate {
  readonly word: string;
  readonly help?: string;
}

/** What can stand in the place of the last of `words`, which is being written. Nothing for what makes no sense so far. */
export async function complete(commands: Commands, words: readonly string[]): Promise<Candidate[]> {
  const typed = words.slice(0, -1);
  const begun = words.at(-1) ?? '';
  const candidates = await candidatesAfter(commands, typed, begun);
  return candidates.filter(({ word }) => word.startsWith(begun) || word.replaceAll('_', '-').startsWith(begun));
}

async function candidatesAfter(commands: Commands, typed: readonly string[], begun: string): Promise<Candidate[]> {
  const { entry, group, rest } = findCommand(commands, typed);
  if (!entry) {
    const value = valuesOfOption(globalOptions, typed);
    if (value) return value;
    if (begun.startsWith('-')) return optionsOf(globalOptions);
    return membersOf(commands, group).map(({ name, summary }) => ({
      word: name.split(' ').at(-1) as string,
      help: summary,
    }));
  }
  const command = await entry.load();
  const more = await moreArgumentsOf(command, rest);
  const definitions: Arguments = { ...command.args, ...more.listed, ...globalOptions };
  const value = valuesOfOption(definitions, rest);
  if (value) return value;
  if (begun.startsWith('-')) return optionsOf(definitions);
  return wordsOf(command, definitions, rest);
}

async function moreArgumentsOf(command: Command, typed: readonly string[]): Promise<MoreArguments> {
  const at = firstWord({ ...command.args, ...globalOptions }, typed);
  return at === -1 || !command.moreArguments ? { listed: {} } : command.moreArguments(typed[at] as string);
}

/** The values of the option that stands last, where it takes one. Undefined: no option waits for a value. */
function valuesOfOption(definitions: Arguments, typed: readonly string[]): Candidate[] | undefined {
  const last = typed.at(-1) ?? '';
  if (!last.startsWith('--') || last === '--') return undefined;
  const name = Object.keys(definitions).find((one) => plain(writtenName(one)) === plain(last.slice(2)));
  const definition = name === undefined ? undefined : definitions[name];
  if (!definition || definition.type === 'positional' || definition.type === 'flag') return undefined;
  if (name === 'profile') return Object.keys(readProfiles().profiles).map((word) => ({ word }));
  if (definition.type === 'text' && definition.options) return definition.options.map((word) => ({ word }));
  const documented = /one of: ([^;]+)/.exec(definition.help)?.[1];
  return (documented?.split(', ') ?? []).map((word) => ({ word }));
}

function optionsOf(definitions: Arguments): Candidate[] {
  return Object.entries(definitions).flatMap(([name, { type, help }]) =>
    type === 'positional' ? [] : [{ word: `--${writtenName(name)}`, help }],
  );
}

/** The words of the argument whose turn it is. */
async function wordsOf(command: Command, definitions: Arguments, typed: readonly string[]): Promise<Candidate[]> {
  const positionals = Object.entries(command.args).filter(([, { type }]) => type === 'positional');
  let rest = typed;
  let count = 0;
  for (let at = firstWord(definitions, rest); at !== -1; at = firstWord(definitions, rest)) {
    rest = rest.slice(at + 1);
    count++;
  }
  const last = positionals.at(-1);
  const isRest = last?.[1].type === 'positional' && last[1].rest;
  const [name] = positionals[count] ?? (isRest ? last : undefined) ?? [];
  if (name === undefined || !command.wordsFor) return [];
  return (await command.wordsFor(name)).map((word) => ({ word }));
}

function plain(name: string): string {
  return name.replaceAll('_', '-');
}
