import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

/** Makes ids that never repeat: `newId('oc_')` gives the prefix and 32 lower-case hex digits. */
export type NewId = (prefix: string) => string;

/** Gives `size` bytes that nobody can guess, for tokens, secrets and keys. */
export type RandomBytes = (size: number) => Buffer;

export const secureRandom: RandomBytes = randomBytes;

/**
 * Ids that sort in the order in which they were made (12 digits of milliseconds, 4 of a counter, 16 random), so that rows
 * that are written one after the other lie side by side on disk. Neither a clock that stands still or goes back nor a full
 * counter breaks the order: the time in an id is then ahead of the clock. They are names, not secrets.
 */
export function createNewId(clock: Clock, random: RandomBytes = secureRandom): NewId {
  let time = 0;
  let counter = 0;
  let pool: Buffer = Buffer.alloc(0);
  let used = 0;
  return (prefix) => {
    if (used >= pool.length) {
      pool = random(4096);
      used = 0;
    }
    const tail = pool.toString('hex', used, used + 8);
    used += 8;
    const now = clock.now();
    if (now > time) {
      time = now;
      counter = 0;
    } else if (++counter > 0xffff) {
      time++;
      counter = 0;
    }
    return prefix + time.toString(16).padStart(12, '0') + counter.toString(16).padStart(4, '0') + tail;
  };
}
