import type { Compilable } from 'kysely';
import type { QueryBuilder, Statement } from './statement.ts';

/** Runs queries. Values may be strings, numbers, booleans, bytes, null or undefined (stored as null). */
export interface Db {
  /** Builds a query whose form depends on its input; for one that does not, declare a `statement`. */
  readonly build: QueryBuilder;
  first<Row>(query: Compilable<Row>): Promise<Row | undefined>;
  first<Values extends object, Row>(query: Statement<Values, Row>, values: Values): Promise<Row | undefined>;
  all<Row>(query: Compilable<Row>): Promise<Row[]>;
  all<Values extends object, Row>(query: Statement<Values, Row>, values: Values): Promise<Row[]>;
  /** Runs a query that changes something; gives the number of rows that it changed. */
  run(query: Compilable<unknown>): Promise<number>;
  run<Values extends object>(query: Statement<Values, unknown>, values: Values): Promise<number>;
}

/** What became of the work of a unit. */
export type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

/** Where the platform keeps its state. */
export interface Store {
  /** Reads outside any unit. */
  readonly reader: Db;
  /**
   * Runs `work` as one unit: all its writes are kept together, or none when it throws. Then `always`, which is kept in
   * either case and decides what the unit gives. Resolves once both are committed: what was acknowledged is never lost.
   * `work` must wait for nothing but `db`: on SQLite all units share one lane.
   */
  unit<Result, Final>(
    work: (db: Db) => Promise<Result>,
    always: (db: Db, outcome: Outcome<Result>) => Promise<Final>,
  ): Promise<Final>;
  unit<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  readonly copies: StateCopies;
  /** Waits for the units under way, then closes. */
  close(): Promise<void>;
}

/** A copy of the whole state. */
export interface StateCopy {
  readonly name: string;
  /** What it weighs; 0 where that is not known. */
  readonly bytes: number;
  /** When it was taken, by the machine's clock, in milliseconds. */
  readonly time: number;
}

/** Copies of the whole state, which are taken and put back between units: no unit sees a part of either. */
export interface StateCopies {
  /** Takes a copy; one of the same name is replaced. */
  take(name: string): Promise<void>;
  /**
   * Makes a copy the state again, all of it or nothing, and lets `afterwards` run before the next unit does; gives false
   * where there is no such copy. `upgrade` brings a copy up to date that was taken under an older schema.
   */
  putBack(
    name: string,
    steps: { readonly upgrade: (copy: Store) => Promise<void>; readonly afterwards: () => Promise<void> },
  ): Promise<boolean>;
  /** Gives false where there is no such copy. */
  drop(name: string): Promise<boolean>;
  list(): Promise<StateCopy[]>;
}
