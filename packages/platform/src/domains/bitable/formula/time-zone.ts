/** A moment as a calendar and a clock in some time zone show it. `month` and `day` begin with 1. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export const dayLength = 86_400_000;
const quarterHour = 900_000;

/** Calendar and clock of an IANA time zone. */
export class TimeZone {
  readonly #format: Intl.DateTimeFormat;
  /** Offsets in milliseconds by quarter of an hour, in which they never change. */
  readonly #offsets = new Map<number, number>();

  private constructor(name: string) {
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  static readonly #known = new Map<string, TimeZone>();

  static named(name: string): TimeZone {
    let zone = TimeZone.#known.get(name);
    if (!zone) {
      zone = new TimeZone(name);
      TimeZone.#known.set(name, zone);
    }
    return zone;
  }

  static isName(name: string): boolean {
    try {
      TimeZone.named(name);
      return true;
    } catch {
      return false;
    }
  }

  /** Throws a RangeError beyond the years that dates can have. */
  localTime(time: number): LocalTime {
    const date = new Date(time + this.#offsetAt(time));
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
    };
  }

  /** The moment of a local time; parts beyond their range carry over, as in day 0 of a month. */
  moment(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
    const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
    if (Number.isNaN(asUtc)) throw new RangeError(`There is no date ${year}-${month}-${day}.`);
    const guess = asUtc - this.#offsetAt(asUtc);
    return asUtc - this.#offsetAt(guess);
  }

  /** Midnight at the beginning of the day that the moment lies in. */
  startOfDay(time: number): number {
    const { year, month, day } = this.localTime(time);
    return this.moment(year, month, day);
  }

  /** Midnight so many days after the day of the moment. */
  addDays(time: number, days: number): number {
    const { year, month, day } = this.localTime(time);
    return this.moment(year, month, day + days);
  }

  #offsetAt(time: number): number {
    const quarter = Math.floor(time / quarterHour);
    let offset = this.#offsets.get(quarter);
    if (offset === undefined) {
      offset = this.#readOffset(quarter * quarterHour);
      if (this.#offsets.size > 50_000) this.#offsets.clear();
      this.#offsets.set(quarter, offset);
    }
    return offset;
  }

  #readOffset(time: number): number {
    const parts: Record<string, number> = {};
    for (const { type, value } of this.#format.formatToParts(time)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - time;
  }
}

/**
 * A moment in a pattern of Base: `yyyy`/`YYYY`, `yy`, `MM`, `dd`/`DD`, `HH`/`hh`, `mm`, `ss`. What is no part of these stays.
 */
export function formatTime(time: number, zone: TimeZone, pattern: string): string {
  const local = zone.localTime(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return pattern.replace(/yyyy|YYYY|yy|YY|MM|dd|DD|HH|hh|mm|ss/g, (part) => {
    switch (part) {
      case 'yyyy':
      case 'YYYY':
        return String(local.year).padStart(4, '0');
      case 'yy':
      case 'YY':
        return two(local.year % 100);
      case 'MM':
        return two(local.month);
      case 'dd':
      case 'DD':
        return two(local.day);
      case 'HH':
      case 'hh':
        return two(local.hour);
      case 'mm':
        return two(local.minute);
      default:
        return two(local.second);
    }
  });
}
