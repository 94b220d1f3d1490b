import type { Deadline } from './deadline.ts';
import { ApiError, LarkError, NetworkError, RateLimitedError, ServerError, UndecodableAnswerError } from './errors.ts';
import { maskCause } from './mask.ts';
import type { OutgoingRequest } from './outgoing-request.ts';
import { type Answer, readAnswer } from './read-answer.ts';
import type { Settings } from './settings.ts';

/** The first wait is at most this long, each further one at most twice the one before. */
const firstBackoffMs = 500;
const longestBackoffMs = 8_000;

/** The gateway's own rate limit: the call is turned away before the API sees it. */
const rateLimitedByGateway = 99991400;

/** Sends a request and reads its answer; repeats it after a failure that may pass, where that is safe and time allows. */
export async function sendWithRetry<Output>(
  settings: Settings,
  request: OutgoingRequest,
  deadline: Deadline,
): Promise<Answer<Output>> {
  for (let repetition = 0; ; repetition++) {
    try {
      return await send<Output>(settings, request, deadline);
    } catch (error) {
      const { name, message } = error as LarkError;
      const told = { ...request.where, error: name, message };
      settings.logger?.debug('call failed', told);
      if (repetition >= settings.retry || !mayRepeat(request, error)) throw error;
      const waitMs = waitBefore(repetition, error);
      if (waitMs >= deadline.remainingMs()) throw error;
      settings.logger?.warn('call is repeated', { ...told, waitMs: Math.round(waitMs) });
      await deadline.sleep(waitMs);
    }
  }
}

async function send<Output>(settings: Settings, request: OutgoingRequest, deadline: Deadline): Promise<Answer<Output>> {
  const { method, headers, body } = request;
  try {
    // A redirect would carry the token to wherever it points.
    const init = { method, headers, redirect: 'manual', signal: deadline.signal } satisfies RequestInit;
    const response = await settings.fetch(request.url, body === undefined ? init : { ...init, body });
    const answer = await readAnswer<Output>(request, response);
    const { status: httpStatus, logId } = answer;
    settings.logger?.debug('call succeeded', { ...request.where, httpStatus, logId });
    return answer;
  } catch (thrown) {
    if (thrown instanceof LarkError) throw thrown;
    if (deadline.signal.aborted) throw deadline.error();
    const cause = maskCause(thrown, request.secrets);
    const address = new URL(request.url).origin;
    const message = `${request.where.api} got no answer from ${address}: ${rootOf(cause)}`;
    throw new NetworkError(message, request.where, { cause });
  }
}

function rootOf(error: Error): string {
  if (error.cause instanceof Error) return rootOf(error.cause);
  return error.message || String((error as { code?: unknown }).code ?? error.name);
}

/** Failures that may pass. A call that may have taken effect is repeated only if doing it twice does no harm. */
function mayRepeat(request: OutgoingRequest, error: unknown): boolean {
  if (error instanceof ApiError && error.code === rateLimitedByGateway) return true;
  if (!request.repeatable) return false;
  if (error instanceof UndecodableAnswerError) return error.httpStatus >= 500 || error.httpStatus === 429;
  return error instanceof NetworkError || error instanceof RateLimitedError || error instanceof ServerError;
}

/**
 * What the answer asks for, plus a random part of a time that doubles, so that many callers do not return together.
 * Source of the first: `/ukTMukTMukTM/uUzN04SN3QjL1cDN` (rate limits), header `x-ogw-ratelimit-reset`.
 */
function waitBefore(repetition: number, error: unknown): number {
  const askedMs = error instanceof RateLimitedError ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
  return askedMs + Math.random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** repetition);
}
