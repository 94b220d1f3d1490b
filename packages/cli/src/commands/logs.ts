import type { ShownLogSummary } from '@larkspur/platform/control';
import { ControlClient } from '../control/control-client.ts';
import { readEvents } from '../control/read-events.ts';
import { defineCommand } from '../framework/command.ts';
import { colour, type Output } from '../framework/output.ts';
import { onOneLine } from '../framework/terminal-text.ts';

interface LogPage {
  readonly items: readonly ShownLogSummary[];
  readonly has_more: boolean;
  readonly page_token?: string;
}

export const logs = defineCommand({
  name: 'logs',
  summary: 'Show the calls that the local platform has answered',
  details: 'The oldest of them comes first. "larkspur explain <log id>" tells more of one.',
  examples: [
    'larkspur logs --follow',
    'larkspur logs --failed --since 15m',
    'larkspur logs --api im.v1. --status 4xx --json',
  ],
  args: {
    follow: { type: 'flag', short: 'f', help: 'Go on with calls as they happen' },
    app: { type: 'text', value: 'app id', help: 'Calls of one app' },
    api: { type: 'text', value: 'api id', help: 'Calls of one API, or of all that begin so (im.v1.)' },
    code: { type: 'number', value: 'code', min: -1, help: 'Calls with this code' },
    status: { type: 'text', value: 'status', help: 'Calls with this HTTP status: 404, 4xx' },
    failed: { type: 'flag', help: 'Calls that failed' },
    text: { type: 'text', help: 'Calls with this text in path, query, message or body' },
    since: { type: 'text', value: 'time', help: 'Calls from then on: 15m, 2h, 7d, 2026-01-31T12:00:00Z' },
    until: { type: 'text', value: 'time', help: 'Calls before then' },
    limit: { type: 'number', min: 1, max: 100_000, default: 50, help: 'So many calls at most' },
  },
  async run(context) {
    const { args, out } = context;
    const control = new ControlClient(context);
    const filter = {
      app_id: args.app,
      api: args.api,
      code: args.code,
      status: args.status,
      text: args.text,
      ...(args.failed && { failed: true }),
    };
    if (args.follow) {
      // Opened before the search, so that no call falls between the two.
      const stream = await control.open('/logs/stream', { query: filter });
      const shown = new Set<string>();
      for (const call of await lastCalls(control, { ...filter, since: args.since }, args.limit)) {
        shown.add(call.log_id);
        await show(call, out);
      }
      for await (const { event, data } of readEvents(stream)) {
        if (event === 'left_out') out.tell(`(calls came too fast; ${JSON.parse(data).count} are not shown)`);
        if (event !== 'call') continue;
        const call = JSON.parse(data) as ShownLogSummary;
        if (!shown.has(call.log_id)) await show(call, out);
      }
      return;
    }
    const calls = await lastCalls(control, { ...filter, since: args.since, until: args.until }, args.limit);
    if (calls.length === 0) out.note('No call fits.');
    await out.data(calls, { asText: (found: readonly ShownLogSummary[]) => found.map(lineOf).join('\n') });
  },
});

/** The newest calls that fit, the oldest of them first. A search looks at a part of the records in each step. */
async function lastCalls(
  control: ControlClient,
  filter: Readonly<Record<string, string | number | boolean | undefined>>,
  limit: number,
): Promise<ShownLogSummary[]> {
  const calls: ShownLogSummary[] = [];
  let pageToken: string | undefined;
  do {
    const page: LogPage = await control.get<LogPage>('/logs', {
      ...filter,
      page_size: Math.min(200, limit - calls.length),
      page_token: pageToken,
    });
    calls.push(...page.items);
    pageToken = page.page_token;
  } while (pageToken !== undefined && calls.length < limit);
  return calls.reverse();
}

function show(call: ShownLogSummary, out: Output): Promise<void> {
  return out.item(call, lineOf);
}

function lineOf(call: ShownLogSummary): string {
  const failed = call.refused_by !== '' || call.code !== 0;
  const outcome = failed ? colour('red', onOneLine(`${call.code} ${call.msg}`, 60)) : colour('green', 'ok');
  const when = colour('dim', call.time.slice(0, 19).replace('T', ' '));
  return `${when}  ${call.status}  ${call.method} ${onOneLine(call.path, 80)}  ${outcome}  ${colour('dim', call.log_id)}`;
}
