import type { Clock } from '../clock.ts';
import type { RandomBytes } from '../new-id.ts';

/** Feishu's log ids carry China's time. */
const chinaOffset = 8 * 3_600_000;

/**
 * Makes log ids: `YYYYMMDDhhmmss` in China's time and 20 upper-case hex digits, as in `X-Tt-Logid`.
 * The form is read off published ids; the first digits of the tail count up so that ids of one second sort by time (inferred).
 */
export function createLogIds(clock: Clock, random: RandomBytes): () => string {
  let second = -1;
  let prefix = '';
  let counter = 0;
  let pool: Buffer = Buffer.alloc(0);
  let used = 0;
  return () => {
    const now = Math.floor((clock.now() + chinaOffset) / 1000);
    if (now !== second) {
      second = now;
      counter = 0;
      prefix = digitsOf(now * 1000);
    }
    if (used >= pool.length) {
      pool = random(7 * 256);
      used = 0;
    }
    const tail = pool.toString('hex', used, used + 7).toUpperCase();
    used += 7;
    counter = (counter + 1) & 0xffffff;
    return prefix + counter.toString(16).toUpperCase().padStart(6, '0') + tail;
  };
}

/** The first 14 digits of the log ids of this second: no log id of an earlier time sorts behind them. */
export function logIdPrefix(time: number): string {
  return digitsOf(time + chinaOffset);
}

function digitsOf(time: number): string {
  return new Date(time).toISOString().replace(/\D/g, '').slice(0, 14);
}
