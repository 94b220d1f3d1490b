import type { Arguments, ValuesOf } from './arguments.ts';
import type { GlobalValues } from './global-options.ts';
import type { Output } from './output.ts';

/** What a command works with. */
export interface CommandContext<Definitions extends Arguments = Arguments> {
  readonly args: ValuesOf<Definitions>;
  /** Values of the arguments that `moreArguments` gave. */
  readonly more: Readonly<Record<string, unknown>>;
  readonly global: GlobalValues;
  readonly out: Output;
}

export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What else a person should know, under the usage. */
  readonly details?: string;
  readonly examples?: readonly string[];
  readonly args: Arguments;
  /** Further arguments, which depend on the first word: the fields of an API. */
  readonly moreArguments?: (firstWord: string) => Promise<Arguments>;
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
