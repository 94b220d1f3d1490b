import { constants } from 'node:os';

/** A terminal, npm and a shell may each pass on one Ctrl-C: what comes so soon after the first is the same one. */
const sameSignal = 500;
/** Calls that have not ended by then are cut off. */
const longestDrain = 10_000;

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The first signal that asks this process to end. From now on such a signal does not end it by itself. */
export function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of endings) process.once(signal, resolve);
  });
}

/**
 * Waits for `signal`, then for `stop`. A second signal ends the process at once; so does `stop` when it takes longer than ten
 * seconds.
 */
export async function untilStopped(
  signal: Promise<NodeJS.Signals>,
  stop: () => Promise<void>,
  tell: (words: string) => void,
): Promise<void> {
  const first = await signal;
  const since = performance.now();
  const force = (second: NodeJS.Signals) => {
    if (performance.now() - since > sameSignal) process.exit(128 + constants.signals[second]);
  };
  for (const ending of endings) process.on(ending, force);
  if (first === 'SIGINT') tell('\nStopping; press Ctrl-C again to end at once.');
  const limit = setTimeout(() => process.exit(1), longestDrain);
  await stop();
  clearTimeout(limit);
  for (const ending of endings) process.off(ending, force);
}
