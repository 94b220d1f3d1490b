import type { Arguments, Option, ValuesOf } from './arguments.ts';
import type { GlobalValues } from './global-options.ts';
import type { Output } from './output.ts';

/** What a command works with. */
export interface CommandContext<Definitions extends Arguments = Arguments> {
  readonly args: ValuesOf<Definitions>;
  /** Values of the arguments that `moreArguments` gave, by the names that were written. */
  readonly more: Readonly<Record<string, unknown>>;
  readonly global: GlobalValues;
  readonly out: Output;
}

/** Arguments that depend on what was typed: the fields of an API. */
export interface MoreArguments {
  /** Those that the help lists. */
  readonly listed: Arguments;
  /** What the help says of the others. */
  readonly note?: string;
  /** An option that is not listed, by its name without dashes. Throws a `UsageError` with the nearest one; undefined: none. */
  readonly find?: (name: string) => Option | undefined;
}

export interface Command {
  /** Its words: `explain`, `apps scopes add`. */
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What else a person should know, under the usage. */
  readonly details?: string;
  readonly examples?: readonly string[];
  readonly args: Arguments;
  /** Further arguments, which depend on the first word behind the command. */
  readonly moreArguments?: (firstWord: string) => Promise<MoreArguments>;
  /** The words that can stand in the place of an argument, for completion. */
  readonly wordsFor?: (argument: string) => Promise<readonly string[]>;
  readonly run: (context: CommandContext<never>) => Promise<void>;
}

/** A command is data plus one function. */
export function defineCommand<const Definitions extends Arguments>(
  command: Omit<Command, 'args' | 'run'> & {
    readonly args: Definitions;
    readonly run: (context: CommandContext<Definitions>) => Promise<void>;
  },
): Command {
  return command as unknown as Command;
}
