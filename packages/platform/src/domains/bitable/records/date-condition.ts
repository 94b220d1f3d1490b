import type { CallRejectedError } from '../../../gateway/reject.ts';
import type { TimeZone } from '../formula/time-zone.ts';

/** Days from today (the first, and the one after the last) of the ranges that `is` can ask for. */
type DayRange = readonly [from: number, to: number];

/** Ranges of whole days. "The past N days" end with today and "the next N" begin with it. Source: the page of the old filter. */
const dayRanges: Readonly<Record<string, DayRange>> = {
  Today: [0, 1],
  Tomorrow: [1, 2],
  Yesterday: [-1, 0],
  TheLastWeek: [-6, 1],
  TheNextWeek: [0, 7],
  TheLastMonth: [-29, 1],
  TheNextMonth: [0, 30],
};
const comparable = new Set(['Today', 'Tomorrow', 'Yesterday']);

/**
 * The time that a condition on a date names, from its first moment to the one after its last; in the time zone of the Base.
 * An exact date stands for the day that it lies in. Weeks begin on Monday.
 * Source: `app-table-record/record-filter-guide`.
 */
export function readDateCondition(
  value: readonly string[],
  operator: string,
  { zone, now }: { readonly zone: TimeZone; readonly now: number },
  invalid: (because: string) => CallRejectedError,
): { from: number; to: number } {
  const [name = '', exact] = value;
  if (name === 'ExactDate') {
    if (!/^-?\d{1,15}$/.test(exact ?? '')) throw invalid('ExactDate needs a time in milliseconds');
    return days(zone, Number(exact), [0, 1]);
  }
  if (exact !== undefined) throw invalid(`${name} takes no second element`);
  if (operator !== 'is' && !comparable.has(name))
    throw invalid(`${name || 'an empty value'} is none that ${operator} takes`);
  const range = dayRanges[name];
  if (range) return days(zone, now, range);
  const { year, month, day } = zone.localTime(now);
  const sinceMonday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  switch (name) {
    case 'CurrentWeek':
      return days(zone, now, [-sinceMonday, 7 - sinceMonday]);
    case 'LastWeek':
      return days(zone, now, [-sinceMonday - 7, -sinceMonday]);
    case 'CurrentMonth':
      return { from: zone.moment(year, month, 1), to: zone.moment(year, month + 1, 1) };
    case 'LastMonth':
      return { from: zone.moment(year, month - 1, 1), to: zone.moment(year, month, 1) };
    default:
      throw invalid(`"${name}" names no date`);
  }
}

function days(zone: TimeZone, time: number, [from, to]: DayRange): { from: number; to: number } {
  return { from: zone.addDays(time, from), to: zone.addDays(time, to) };
}
