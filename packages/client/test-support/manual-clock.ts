import type { Clock } from '../src/clock.ts';

/** A clock that stands still until it is advanced. */
export class ManualClock implements Clock {
  #now = Date.parse('2026-11-25T00:00:00Z');
  #timers = new Set<{ at: number; action: () => void }>();
  /** How long each timer was set for, in the order in which they were set. */
  readonly waits: number[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, action: () => void): () => void {
    const timer = { at: this.#now + ms, action };
    this.waits.push(ms);
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  advance(ms: number): void {
    this.#now += ms;
    for (const timer of [...this.#timers].sort((one, other) => one.at - other.at)) {
      if (timer.at > this.#now || !this.#timers.delete(timer)) continue;
      timer.action();
    }
  }

  /** Timers that are still running. */
  get running(): number {
    return this.#timers.size;
  }
}

/** A clock whose timers end at once, each putting the time forward: waits cost nothing, but are recorded. */
export class SkippingClock implements Clock {
  #now = Date.parse('2026-11-25T00:00:00Z');
  readonly waits: number[] = [];
  readonly #longest: number;

  /** Timers over `longest` never end: those are the timeouts of calls. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, action: () => void): () => void {
    if (ms > this.#longest) return () => {};
    this.waits.push(ms);
    this.#now += ms;
    const soon = setImmediate(action);
    return () => clearImmediate(soon);
  }
}
