import type { Deadline } from './deadline.ts';
import { type ApiError, LarkError, NetworkError, RateLimitedError, ServerError } from './errors.ts';
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
      if (!(repetition < settings.retry && mayRepeat(request, error))) throw error;
      const waitMs = waitBefore(repetition, error);
      if (settings.clock.now() + waitMs >= deadline.endsAt) throw error;
      settings.logger?.warn('a call is repeated', { waitMs, message: (error as LarkError).message });
      await deadline.sleep(waitMs);
    }
  }
}

async function send<Output>(settings: Settings, request: OutgoingRequest, deadline: Deadline): Promise<Answer<Output>> {
  const { method, headers, body } = request;
  try {
    // A redirect would carry the token to wherever it points.
    const init: RequestInit = { method, headers, body, redirect: 'manual', signal: deadline.signal };
    const response = await settings.fetch(request.url, init);
    return await readAnswer<Output>(request, response);
  } catch (thrown) {
    if (thrown instanceof LarkError) throw thrown;
    if (deadline.signal.aborted) throw deadline.error();
    const cause = maskCause(thrown, request.secrets);
    // Node says "fetch failed"; the reason is one level down.
    const reason = cause.cause instanceof Error ? cause.cause : cause;
    const message = `${request.where.api} got no answer from ${request.url.split('?')[0]}: ${reason.message || reason}`;
    throw new NetworkError(message, request.where, { cause });
  }
}

/** Failures that may pass. A call that may have taken effect is repeated only if doing it twice does no harm. */
function mayRepeat(request: OutgoingRequest, error: unknown): boolean {
  const { code, httpStatus = 0 } = error as Partial<ApiError>;
  if (code === rateLimitedByGateway) return true;
  const mayPass = error instanceof NetworkError || error instanceof RateLimitedError || error instanceof ServerError;
  return request.repeatable && (mayPass || httpStatus >= 500 || httpStatus === 429);
}

/**
 * What the answer asks for, plus a random part of a time that doubles, so that many callers do not return together.
 * Source of the first: `/ukTMukTMukTM/uUzN04SN3QjL1cDN` (rate limits), header `x-ogw-ratelimit-reset`.
 */
function waitBefore(repetition: number, error: unknown): number {
  const askedMs = error instanceof RateLimitedError ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
  return askedMs + Math.random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** repetition);
}
