import { constants } from 'node:os';

/** A terminal, npm and a shell may each pass on one Ctrl-C: what comes so soon after the first is the same one. */
const sameSignal = 500;
/** Calls that have not ended by then are cut off. */
const longestDrain = 10_000;

/**
 * Waits for Ctrl-C or SIGTERM, then for `stop`. A second signal ends the process at once; so does `stop` when it takes too
 * long. Gives the time that a caller can rely on: no call that was under way is lost before `longestDrain` milliseconds.
 */
export async function untilStopped(stop: () => Promise<void>, tell: (words: string) => void): Promise<void> {
  const first = await new Promise<NodeJS.Signals>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve);
  });
  const since = performance.now();
  const force = (signal: NodeJS.Signals) => {
    if (performance.now() - since > sameSignal) process.exit(128 + constants.signals[signal]);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, force);
  if (first === 'SIGINT') tell('\nStopping; press Ctrl-C again to end at once.');
  const limit = setTimeout(() => process.exit(1), longestDrain);
  await stop();
  clearTimeout(limit);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, force);
}
