import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CommandError, exitCodes } from '../framework/exit-codes.ts';
import { readRunning } from '../running-platform.ts';

/**
 * Takes a data folder for this process alone; gives the function that lets it go. The lock is the operating system's own, on
 * a file that SQLite opens, so it ends with the process however that ends: there are no stale locks. Throws a `CommandError`
 * that names the platform which holds the folder.
 */
export function lockDataFolder(folder: string): () => void {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    database = new DatabaseSync(join(folder, 'lock'));
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    database?.close();
    throw refusal(folder, cause);
  }
  return () => database.close();
}

function refusal(folder: string, cause: unknown): CommandError {
  if ((cause as { errcode?: number }).errcode !== sqliteBusy) {
    return new CommandError(`The data folder ${folder} cannot be used: ${(cause as Error).message}`, exitCodes.usage, {
      cause,
    });
  }
  const other = readRunning(folder);
  const which = other ? ` (process ${other.pid}, ${other.url})` : '';
  return new CommandError(
    `A larkspur already runs on ${folder}${which}. Stop it, or give another folder with --data, or --memory for none.`,
    exitCodes.usage,
    { cause },
  );
}

const sqliteBusy = 5;
