import { dirname, join } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { AttachedCopies } from './copies/attached-copies.ts';
import { FileCopies } from './copies/file-copies.ts';
import { canMakeImages, ImageCopies } from './copies/image-copies.ts';
import type { SqliteCopies } from './copies/sqlite-copies.ts';
import { SqliteDb } from './sqlite-db.ts';
import type { Db, Outcome, StateCopies, StateCopy, Store } from './store.ts';

// Not imported: Jest looks for a module "sqlite" where an ES module imports this one.
const sqlite = process.getBuiltinModule('node:sqlite');

/** Units that one commit covers at most, so that the first of them need not wait long. */
const unitsPerCommit = 256;

interface WaitingUnit {
  readonly work: (db: Db) => Promise<unknown>;
  readonly always: ((db: Db, outcome: Outcome<unknown>) => Promise<unknown>) | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** What is done between units, outside any transaction. */
type BetweenUnits = () => Promise<void>;

/** The pragmas that belong to the connection, and those that an image of a database brings back to their defaults. */
const connectionPragmas =
  'PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; PRAGMA temp_store = MEMORY; ' +
  // A checkpoint syncs the disk while calls wait. At SQLite's 1,000 pages one came every few hundred calls and was a fourth
  // of all time (99 % of commits within 20 ms); at 8,000 pages (32 MB) they are rare (within 4 ms).
  'PRAGMA wal_autocheckpoint = 8000;';
const databasePragmas = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000;';

/**
 * The store on one SQLite connection. Units pass through one lane, each in a savepoint of its own; one commit covers the
 * units that arrived in one turn of the event loop, and all of them resolve after it.
 */
export class SqliteStore implements Store {
  readonly reader: Db;
  readonly copies: StateCopies;
  readonly #database: DatabaseSync;
  readonly #db: SqliteDb;
  readonly #reader: SqliteDb;
  readonly #copies: SqliteCopies;
  #waiting: (WaitingUnit | BetweenUnits)[] = [];
  #scheduled = false;
  #control: TransactionControl;
  #savepointOpen = false;
  #mayOpenSavepoint = false;
  #idle: Promise<void> = Promise.resolve();

  /**
   * @param file path of the database, or ':memory:'.
   * @param image what a store in memory starts with: another store's `image`.
   */
  constructor(file: string, image?: Uint8Array) {
    this.#database = new sqlite.DatabaseSync(file);
    if (image) this.#database.deserialize(image);
    this.#database.exec(connectionPragmas + databasePragmas);
    this.#db = new SqliteDb(this.#database, () => this.#openSavepoint());
    this.#control = prepareControl(this.#database);
    this.#reader = new SqliteDb(this.#database);
    this.reader = this.#reader;
    this.#copies = copiesFor(file, this.#database);
    this.copies = {
      take: (name) => this.#between(() => this.#copies.take(this.#database, name)),
      putBack: (name, steps) => this.#putBack(name, steps),
      drop: (name) => this.#between(() => this.#copies.drop(this.#database, name)),
      list: async (): Promise<StateCopy[]> => this.#copies.list(),
    };
  }

  /** All of a store in memory as bytes; undefined where this Node makes none. */
  image(): Promise<Uint8Array | undefined> {
    return this.#between(() => (canMakeImages(this.#database) ? this.#database.serialize() : undefined));
  }

  unit<Result, Final = Result>(
    work: (db: Db) => Promise<Result>,
    always?: (db: Db, outcome: Outcome<Result>) => Promise<Final>,
  ): Promise<Final> {
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.push({ work, always: always as WaitingUnit['always'], resolve, reject });
      this.#schedule();
    }) as Promise<Final>;
  }

  async close(): Promise<void> {
    while (this.#scheduled) await this.#idle;
    this.#database.close();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#idle = new Promise((resolve) => {
      // Two turns, so that calls which the first one has let in share the commit: more calls a commit, and less waiting.
      setImmediate(() =>
        setImmediate(async () => {
          await this.#runWaiting();
          this.#scheduled = false;
          resolve();
          if (this.#waiting.length > 0) this.#schedule();
        }),
      );
    });
  }

  async #runWaiting(): Promise<void> {
    const [first] = this.#waiting;
    if (typeof first === 'function') {
      this.#waiting.shift();
      return first();
    }
    const next = this.#waiting.findIndex((one) => typeof one === 'function');
    const count = next < 0 ? unitsPerCommit : Math.min(next, unitsPerCommit);
    const units = this.#waiting.splice(0, count) as WaitingUnit[];
    const settle: (() => void)[] = [];
    try {
      this.#control.begin.run();
      for (const unit of units) settle.push(await this.#runUnit(unit));
      this.#control.commit.run();
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      this.#savepointOpen = false;
      this.#mayOpenSavepoint = false;
      for (const unit of units) unit.reject(error);
      return;
    }
    for (const done of settle) done();
  }

  /** Runs one unit; gives what to do with its promise once the commit has succeeded. */
  async #runUnit({ work, always, resolve, reject }: WaitingUnit): Promise<() => void> {
    const outcome = await this.#inSavepoint(work);
    if (!always) return 'error' in outcome ? () => reject(outcome.error) : () => resolve(outcome.result);
    const final = await always(this.#db, outcome);
    return () => resolve(final);
  }

  async #inSavepoint(work: (db: Db) => Promise<unknown>): Promise<Outcome<unknown>> {
    this.#mayOpenSavepoint = true;
    try {
      const result = await work(this.#db);
      if (this.#savepointOpen) this.#control.release.run();
      return { result };
    } catch (error) {
      if (this.#savepointOpen) this.#database.exec('ROLLBACK TO unit; RELEASE unit');
      return { error };
    } finally {
      this.#savepointOpen = false;
      this.#mayOpenSavepoint = false;
    }
  }

  /** Runs `work` between two units; it begins at the start of an event-loop turn, when nothing else is half done. */
  #between<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push(async () => {
        try {
          resolve(await work());
        } catch (error) {
          reject(error);
        }
      });
      this.#schedule();
    });
  }

  async #putBack(name: string, { upgrade, afterwards }: Parameters<StateCopies['putBack']>[1]): Promise<boolean> {
    const result = await this.#between(async () => {
      const done = this.#copies.putBack(this.#database, name);
      if (done !== 'done') return done;
      if (this.#copies.finalizes) {
        this.#database.exec(databasePragmas);
        this.#db.forgetPrepared();
        this.#reader.forgetPrepared();
        this.#control = prepareControl(this.#database);
      }
      await afterwards();
      return done;
    });
    if (result !== 'older schema') return result === 'done';
    const copy = new SqliteStore(this.#copies.fileOf?.(name) as string);
    try {
      await upgrade(copy);
    } finally {
      await copy.close();
    }
    return this.#putBack(name, { upgrade, afterwards });
  }

  /** A savepoint is opened by the first write of a unit's work, for most calls only read. */
  #openSavepoint(): void {
    if (this.#savepointOpen || !this.#mayOpenSavepoint) return;
    this.#control.savepoint.run();
    this.#savepointOpen = true;
  }
}

/** What begins and ends transactions, prepared: every call needs it. */
type TransactionControl = Readonly<Record<'begin' | 'commit' | 'savepoint' | 'release', StatementSync>>;

function prepareControl(database: DatabaseSync): TransactionControl {
  return {
    begin: database.prepare('BEGIN IMMEDIATE'),
    commit: database.prepare('COMMIT'),
    savepoint: database.prepare('SAVEPOINT unit'),
    release: database.prepare('RELEASE unit'),
  };
}

function copiesFor(file: string, database: DatabaseSync): SqliteCopies {
  if (file !== ':memory:') return new FileCopies(file, join(dirname(file), 'snapshots'));
  return canMakeImages(database) ? new ImageCopies() : new AttachedCopies();
}
