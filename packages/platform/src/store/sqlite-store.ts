import { DatabaseSync } from 'node:sqlite';
import { SqliteDb } from './sqlite-db.ts';
import type { Db, Outcome, Store } from './store.ts';

/** Units that one commit covers at most, so that the first of them need not wait long. */
const unitsPerCommit = 256;

interface WaitingUnit {
  readonly work: (db: Db) => Promise<unknown>;
  readonly always: ((db: Db, outcome: Outcome<unknown>) => Promise<unknown>) | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The store on one SQLite connection. Units pass through one lane, each in a savepoint of its own; one commit covers the
 * units that arrived in one turn of the event loop, and all of them resolve after it.
 */
export class SqliteStore implements Store {
  readonly reader: Db;
  readonly #database: DatabaseSync;
  readonly #db: SqliteDb;
  #waiting: WaitingUnit[] = [];
  #scheduled = false;
  #savepointOpen = false;
  #mayOpenSavepoint = false;
  #idle: Promise<void> = Promise.resolve();

  /** @param file path of the database, or ':memory:'. */
  constructor(file: string) {
    this.#database = new DatabaseSync(file);
    this.#database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA foreign_keys = ON;
      PRAGMA busy_timeout = 5000;
      PRAGMA cache_size = -32000;
      PRAGMA temp_store = MEMORY;
    `);
    this.#db = new SqliteDb(this.#database, () => this.#openSavepoint());
    this.reader = new SqliteDb(this.#database);
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
      setImmediate(async () => {
        await this.#runWaiting();
        this.#scheduled = false;
        resolve();
        if (this.#waiting.length > 0) this.#schedule();
      });
    });
  }

  async #runWaiting(): Promise<void> {
    const units = this.#waiting.splice(0, unitsPerCommit);
    const settle: (() => void)[] = [];
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      for (const unit of units) settle.push(await this.#runUnit(unit));
      this.#database.exec('COMMIT');
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
      if (this.#savepointOpen) this.#database.exec('RELEASE unit');
      return { result };
    } catch (error) {
      if (this.#savepointOpen) this.#database.exec('ROLLBACK TO unit; RELEASE unit');
      return { error };
    } finally {
      this.#savepointOpen = false;
      this.#mayOpenSavepoint = false;
    }
  }

  /** A savepoint is opened by the first write of a unit's work, for most calls only read. */
  #openSavepoint(): void {
    if (this.#savepointOpen || !this.#mayOpenSavepoint) return;
    this.#database.exec('SAVEPOINT unit');
    this.#savepointOpen = true;
  }
}
