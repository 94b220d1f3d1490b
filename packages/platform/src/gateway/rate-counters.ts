/** Limits of one API: calls in a minute and in a second; 0 means no limit of that kind. */
export interface RateLimit {
  readonly perMinute: number;
  readonly perSecond: number;
}

/** A limit that is used up: how many calls its window takes, and the seconds until the window ends. */
export interface UsedUp {
  readonly limit: number;
  readonly reset: number;
}

/** Counts calls in windows. One process keeps them in memory; several share them. */
export interface RateCounters {
  /** Counts one call under `key`, or says which limit is used up and counts nothing. */
  take(key: string, limit: RateLimit, now: number): UsedUp | undefined | Promise<UsedUp | undefined>;
  /** Counts one call under `key` in the calendar month of `now` (UTC); gives the count. */
  takeMonthly(key: string, now: number): number | Promise<number>;
  clear(): void;
}

interface Windows {
  second: number;
  inSecond: number;
  minute: number;
  inMinute: number;
}

/** How many keys are held before the ended ones are dropped. */
const sweepAbove = 50_000;

/** Counters of one process. Windows are fixed: each second and each minute of the clock (inferred; Feishu does not say). */
export class MemoryRateCounters implements RateCounters {
  readonly #windows = new Map<string, Windows>();
  readonly #months = new Map<string, { month: number; count: number }>();

  take(key: string, limit: RateLimit, now: number): UsedUp | undefined {
    const second = Math.floor(now / 1000);
    const minute = Math.floor(second / 60);
    let windows = this.#windows.get(key);
    if (!windows) {
      if (this.#windows.size >= sweepAbove) this.#sweep(minute);
      windows = { second, inSecond: 0, minute, inMinute: 0 };
      this.#windows.set(key, windows);
    }
    if (windows.second !== second) {
      windows.second = second;
      windows.inSecond = 0;
    }
    if (windows.minute !== minute) {
      windows.minute = minute;
      windows.inMinute = 0;
    }
    if (limit.perSecond > 0 && windows.inSecond >= limit.perSecond) return { limit: limit.perSecond, reset: 1 };
    if (limit.perMinute > 0 && windows.inMinute >= limit.perMinute) {
      return { limit: limit.perMinute, reset: 60 - (second % 60) };
    }
    windows.inSecond++;
    windows.inMinute++;
    return undefined;
  }

  takeMonthly(key: string, now: number): number {
    const date = new Date(now);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    const known = this.#months.get(key);
    const count = known?.month === month ? known.count + 1 : 1;
    this.#months.set(key, { month, count });
    return count;
  }

  clear(): void {
    this.#windows.clear();
    this.#months.clear();
  }

  #sweep(minute: number): void {
    for (const [key, windows] of this.#windows) if (windows.minute < minute) this.#windows.delete(key);
  }
}
