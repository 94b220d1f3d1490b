import type { ClockSetting } from '../clock.ts';
import type { PlatformContext } from '../platform-context.ts';
import { readSettings } from '../settings.ts';
import { migrate } from '../store/migrate.ts';
import { findFact, keepFact } from '../store/platform-facts.ts';
import type { StateCopy } from '../store/store.ts';

/** The copy that a reset puts back. People cannot give a snapshot this name. */
const startCopy = 'start';

/** What a snapshot may be called: it becomes the name of a file. */
export const snapshotName = /^(?!start$)[a-z0-9][a-z0-9_-]{0,63}$/;

const clockFact = 'clock of the snapshot';

/**
 * Keeps the whole state under a name: tenants, apps, tokens, all that was created, the log, the settings, and how the clock
 * is set. A snapshot of that name is replaced. In a data folder snapshots last; in memory they end with the process.
 */
export function takeSnapshot(platform: PlatformContext, name: string): Promise<void> {
  if (!snapshotName.test(name)) throw new Error(`A snapshot cannot be called ${JSON.stringify(name)}.`);
  return takeCopy(platform, name);
}

/**
 * Makes the state what it was when the snapshot was taken, the clock included; gives false where there is none of that name.
 * Calls under way end in the restored state. Counters of rate limits start anew, and all faults are gone. Tokens of apps that
 * are still there stay good though they are younger than the snapshot: the official SDKs keep them for as long as a process
 * lives, and do not ask again when one is refused.
 */
export async function restoreSnapshot(platform: PlatformContext, name: string): Promise<boolean> {
  const { store, tokens, apps } = platform;
  const living = await tokens.appTokens(store.reader);
  const isDone = await store.copies.putBack(name, { upgrade: migrate, afterwards: () => forgetState(platform) });
  if (!isDone || living.length === 0) return isDone;
  const known = new Set(await apps.allIds());
  await store.unit((db) =>
    tokens.keepAgain(
      db,
      living.filter(({ app_id }) => known.has(app_id)),
    ),
  );
  return true;
}

/** Gives false where there is no snapshot of that name. */
export function dropSnapshot({ store }: PlatformContext, name: string): Promise<boolean> {
  return store.copies.drop(name);
}

/** The snapshots that people have taken, by name. */
export async function listSnapshots({ store }: PlatformContext): Promise<StateCopy[]> {
  const copies = (await store.copies.list()).filter(({ name }) => name !== startCopy);
  return copies.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Makes the present state the one that a reset goes back to. */
export function markStart(platform: PlatformContext): Promise<void> {
  return takeCopy(platform, startCopy);
}

/** Goes back to the state that was marked as the start; gives false where none was. */
export function resetPlatform(platform: PlatformContext): Promise<boolean> {
  return restoreSnapshot(platform, startCopy);
}

async function takeCopy({ store, clock }: PlatformContext, name: string): Promise<void> {
  await store.unit((db) => keepFact(db, clockFact, JSON.stringify(clock.setting)));
  await store.copies.take(name);
}

/** Drops whatever this process remembers of the state before: every cache of rows has its line here. */
async function forgetState(platform: PlatformContext): Promise<void> {
  const { apps, tokens, apiLog, rateCounters, faults, clock, store, settings, settingsOfStart } = platform;
  apps.forgetAll();
  tokens.forgetAll();
  apiLog.forgetCount();
  rateCounters.clear();
  faults.clear();
  const kept: ClockSetting | undefined = JSON.parse((await findFact(store.reader, clockFact)) ?? 'null') ?? undefined;
  if (kept) clock.set(kept);
  Object.assign(settings, await readSettings(store, settingsOfStart));
}
