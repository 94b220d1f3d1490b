import type { DatabaseSync } from 'node:sqlite';
import type { StateCopy } from '../store.ts';

/** What putting a copy back came to. A copy under an older schema must be brought up to date first. */
export type PutBack = 'done' | 'missing' | 'older schema';

/**
 * Copies of one SQLite database. Every function is run between two units, when no transaction is open, and does its work
 * before it returns.
 */
export interface SqliteCopies {
  /** Whether `putBack` ends the connection's prepared statements. */
  readonly finalizes: boolean;
  /** Replaces a copy of the same name. */
  take(database: DatabaseSync, name: string): void;
  putBack(database: DatabaseSync, name: string): PutBack;
  /** Gives false where there is no such copy. */
  drop(database: DatabaseSync, name: string): boolean;
  list(): StateCopy[];
  /** The file of a copy, where copies are files. */
  fileOf?(name: string): string;
}
