import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandError, exitCodes } from '../framework/exit-codes.ts';

/** So long, in milliseconds, another process may keep the lock: a refresh takes one call. */
const patience = 60_000;
const sqliteBusy = 5;

/**
 * Runs `work` while no other process, and nothing else in this one, holds the lock on `file`. The lock is the operating
 * system's own, on a file that SQLite opens, so it ends with the process however that ends: there are no stale locks.
 */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file);
  try {
    const giveUpAt = performance.now() + patience;
    while (!tryLock(database)) {
      if (performance.now() > giveUpAt) {
        throw new CommandError(`Another larkspur keeps ${file} locked. End it, and try again.`, exitCodes.internal);
      }
      await wait(20 + Math.random() * 30);
    }
    return await work();
  } finally {
    database.close();
  }
}

function tryLock(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === sqliteBusy) return false;
    throw error;
  }
}
