import { wrongField } from './control-error.ts';

const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * A moment in milliseconds since 1970: written in ISO 8601 (`2026-01-31T12:00:00Z`), as such a number, or as a time before
 * `now`: `15m`, `2h`, `7d`. Throws `invalid_request` that names the field.
 */
export function readMoment(field: string, written: string, now: number): number {
  const [, count, unit] = /^(\d{1,9})([smhd])$/.exec(written) ?? [];
  const moment =
    count !== undefined && unit !== undefined ? now - Number(count) * (units[unit] ?? 0) : absolute(written);
  // A log id holds a year of four digits, and so far back a clock can be set.
  if (moment >= 0 && moment < 253_402_300_800_000) return moment;
  throw wrongField(
    field,
    'must be a time as 2026-01-31T12:00:00Z, milliseconds since 1970, or a time ago: 15m, 2h, 7d',
  );
}

function absolute(written: string): number {
  if (/^\d{10,15}$/.test(written)) return Number(written);
  return /^\d{4}-\d\d-\d\d([T ]|$)/.test(written) ? Date.parse(written) : Number.NaN;
}
