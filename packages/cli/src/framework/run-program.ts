import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type GlobalValues, globalOptions } from './global-options.ts';
import { commandHelp, programHelp } from './help.ts';
import { Output } from './output.ts';
import { firstWord, meant, parseArguments } from './parse-arguments.ts';
import { reportFailure } from './report-failure.ts';
import { UsageError } from './usage-error.ts';

/** A command that is loaded when it is run. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Runs what was typed; gives the exit code. Throws nothing. */
export async function runProgram(commands: readonly CommandEntry[], typed: readonly string[]): Promise<ExitCode> {
  const asJson = typed.includes('--json') || /--format[= ]json/.test(typed.join(' '));
  let name = '';
  try {
    const at = firstWord(globalOptions, typed);
    if (at === -1) return await runWithoutCommand(commands, typed);
    const entry = commands.find((one) => one.name === typed[at]) ?? unknownCommand(typed[at] as string, commands);
    name = entry.name;
    await runCommand(await entry.load(), typed.toSpliced(at, 1));
    return exitCodes.ok;
  } catch (error) {
    return reportFailure(error, name, asJson);
  }
}

async function runWithoutCommand(commands: readonly CommandEntry[], typed: readonly string[]): Promise<ExitCode> {
  const options = { ...globalOptions, version: { type: 'flag', help: '' } } as const;
  const { version } = parseArguments(options, typed);
  if (version) {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
    process.stdout.write(`${manifest.version}\n`);
    return exitCodes.ok;
  }
  process.stdout.write(programHelp(commands));
  return typed.length > 0 ? exitCodes.ok : exitCodes.usage;
}

async function runCommand(command: Command, typed: readonly string[]): Promise<void> {
  const more = await moreArgumentsOf(command, typed);
  if (typed.includes('--help') || typed.includes('-h')) {
    process.stdout.write(commandHelp(command, more));
    return;
  }
  const values = parseArguments({ ...command.args, ...more, ...globalOptions }, typed);
  const pick = (definitions: Arguments) =>
    Object.fromEntries(Object.keys(definitions).map((key) => [key, values[key]]));
  const global = pick(globalOptions) as unknown as GlobalValues;
  if (global.noColor) process.env.NO_COLOR = '1';
  if (global.json && global.format !== undefined && global.format !== 'json') {
    throw new UsageError('--json and --format contradict each other.');
  }
  const out = new Output({ format: global.json ? 'json' : global.format, jq: global.jq });
  await command.run({ args: pick(command.args), more: pick(more), global, out } as never);
}

async function moreArgumentsOf(command: Command, typed: readonly string[]): Promise<Arguments> {
  if (!command.moreArguments) return {};
  const at = firstWord({ ...command.args, ...globalOptions }, typed);
  return at === -1 ? {} : command.moreArguments(typed[at] as string);
}

function unknownCommand(name: string, commands: readonly CommandEntry[]): never {
  const names = commands.map((command) => command.name);
  throw new UsageError(`There is no command ${name}.${meant(name, names) || ` There are: ${names.join(', ')}.`}`);
}
