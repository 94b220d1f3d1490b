import { type Explanation, explainCode, type Language } from '@larkspur/catalog/explain';
import type { Explained } from '@larkspur/platform/control';
import { ControlClient } from '../control/control-client.ts';
import { defineCommand } from '../framework/command.ts';
import { CommandError, exitCodes } from '../framework/exit-codes.ts';
import { colour } from '../framework/output.ts';
import { printable } from '../framework/terminal-text.ts';

type ShownExplanation = NonNullable<Explained['explanation']>;

export const explain = defineCommand({
  name: 'explain',
  summary: 'Say what an error code or a log id means, and what to do',
  details:
    'A code is explained offline. For a log id the local platform is asked, which tells the check and the actual values.',
  examples: ['larkspur explain 99991672', 'larkspur explain 20260102030405000001A1B2C3D4E5F6A7'],
  args: {
    subject: { type: 'positional', help: 'an error code, or the X-Tt-Logid of a call' },
    lang: { type: 'text', options: ['en', 'zh'], help: 'The language (default: as the system is set)' },
  },
  async run(context) {
    const { args, out } = context;
    const language: Language = args.lang ?? systemLanguage();
    if (!/^-?\d{1,12}$/.test(args.subject)) {
      const path = `/explain/${encodeURIComponent(args.subject)}`;
      const explained = await new ControlClient(context).get<Explained>(path, { lang: language });
      return out.data(explained, { asText: explainedText });
    }
    const explanation = explainCode(Number(args.subject), language);
    if (!explanation) {
      throw new CommandError(
        `Neither Feishu's pages nor larkspur know the code ${args.subject}.`,
        exitCodes['API error'],
      );
    }
    await out.data(shown(explanation), { asText: explanationText });
  },
});

function systemLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}

function shown({ subErrors, ...explanation }: Explanation): ShownExplanation {
  return { ...explanation, ...(subErrors && { sub_errors: subErrors }) };
}

function explanationText({ code, msgs, statuses, cause, remedy, links, sub_errors = {} }: ShownExplanation): string {
  const head = [colour('bold', String(code)), msgs[0], statuses.length > 0 && `(HTTP ${statuses.join(', ')})`];
  const inner = Object.entries(sub_errors).map(([inside, msg]) => `  ${inside}  ${msg}`);
  return [
    head.filter(Boolean).join('  '),
    cause,
    `→ ${remedy}`,
    ...(inner.length > 0 ? ['', 'Inside its message:', ...inner] : []),
    ...links.slice(0, 3).map((link) => colour('dim', link)),
  ].join('\n');
}

/** What happened, which check refused it over which values, and what to do. */
function explainedText({ call, refusal, explanation }: Explained): string {
  const lines: string[] = [];
  if (call) {
    const outcome = refusal ? colour('red', `${call.code} ${call.msg}`.trim()) : colour('green', 'code 0');
    lines.push(`${call.method} ${call.path}${call.query && `?${call.query}`}`);
    lines.push(`${call.time}  ${call.api || 'no API'}  HTTP ${call.status}  ${outcome}`);
    for (const note of call.notes) lines.push(`Note: ${note}`);
  }
  if (refusal) {
    lines.push(`Refused by: ${refusal.check_title}`);
    if (refusal.because) lines.push(`Actual values: ${refusal.because}`);
    for (const { field, description, value } of refusal.field_violations) {
      lines.push(`  ${field}: ${description}${value === undefined ? '' : ` (${value})`}`);
    }
  }
  if (explanation) lines.push('', explanationText(explanation));
  return printable(lines.join('\n'));
}
