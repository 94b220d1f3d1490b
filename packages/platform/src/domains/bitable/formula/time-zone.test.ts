import { expect, test } from 'vitest';
import { formatTime, TimeZone } from './time-zone.ts';

const shanghai = TimeZone.named('Asia/Shanghai');
const berlin = TimeZone.named('Europe/Berlin');

test('a moment is shown as the clocks there show it', () => {
  expect(shanghai.localTime(Date.UTC(2025, 11, 31, 16))).toEqual({
    year: 2026,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
  });
});

test('a day has 23 hours where clocks are put forward', () => {
  const start = berlin.moment(2026, 3, 29);
  expect(berlin.addDays(start, 1) - start).toBe(23 * 3_600_000);
  expect(berlin.startOfDay(start + 10 * 3_600_000)).toBe(start);
});

test('parts beyond their range carry over', () => {
  expect(shanghai.moment(2026, 13, 0)).toBe(shanghai.moment(2026, 12, 31));
});

test('names that are no time zones are told', () => {
  expect([TimeZone.isName('Asia/Macau'), TimeZone.isName('Mars/Base')]).toEqual([true, false]);
});

test('patterns know the letters of Base', () => {
  const time = Date.UTC(2026, 0, 2, 3, 4, 5);
  expect(formatTime(time, shanghai, 'yyyy/MM/dd HH:mm:ss')).toBe('2026/01/02 11:04:05');
  expect(formatTime(time, shanghai, 'yyMMdd')).toBe('260102');
});
