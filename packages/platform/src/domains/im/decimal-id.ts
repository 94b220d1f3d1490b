import type { PlatformContext } from '../../platform-context.ts';

/**
 * An id of the form of tabs, menus and tags: 19 decimal digits that grow with time (32 bits of seconds, 10 of
 * milliseconds, 12 of a counter, 10 random).
 */
export function newDecimalId({ newId }: PlatformContext): string {
  const hex = newId('');
  const time = Number.parseInt(hex.slice(0, 12), 16);
  const counter = Number.parseInt(hex.slice(12, 16), 16) & 0xfff;
  const chance = Number.parseInt(hex.slice(16, 20), 16) & 0x3ff;
  const low = (BigInt(time % 1000) << 22n) | BigInt((counter << 10) | chance);
  return String((BigInt(Math.floor(time / 1000)) << 32n) | low);
}
