import { matchesFilter } from '../api-log/match-log.ts';
import type { LogFilter } from '../api-log/search-logs.ts';
import type { Answer } from '../gateway/answer.ts';
import type { PlatformContext } from '../platform-context.ts';
import type { ApiLogRow } from '../store/tables/api-log.ts';
import { shownSummary } from './shown-log.ts';

/** A comment is sent after so many milliseconds of silence, so that nobody between cuts the connection. */
const heartbeat = 15_000;
/** Calls that are held for a reader who is slower than they come; then the oldest are left out, and the stream says so. */
const mostHeld = 1_000;

/** An answer that lasts: one server-sent event a call. */
export function streamLogs(platform: PlatformContext, filter: LogFilter): Answer {
  return {
    status: 200,
    headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' },
    body: events(platform, filter),
  };
}

async function* events({ apiLog, ending }: PlatformContext, filter: LogFilter): AsyncGenerator<Uint8Array> {
  const held: ApiLogRow[] = [];
  let leftOut = 0;
  let wake = () => {};
  const unwatch = apiLog.watch((record) => {
    if (!matchesFilter(record, filter)) return;
    held.push(record);
    if (held.length > mostHeld) {
      held.shift();
      leftOut++;
    }
    wake();
  });
  const stop = () => wake();
  ending.addEventListener('abort', stop);
  try {
    yield bytes(': calls follow\n\n');
    while (!ending.aborted) {
      if (held.length === 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, heartbeat);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      yield bytes(held.length === 0 ? ': still here\n\n' : held.splice(0).map(eventOf).join('') + leftOutNote(leftOut));
      leftOut = 0;
    }
  } finally {
    unwatch();
    ending.removeEventListener('abort', stop);
  }
}

function eventOf(record: ApiLogRow): string {
  return `id: ${record.log_id}\nevent: call\ndata: ${JSON.stringify(shownSummary(record))}\n\n`;
}

function leftOutNote(count: number): string {
  return count === 0 ? '' : `event: left_out\ndata: {"count":${count}}\n\n`;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
