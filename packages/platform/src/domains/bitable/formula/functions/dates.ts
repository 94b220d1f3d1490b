import type { Call } from '../evaluate.ts';
import { dayLength, type LocalTime } from '../time-zone.ts';
import { FormulaError, flatten, Moment, type Value } from '../value.ts';
import type { FormulaFunction } from './index.ts';

/** Functions on dates, in the time zone of the Base. Source: the formula pages of Base's help center. */
export const dateFunctions: Readonly<Record<string, FormulaFunction>> = {
  NOW: { min: 0, max: 0, run: ({ scope }) => new Moment(scope.sheet.now) },
  TODAY: { min: 0, max: 0, run: ({ scope }) => new Moment(scope.sheet.zone.startOfDay(scope.sheet.now)) },
  DATE: { min: 3, max: 3, run: (call) => moment(call, call.number(0), call.number(1), call.number(2)) },
  YEAR: { min: 1, max: 1, run: (call) => local(call).year },
  MONTH: { min: 1, max: 1, run: (call) => local(call).month },
  DAY: { min: 1, max: 1, run: (call) => local(call).day },
  HOUR: { min: 1, max: 1, run: (call) => local(call).hour },
  MINUTE: { min: 1, max: 1, run: (call) => local(call).minute },
  SECOND: { min: 1, max: 1, run: (call) => local(call).second },
  WEEKDAY: { min: 1, max: 2, run: weekday },
  DAYS: { min: 2, max: 2, run: (call) => (call.time(0) - call.time(1)) / dayLength },
  DATEDIF: { min: 2, max: 3, run: wholeUnits },
  DURATION: { min: 1, max: 4, run: duration },
  EDATE: { min: 2, max: 2, run: monthsLater },
  EOMONTH: { min: 1, max: 2, run: endOfMonth },
  NETWORKDAYS: { min: 2, max: 3, run: workdaysBetween },
  WORKDAY: { min: 2, max: 3, run: workdaysLater },
};

function local(call: Call): LocalTime {
  return call.scope.sheet.zone.localTime(call.time(0));
}

function moment(call: Call, year: number, month: number, day: number): Moment {
  try {
    return new Moment(call.scope.sheet.zone.moment(year, month, day));
  } catch {
    throw new FormulaError(`no date ${year}-${month}-${day}`);
  }
}

/** Sunday is 1; with a second argument 2, Monday is 1; with 3, Monday is 0. */
function weekday(call: Call): number {
  const sundayFirst = dayOfWeek(local(call));
  const type = call.number(1, 1);
  if (type === 2) return ((sundayFirst + 6) % 7) + 1;
  return type === 3 ? (sundayFirst + 6) % 7 : sundayFirst + 1;
}

function dayOfWeek({ year, month, day }: LocalTime): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Whole days (`D`), months (`M`) or years (`Y`) from the first date to the second, which must not be earlier. */
function wholeUnits(call: Call): number {
  const { zone } = call.scope.sheet;
  const [from, to] = [call.time(0), call.time(1)];
  if (from > to) throw new FormulaError('the start of DATEDIF is after its end');
  const unit = call.args.length > 2 ? call.text(2).toUpperCase() : 'D';
  const [a, b] = [zone.localTime(from), zone.localTime(to)];
  if (unit === 'D') return dayNumber(b) - dayNumber(a);
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  if (unit === 'M') return months;
  if (unit === 'Y') return Math.floor(months / 12);
  throw new FormulaError(`DATEDIF has no unit ${unit}`);
}

function dayNumber({ year, month, day }: LocalTime): number {
  return Date.UTC(year, month - 1, day) / dayLength;
}

/** In days, which is what is added to a date. */
function duration(call: Call): number {
  return call.number(0) + call.number(1) / 24 + call.number(2) / 1440 + call.number(3) / 86_400;
}

/** The same day so many months later, or the last of a month that has no such day. */
function monthsLater(call: Call): Moment {
  const { zone } = call.scope.sheet;
  const { year, month, day, hour, minute, second } = local(call);
  const target = month + Math.trunc(call.number(1));
  const lastDay = zone.localTime(zone.moment(year, target + 1, 0)).day;
  return new Moment(zone.moment(year, target, Math.min(day, lastDay), hour, minute, second));
}

function endOfMonth(call: Call): Moment {
  const { year, month } = local(call);
  return moment(call, year, month + Math.trunc(call.number(1)) + 1, 0);
}

/** Days of a range that are looked at one by one, at most. */
const longestRange = 40_000;

function workdaysBetween(call: Call): number {
  const holidays = holidaysOf(call);
  const [from, to] = [dayNumber(local(call)), dayNumber(call.scope.sheet.zone.localTime(call.time(1)))];
  if (Math.abs(to - from) > longestRange) throw new FormulaError('a range of more than a hundred years');
  let count = 0;
  for (let day = Math.min(from, to); day <= Math.max(from, to); day++) if (isWorkday(day, holidays)) count++;
  return from <= to ? count : -count;
}

function workdaysLater(call: Call): Moment {
  const holidays = holidaysOf(call);
  let left = Math.trunc(call.number(1));
  if (Math.abs(left) > longestRange / 2) throw new FormulaError('too many workdays');
  let day = dayNumber(local(call));
  const step = Math.sign(left);
  while (left !== 0) {
    day += step;
    if (isWorkday(day, holidays)) left -= step;
    // A list of holidays may leave no workday for long.
    if (Math.abs(day) > 10_000_000) throw new FormulaError('no workday is left');
  }
  const { year, month, day: dayOfMonth } = utcDate(day);
  return moment(call, year, month, dayOfMonth);
}

function utcDate(day: number) {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function isWorkday(day: number, holidays: ReadonlySet<number>): boolean {
  const weekdayNumber = new Date(day * dayLength).getUTCDay();
  return weekdayNumber !== 0 && weekdayNumber !== 6 && !holidays.has(day);
}

function holidaysOf(call: Call): ReadonlySet<number> {
  const { zone } = call.scope.sheet;
  const dates = flatten(call.value(2)).filter((value: Value) => value instanceof Moment);
  return new Set(dates.map((date) => dayNumber(zone.localTime((date as Moment).time))));
}
