import type { CallLog } from '../api-log/call-log.ts';
import { WholeAnswer } from '../emulation/handler.ts';
import type { Fault } from '../faults/fault.ts';
import type { FaultPlace } from '../faults/faults.ts';
import type { PlatformContext } from '../platform-context.ts';
import type { Answer } from './answer.ts';
import { reject } from './reject.ts';

/**
 * Lets the fault that is set for this call happen, if there is one: waits, throws the failure that it asks for, and leaves
 * what it does to the answer to `distort`. A call meets one fault at most.
 */
export async function applyFaults(place: FaultPlace, platform: PlatformContext, log: CallLog): Promise<void> {
  if (log.fault || !log.api) return;
  const fault = platform.faults.take(place, log.api.id, log.caller);
  if (!fault) return;
  log.fault = fault;
  if (fault.delay_ms) await platform.wait(fault.delay_ms);
  const failure = failureOf(fault);
  if (failure) {
    log.check = 'fault';
    throw failure;
  }
  log.notes.push(`${fault.id}: ${wordsFor(fault)}`);
}

/** The answer as the fault of the call leaves it. */
export function distort(answer: Answer, { fault, call }: CallLog): Answer {
  if (!fault) return answer;
  const paged = fault.repeat_page ? repeatPage(answer, call.query) : answer;
  return fault.cut_after_bytes === undefined ? paged : { ...paged, cutAfter: fault.cut_after_bytes };
}

function failureOf(fault: Fault): unknown {
  const { id, code, msg, http_status: status, headers = {}, body, content_type: type } = fault;
  const because = `${id} was set to do this`;
  if (code !== undefined) {
    return reject(code, {
      because,
      headers,
      ...(msg !== undefined && { msg }),
      ...(status !== undefined && { status }),
    });
  }
  if (status === undefined && body === undefined) return undefined;
  const bare = bareAnswer(status ?? 502, body, type);
  return new WholeAnswer({ ...bare, headers: { ...bare.headers, ...headers } }, { because });
}

/** What a proxy between caller and platform answers: no envelope, no code. */
function bareAnswer(status: number, body: string | undefined, type = 'text/html; charset=utf-8'): Answer {
  // Not imported, for the reason that adapters/sockets.ts gives.
  const { STATUS_CODES } = process.getBuiltinModule('node:http');
  const title = `${status} ${STATUS_CODES[status] ?? ''}`.trim();
  const page = `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n</body>\n</html>\n`;
  return { status, headers: { 'Content-Type': type }, body: body ?? page };
}

/** A page token is given back although it was just used; the first page names its own. */
function repeatPage(answer: Answer, query: string): Answer {
  const asked = new URLSearchParams(query).get('page_token');
  const body = typeof answer.body === 'string' ? parse(answer.body) : undefined;
  const data = body?.data as Record<string, unknown> | undefined;
  if (typeof data !== 'object' || data === null) return answer;
  const page_token = asked || data.page_token || 'repeated';
  return { ...answer, body: JSON.stringify({ ...body, data: { ...data, has_more: true, page_token } }) };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wordsFor({ delay_ms, cut_after_bytes, repeat_page }: Fault): string {
  const words = [
    delay_ms && `answered ${delay_ms} ms later`,
    cut_after_bytes !== undefined && `the connection ends after ${cut_after_bytes} bytes`,
    repeat_page && 'the page token is given again',
  ];
  return words.filter((word) => word).join(', ');
}
