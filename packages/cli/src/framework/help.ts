import { type Argument, type Arguments, writtenName } from './arguments.ts';
import type { Command, MoreArguments } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { type Commands, membersOf } from './find-command.ts';
import { globalOptions } from './global-options.ts';
import { usageOf } from './parse-arguments.ts';

/** The help of the program itself. */
export function programHelp(commands: Commands): string {
  return `larkspur: Feishu's server API, on both ends of the wire

Usage: larkspur <command> [arguments] [options]

Commands:
${columns(membersOf(commands, '').map(({ name, summary }) => [name, summary]))}

Options of every command:
${columns(optionLines(globalOptions))}
  --version                   Show the version

Environment: LARK_APP_ID, LARK_APP_SECRET, LARK_BASE_URL; LARK_USER_ACCESS_TOKEN for --as user; LARKSPUR_PROFILE;
LARKSPUR_CONFIG_DIR; LARKSPUR_ADMIN_TOKEN for a platform that asks for one. Where neither profile, app nor base URL is
set, the platform that "larkspur start" runs in this folder, or in one above it, is used with its demo app.

Exit codes: ${exitCodeLine()}
"larkspur <command> --help" says more.
`;
}

/** The help of several commands that begin with the same words. */
export function groupHelp(commands: Commands, group: string): string {
  const summary = commands.groups.find(({ name }) => name === group)?.summary ?? '';
  return `larkspur ${group}: ${summary}

Usage: larkspur ${group} <command> [arguments] [options]

Commands:
${columns(membersOf(commands, group).map((member) => [member.name.slice(group.length + 1), member.summary]))}

Options of every command:
${columns(optionLines(globalOptions))}

"larkspur ${group} <command> --help" says more.
`;
}

/** The help of one command; `more` are the arguments that depend on its first word. */
export function commandHelp(command: Command, more: MoreArguments): string {
  const own = Object.entries(command.args);
  const words = own.filter(([, definition]) => definition.type === 'positional');
  const usage = words.map(([name, definition]) => wordUsage(name, definition)).join(' ');
  const fields = section('Fields', optionLines(more.listed));
  const sections = [
    `larkspur ${command.name}: ${command.summary}`,
    `Usage: larkspur ${command.name}${usage && ` ${usage}`} [options]`,
    command.details,
    section(
      'Arguments',
      words.map(([name, { help }]) => [`<${writtenName(name)}>`, help] as const),
    ),
    section('Options', optionLines(command.args)),
    fields && more.note ? `${fields}\n${more.note}` : fields,
    section('Options of every command', optionLines(globalOptions)),
    command.examples && `Examples:\n${command.examples.map((example) => `  ${example}`).join('\n')}`,
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function exitCodeLine(): string {
  return Object.entries(exitCodes)
    .map(([name, code]) => `${code} ${name}`)
    .join(', ');
}

function wordUsage(name: string, definition: Argument): string {
  if (definition.type !== 'positional') return '';
  const word = `${writtenName(name)}${definition.rest ? '…' : ''}`;
  return definition.optional || definition.rest ? `[${word}]` : `<${word}>`;
}

function optionLines(definitions: Arguments): (readonly [string, string])[] {
  return Object.entries(definitions).flatMap(([name, definition]) => {
    if (definition.type === 'positional') return [];
    const short = definition.type === 'flag' && definition.short ? `, -${definition.short}` : '';
    const standard =
      'default' in definition && definition.default !== undefined ? ` (default: ${definition.default})` : '';
    return [[`${usageOf(name, definition)}${short}`, `${definition.help}${standard}`] as const];
  });
}

function section(title: string, lines: readonly (readonly [string, string])[]): string | undefined {
  return lines.length === 0 ? undefined : `${title}:\n${columns(lines)}`;
}

function columns(lines: readonly (readonly [string, string])[]): string {
  const width = Math.min(28, Math.max(...lines.map(([name]) => name.length)) + 2);
  return lines
    .map(([name, help]) =>
      name.length < width ? `  ${name.padEnd(width)}${help}` : `  ${name}\n  ${' '.repeat(width)}${help}`,
    )
    .join('\n');
}
