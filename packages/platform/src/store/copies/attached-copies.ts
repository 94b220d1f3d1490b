import type { DatabaseSync } from 'node:sqlite';
import type { StateCopy } from '../store.ts';
import { putRowsBack, quoted, tablesOf } from './copy-rows.ts';
import type { PutBack, SqliteCopies } from './sqlite-copies.ts';

/** SQLite attaches ten databases to a connection at most. */
const mostCopies = 10;

/**
 * Copies of a database in memory for Nodes that make no images: each copy is a second database in memory, attached to the
 * same connection.
 */
export class AttachedCopies implements SqliteCopies {
  readonly finalizes = false;
  readonly #copies = new Map<string, { readonly schema: string; readonly time: number }>();
  #count = 0;

  take(database: DatabaseSync, name: string): void {
    if (!this.#copies.has(name) && this.#copies.size >= mostCopies) {
      throw new Error(`On this Node a platform in memory keeps ${mostCopies} snapshots; drop one, or use Node 24.`);
    }
    this.drop(database, name);
    const schema = `copy_${++this.#count}`;
    database.exec(`ATTACH ':memory:' AS ${schema}`);
    for (const table of tablesOf(database)) {
      database.exec(`CREATE TABLE ${schema}.${quoted(table)} AS SELECT * FROM main.${quoted(table)}`);
    }
    this.#copies.set(name, { schema, time: Date.now() });
  }

  putBack(database: DatabaseSync, name: string): PutBack {
    const copy = this.#copies.get(name);
    return copy ? putRowsBack(database, copy.schema) : 'missing';
  }

  drop(database: DatabaseSync, name: string): boolean {
    const copy = this.#copies.get(name);
    if (copy) database.exec(`DETACH ${copy.schema}`);
    return this.#copies.delete(name);
  }

  /** Their size is not known. */
  list(): StateCopy[] {
    return [...this.#copies].map(([name, { time }]) => ({ name, bytes: 0, time }));
  }
}
