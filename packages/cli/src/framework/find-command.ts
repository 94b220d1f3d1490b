import type { Command } from './command.ts';
import { globalOptions } from './global-options.ts';
import { firstWord, meant } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

/** A command that is loaded when it is run. Its name is its words: `apps scopes add`. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
  /** For shells, not for people: no help lists it. */
  readonly internal?: true;
}

/** Words with which several commands begin: `apps`, `apps scopes`. */
export interface CommandGroup {
  readonly name: string;
  readonly summary: string;
}

export interface Commands {
  readonly entries: readonly CommandEntry[];
  readonly groups: readonly CommandGroup[];
}

/** A command and what was typed besides its name; or, without a command, the group whose list is asked for ('' = all). */
export interface FoundCommand {
  readonly entry: CommandEntry | undefined;
  readonly group: string;
  readonly rest: readonly string[];
}

/** Finds the command that was typed; options may stand between its words. Throws a `UsageError` with the nearest name. */
export function findCommand({ entries, groups }: Commands, typed: readonly string[]): FoundCommand {
  let group = '';
  let rest = typed;
  for (;;) {
    const at = firstWord(globalOptions, rest);
    if (at === -1) return { entry: undefined, group, rest };
    const name = `${group} ${rest[at]}`.trimStart();
    const entry = entries.find((one) => one.name === name);
    const known = entry || groups.some((one) => one.name === name);
    if (!known) throw unknownCommand(entries, group, rest[at] as string);
    rest = rest.toSpliced(at, 1);
    if (entry) return { entry, group, rest };
    group = name;
  }
}

/** The next words that can follow a group, each with the summary of its command or group. */
export function membersOf({ entries, groups }: Commands, group: string): readonly CommandGroup[] {
  const depth = group === '' ? 1 : group.split(' ').length + 1;
  const inGroup = (name: string) => name.split(' ').length === depth && (group === '' || name.startsWith(`${group} `));
  const members = new Map<string, CommandGroup>();
  for (const entry of entries) {
    if (entry.internal) continue;
    const name = entry.name.split(' ').slice(0, depth).join(' ');
    if (!inGroup(name) || members.has(name)) continue;
    members.set(name, entries.find((one) => one.name === name) ?? groups.find((one) => one.name === name) ?? entry);
  }
  return [...members.values()];
}

function unknownCommand(entries: readonly CommandEntry[], group: string, word: string): UsageError {
  const before = group === '' ? 0 : group.split(' ').length;
  const inGroup = entries.filter((one) => !one.internal && (group === '' || one.name.startsWith(`${group} `)));
  const next = [...new Set(inGroup.map((one) => one.name.split(' ')[before] as string))];
  const near = meant(word, next) || ` There are: ${next.join(', ')}.`;
  return new UsageError(`There is no command ${group && `${group} `}${word}.${near}`);
}
