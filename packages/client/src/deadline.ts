import type { CallOptions } from './call-options.ts';
import { AbortedError, TimeoutError, type Where } from './errors.ts';
import type { Settings } from './settings.ts';

/**
 * The time that a call has, and the caller's signal: whichever comes first stops the call. One deadline covers the
 * whole call, its token, its repetitions and the waits between them.
 */
export interface Deadline {
  readonly signal: AbortSignal;
  /** By the client's clock. */
  readonly endsAt: number;
  /** What a stopped call throws. */
  error(): AbortedError | TimeoutError;
  /** Waits for a promise, which others may wait for too, but no longer than the call has. Other values it gives at once. */
  limit<T>(value: T | Promise<T>): T | Promise<T>;
  sleep(ms: number): Promise<void>;
  /** To be called when the call has settled. */
  close(): void;
}

/** With `streams` the caller's signal still works after `close()`, for a body that is being read then. */
export function openDeadline(
  { clock, timeoutMs: defaultMs }: Settings,
  where: Where,
  { signal: caller, timeoutMs = defaultMs }: CallOptions,
  streams?: boolean,
): Deadline {
  const controller = new AbortController();
  const signal = caller && streams ? AbortSignal.any([caller, controller.signal]) : controller.signal;
  const error = () =>
    caller?.aborted
      ? new AbortedError(`${where.api} was aborted`, where, { cause: caller.reason })
      : new TimeoutError(`${where.api} did not settle within ${timeoutMs} ms`, where);
  if (caller?.aborted) throw error();
  const stop = () => controller.abort();
  // Timers of most runtimes count in 31 bits; a longer time is no limit, and neither is 0.
  const limited = timeoutMs > 0 && timeoutMs < 2 ** 31;
  const endsAt = limited ? clock.now() + timeoutMs : Number.POSITIVE_INFINITY;
  const stopTimer = limited ? clock.after(timeoutMs, stop) : undefined;
  caller?.addEventListener('abort', stop);

  const limit = <T>(value: T | Promise<T>) =>
    value instanceof Promise
      ? new Promise<T>((resolve, reject) => {
          const stopWaiting = () => reject(error());
          if (signal.aborted) stopWaiting();
          signal.addEventListener('abort', stopWaiting);
          value.then(resolve, reject);
        })
      : value;

  return {
    signal,
    endsAt,
    error,
    limit,
    async sleep(ms) {
      let cancel: (() => void) | undefined;
      try {
        await limit(
          new Promise<void>((resolve) => {
            cancel = clock.after(ms, resolve);
          }),
        );
      } finally {
        cancel?.();
      }
    },
    close() {
      stopTimer?.();
      caller?.removeEventListener('abort', stop);
    },
  };
}
