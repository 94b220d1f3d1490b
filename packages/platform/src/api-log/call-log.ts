import type { ApiEntry } from '@larkspur/catalog';
import type { EmulationLevel } from '../emulation/domains.ts';
import type { Fault } from '../faults/fault.ts';
import type { Answer } from '../gateway/answer.ts';
import type { Caller } from '../gateway/caller.ts';
import type { IncomingCall } from '../gateway/incoming-call.ts';
import type { CheckName } from '../gateway/reject.ts';
import type { ApiLogRow } from '../store/tables/api-log.ts';
import { maskForm, maskJson, maskValue } from './mask.ts';

/** Longest body that a record keeps, in characters; the rest is cut and counted. */
const keptCharacters = 32_768;

/** What is known of one call while it is answered; becomes its record in the end. */
export class CallLog {
  readonly logId: string;
  readonly call: IncomingCall;
  readonly time: number;
  readonly notes: string[] = [];
  api: ApiEntry | undefined;
  caller: Caller | undefined;
  /** The fault that the call has met. */
  fault: Fault | undefined;
  /** The check under way: the one that refused, when the call is refused. */
  check: CheckName = 'route';
  requestBody = '';
  emulation: EmulationLevel | '' = '';
  readonly #start = performance.now();

  constructor(logId: string, call: IncomingCall, time: number) {
    this.logId = logId;
    this.call = call;
    this.time = time;
  }

  /** The record of the call, with every secret hidden. */
  record(answer: Answer, outcome: { code: number; msg: string; refused: boolean; because: string }): ApiLogRow {
    const { call, caller, api } = this;
    return {
      log_id: this.logId,
      time: this.time,
      app_id: caller?.app.appId ?? '',
      tenant_key: caller?.tenantKey ?? '',
      token_kind: caller && caller.tokenKind !== 'none' ? caller.tokenKind : '',
      lark_id: caller?.larkId ?? 0,
      api_id: api?.id ?? '',
      method: call.method,
      path: call.path,
      query: maskForm(call.query),
      remote_address: call.remoteAddress,
      status: answer.status,
      code: outcome.code,
      msg: outcome.msg,
      duration: Math.round((performance.now() - this.#start) * 1000),
      refused_by: outcome.refused ? this.check : '',
      because: outcome.because,
      emulation: this.emulation,
      notes: this.notes.join('\n'),
      request_headers: JSON.stringify(shownHeaders(call.headers)),
      request_body: shownBody(this.requestBody),
      response_headers: JSON.stringify(shownAnswerHeaders(answer.headers)),
      response_body: typeof answer.body === 'string' ? shownBody(answer.body) : `(${answer.headers['Content-Type']})`,
    };
  }
}

function shownHeaders(headers: IncomingCall['headers']): IncomingCall['headers'] {
  const { authorization, cookie, ...others } = headers;
  const bearer = authorization?.replace(
    /^(bearer\s+)?(.*)$/i,
    (_, scheme = '', value) => `${scheme}${maskValue(value)}`,
  );
  return {
    ...others,
    ...(bearer !== undefined && { authorization: bearer }),
    ...(cookie !== undefined && { cookie: '***' }),
  };
}

/** A redirect back to an app carries an authorization code. */
function shownAnswerHeaders({ Location, ...others }: Answer['headers']): Answer['headers'] {
  return Location === undefined ? others : { ...others, Location: maskForm(Location) };
}

function shownBody(body: string): string {
  const masked = body.startsWith('{') ? maskJson(body) : maskForm(body);
  if (masked.length <= keptCharacters) return masked;
  return `${masked.slice(0, keptCharacters)}… (${masked.length - keptCharacters} more characters)`;
}
