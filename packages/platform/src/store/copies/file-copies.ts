import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { StateCopy } from '../store.ts';
import { putRowsBack } from './copy-rows.ts';
import type { PutBack, SqliteCopies } from './sqlite-copies.ts';

const attachedAs = 'state_copy';

/**
 * Copies of a database in a file, each a file of its own in a folder beside it. A copy is put back in one transaction of the
 * database: a process that is killed meanwhile leaves the state before or the one after.
 */
export class FileCopies implements SqliteCopies {
  readonly finalizes = false;
  readonly #file: string;
  readonly #folder: string;

  /** @param file the database. */
  constructor(file: string, folder: string) {
    this.#file = file;
    this.#folder = folder;
  }

  take(database: DatabaseSync, name: string): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const checkpoint = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
    if (checkpoint?.busy) throw new Error('Another process uses the database file, so that it cannot be copied.');
    const unfinished = `${this.fileOf(name)}.unfinished`;
    copyFileSync(this.#file, unfinished, constants.COPYFILE_FICLONE);
    finish(unfinished);
    renameSync(unfinished, this.fileOf(name));
  }

  putBack(database: DatabaseSync, name: string): PutBack {
    if (!existsSync(this.fileOf(name))) return 'missing';
    database.prepare(`ATTACH ? AS ${attachedAs}`).run(this.fileOf(name));
    try {
      return putRowsBack(database, attachedAs);
    } finally {
      database.exec(`DETACH ${attachedAs}`);
    }
  }

  drop(_: DatabaseSync, name: string): boolean {
    const isThere = existsSync(this.fileOf(name));
    rmSync(this.fileOf(name), { force: true });
    return isThere;
  }

  list(): StateCopy[] {
    if (!existsSync(this.#folder)) return [];
    const names = readdirSync(this.#folder).flatMap((file) => /^(.*)\.db$/.exec(file)?.[1] ?? []);
    return names.map((name) => {
      const { size, mtimeMs } = statSync(this.fileOf(name));
      return { name, bytes: size, time: Math.floor(mtimeMs) };
    });
  }

  fileOf(name: string): string {
    return join(this.#folder, `${name}.db`);
  }
}

/**
 * Marks a copied database as one without a write-ahead log, which it does not have, so that attaching it leaves no files
 * beside it (bytes 18 and 19 of the header; source: SQLite's file format); then waits until it is on disk.
 */
function finish(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    writeSync(descriptor, new Uint8Array([1, 1]), 0, 2, 18);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
