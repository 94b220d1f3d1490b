/** Where every part of the platform reads the time: milliseconds since 1970, UTC. */
export interface Clock {
  now(): number;
}

/** The machine's own time. */
export const systemClock: Clock = { now: () => Date.now() };

/** How a clock was set: how far it is ahead of its base in milliseconds, or when it stands still. */
export interface ClockSetting {
  readonly offset: number;
  readonly frozenAt?: number;
}

/**
 * A clock that can be frozen and moved, so that tokens expire and edit windows close when a test says so.
 * Until it is frozen or moved it follows `base`.
 */
export class AdjustableClock implements Clock {
  readonly #base: Clock;
  #offset = 0;
  #frozenAt: number | undefined;

  constructor(base: Clock = systemClock) {
    this.#base = base;
  }

  now(): number {
    return this.#frozenAt ?? this.#base.now() + this.#offset;
  }

  get frozen(): boolean {
    return this.#frozenAt !== undefined;
  }

  /** How far this clock is ahead of its base, in milliseconds. */
  get offset(): number {
    return this.now() - this.#base.now();
  }

  freeze(at: number = this.now()): void {
    this.#frozenAt = at;
  }

  /** Moves the time, forwards or (with a negative number) backwards. */
  advance(milliseconds: number): void {
    if (this.#frozenAt === undefined) this.#offset += milliseconds;
    else this.#frozenAt += milliseconds;
  }

  /** Lets a frozen clock run on from where it stands. */
  resume(): void {
    if (this.#frozenAt === undefined) return;
    this.#offset = this.#frozenAt - this.#base.now();
    this.#frozenAt = undefined;
  }

  get setting(): ClockSetting {
    return { offset: this.#offset, ...(this.#frozenAt !== undefined && { frozenAt: this.#frozenAt }) };
  }

  /** Sets it as it once was. */
  set({ offset, frozenAt }: ClockSetting): void {
    this.#offset = offset;
    this.#frozenAt = frozenAt;
  }

  /** Back to the base's time. */
  reset(): void {
    this.#frozenAt = undefined;
    this.#offset = 0;
  }
}
