import type { Arguments } from './arguments.ts';
import type { Command, MoreArguments } from './command.ts';
import { DryRun } from './dry-run.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type Commands, findCommand } from './find-command.ts';
import { type GlobalValues, globalOptions } from './global-options.ts';
import { commandHelp, groupHelp, programHelp } from './help.ts';
import { Output } from './output.ts';
import { firstWord, parseArguments } from './parse-arguments.ts';
import { reportFailure } from './report-failure.ts';
import { keepSecretsOfEnvironment } from './secrets.ts';
import { UsageError } from './usage-error.ts';

/** Runs what was typed; gives the exit code. Throws nothing. */
export async function runProgram(commands: Commands, typed: readonly string[]): Promise<ExitCode> {
  const asJson = typed.includes('--json') || /--format[= ]json/.test(typed.join(' '));
  let name = '';
  try {
    keepSecretsOfEnvironment();
    const words = typed[0] === 'help' ? [...typed.slice(1), '--help'] : typed;
    const { entry, group, rest } = findCommand(commands, words);
    if (!entry) return await runWithoutCommand(commands, group, rest);
    name = entry.name;
    await runCommand(await entry.load(), rest);
    return exitCodes.ok;
  } catch (error) {
    return reportFailure(error, name, asJson);
  }
}

async function runWithoutCommand(commands: Commands, group: string, typed: readonly string[]): Promise<ExitCode> {
  const version: Arguments = group === '' ? { version: { type: 'flag', help: '' } } : {};
  const values = parseArguments({ ...globalOptions, ...version }, typed);
  if (values.version) {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
    process.stdout.write(`${manifest.version}\n`);
    return exitCodes.ok;
  }
  process.stdout.write(group === '' ? programHelp(commands) : groupHelp(commands, group));
  return values.help ? exitCodes.ok : exitCodes.usage;
}

async function runCommand(command: Command, typed: readonly string[]): Promise<void> {
  const more = await moreArgumentsOf(command, typed);
  if (asksForHelp(typed)) {
    process.stdout.write(commandHelp(command, more));
    return;
  }
  const definitions = { ...command.args, ...more.listed, ...globalOptions };
  const values = parseArguments(definitions, typed, more.find);
  const global = pick(values, (name) => Object.hasOwn(globalOptions, name)) as unknown as GlobalValues;
  if (global.noColor) process.env.NO_COLOR = '1';
  if (global.json && global.format !== undefined && global.format !== 'json') {
    throw new UsageError('--json and --format contradict each other.');
  }
  const out = new Output({ format: global.json ? 'json' : global.format, jq: global.jq });
  const context = {
    args: pick(values, (name) => Object.hasOwn(command.args, name)),
    more: pick(values, (name) => !Object.hasOwn(command.args, name) && !Object.hasOwn(globalOptions, name)),
    global,
    out,
  };
  try {
    await command.run(context as never);
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
    await out.data(error.request);
  }
}

async function moreArgumentsOf(command: Command, typed: readonly string[]): Promise<MoreArguments> {
  if (!command.moreArguments) return { listed: {} };
  const at = firstWord({ ...command.args, ...globalOptions }, typed);
  return at === -1 ? { listed: {} } : command.moreArguments(typed[at] as string);
}

/** Behind `--` there are words only. */
function asksForHelp(typed: readonly string[]): boolean {
  const end = typed.indexOf('--');
  return (end === -1 ? typed : typed.slice(0, end)).some((word) => word === '--help' || word === '-h');
}

function pick(values: Readonly<Record<string, unknown>>, isWanted: (name: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => isWanted(name)));
}
