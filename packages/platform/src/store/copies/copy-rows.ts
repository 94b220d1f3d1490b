import type { DatabaseSync } from 'node:sqlite';
import type { PutBack } from './sqlite-copies.ts';

/** The tables of the main database, by name. */
export function tablesOf(database: DatabaseSync): string[] {
  const rows = database
    .prepare(`SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`)
    .all();
  return rows.map((row) => String(row.name));
}

/** A name as SQL writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Replaces all rows of the main database by those of an attached one, in one transaction. SQLite copies whole pages where
 * tables and indexes are made alike; prepared statements stay good.
 */
export function putRowsBack(database: DatabaseSync, attached: string): PutBack {
  if (migrationsIn(database, attached) !== migrationsIn(database, 'main')) return 'older schema';
  const from = quoted(attached);
  const steps = tablesOf(database).map((table) => {
    const name = quoted(table);
    return `DELETE FROM main.${name}; INSERT INTO main.${name} SELECT * FROM ${from}.${name};`;
  });
  database.exec('BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON;');
  try {
    database.exec(`${steps.join('\n')} COMMIT`);
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
  return 'done';
}

function migrationsIn(database: DatabaseSync, attached: string): unknown {
  const row = database.prepare(`SELECT value FROM ${quoted(attached)}.platform_facts WHERE name = 'migrations'`).get();
  return row?.value;
}
