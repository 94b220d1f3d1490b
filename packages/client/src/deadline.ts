import type { Clock } from './clock.ts';
import { AbortedError, TimeoutError, type Where } from './errors.ts';

/**
 * The time that a call has, and the caller's signal: whichever comes first stops the call. One deadline covers the
 * whole call, its token, its repetitions and the waits between them.
 */
export class Deadline {
  readonly signal: AbortSignal;
  readonly #clock: Clock;
  readonly #where: Where;
  readonly #timeoutMs: number;
  readonly #endsAt: number;
  readonly #controller = new AbortController();
  readonly #callerSignal: AbortSignal | undefined;
  readonly #stopTimer: (() => void) | undefined;
  readonly #passOn: (() => void) | undefined;

  /**
   * `timeoutMs` 0 means no limit. With `streams` the caller's signal still works after `close()`, for a body that is
   * being read then.
   */
  constructor(clock: Clock, where: Where, timeoutMs: number, callerSignal?: AbortSignal, streams?: boolean) {
    this.#clock = clock;
    this.#where = where;
    this.#timeoutMs = timeoutMs;
    this.#callerSignal = callerSignal;
    this.signal = this.#controller.signal;
    if (callerSignal?.aborted) throw this.error();
    // Timers of most runtimes count in 31 bits; a longer time is no limit.
    const limited = timeoutMs > 0 && timeoutMs < 2 ** 31;
    this.#endsAt = limited ? clock.now() + timeoutMs : Number.POSITIVE_INFINITY;
    if (limited) this.#stopTimer = clock.after(timeoutMs, () => this.#controller.abort(this.error()));
    if (callerSignal && streams) {
      this.signal = AbortSignal.any([callerSignal, this.#controller.signal]);
    } else if (callerSignal) {
      this.#passOn = () => this.#controller.abort(this.error());
      callerSignal.addEventListener('abort', this.#passOn, { once: true });
    }
  }

  remainingMs(): number {
    return this.#endsAt - this.#clock.now();
  }

  /** What a stopped call throws. */
  error(): AbortedError | TimeoutError {
    const { api } = this.#where;
    if (this.#callerSignal?.aborted) {
      return new AbortedError(`${api} was aborted`, this.#where, { cause: this.#callerSignal.reason });
    }
    return new TimeoutError(`${api} did not settle within ${this.#timeoutMs} ms`, this.#where);
  }

  /** Waits for `promise`, which others may wait for too, but no longer than the call has. */
  race<T>(promise: Promise<T>): Promise<T> {
    const { signal } = this;
    return new Promise((resolve, reject) => {
      if (signal.aborted) reject(this.error());
      const stop = () => reject(this.error());
      signal.addEventListener('abort', stop, { once: true });
      promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
  }

  sleep(ms: number): Promise<void> {
    let cancel: (() => void) | undefined;
    const slept = new Promise<void>((resolve) => {
      cancel = this.#clock.after(ms, resolve);
    });
    return this.race(slept).finally(() => cancel?.());
  }

  /** To be called when the call has settled. */
  close(): void {
    this.#stopTimer?.();
    if (this.#passOn) this.#callerSignal?.removeEventListener('abort', this.#passOn);
  }
}
