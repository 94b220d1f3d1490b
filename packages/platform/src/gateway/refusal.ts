import { factsOf } from '@larkspur/catalog';
import type { CallLog } from '../api-log/call-log.ts';
import { WholeAnswer } from '../emulation/handler.ts';
import type { PlatformContext } from '../platform-context.ts';
import type { Answer } from './answer.ts';
import { failure } from './failure.ts';
import { CallRejectedError, reject } from './reject.ts';

/** What a call came to: its answer, and code and message for the log record. */
export interface Result {
  readonly answer: Answer;
  readonly code: number;
  readonly msg: string;
}

/** Thrown for a path that no API has. */
export const noRoute = Symbol('no route');

/** Code and wording of a fault of the server. Source: generic error codes; the wording was seen live. */
const internalError = 2200;

/** The answer to a call that was refused, or that ended in a defect of the platform; the latter gives no detail away. */
export function refusalOf(error: unknown, platform: PlatformContext, log: CallLog): Result & { because: string } {
  if (error === noRoute) return notFound(log);
  if (error instanceof WholeAnswer) return error;
  if (error instanceof CallRejectedError) {
    return { ...bodyOf(error, platform, log), because: error.details.because ?? '' };
  }
  platform.reportDefect(error, log.logId);
  const because = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ...bodyOf(reject(internalError, { status: 500, msg: 'Internal Error' }), platform, log), because };
}

function bodyOf(error: CallRejectedError, platform: PlatformContext, log: CallLog): Result {
  return failure(error, {
    logId: log.logId,
    publicUrl: platform.publicUrl(),
    brand: platform.settings.brand,
    api: log.api,
    facts: log.api && factsOf(log.api),
    appId: log.caller?.app.appId ?? '',
  });
}

/** Unknown path and wrong method alike, seen live; the documentation's 99991201 and 99991301 are not. */
function notFound(log: CallLog): Result & { because: string } {
  return {
    answer: { status: 404, headers: { 'Content-Type': 'text/plain' }, body: '404 page not found' },
    code: 0,
    msg: '',
    because: `no API has ${log.call.method} ${log.call.path}`,
  };
}
