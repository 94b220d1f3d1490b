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
  const tables = tablesOf(database);
  // A statement that finds nothing to do costs most of what one with a few rows does, and most tables are empty.
  const steps = [
    ...filledTables(database, 'main', tables).map((table) => `DELETE FROM main.${table};`),
    ...filledTables(database, attached, tables).map(
      (table) => `INSERT INTO main.${table} SELECT * FROM ${quoted(attached)}.${table};`,
    ),
  ];
  database.exec('BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON;');
  try {
    database.exec(`${steps.join('\n')} COMMIT`);
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
  return 'done';
}

/** Those tables of a database that have rows, quoted. */
function filledTables(database: DatabaseSync, schema: string, tables: readonly string[]): string[] {
  const columns = tables.map(
    (table, index) => `EXISTS (SELECT 1 FROM ${quoted(schema)}.${quoted(table)}) AS filled_${index}`,
  );
  const row = database.prepare(`SELECT ${columns.join(', ')}`).get() ?? {};
  return tables.filter((_, index) => row[`filled_${index}`] === 1).map(quoted);
}

function migrationsIn(database: DatabaseSync, attached: string): unknown {
  const row = database.prepare(`SELECT value FROM ${quoted(attached)}.platform_facts WHERE name = 'migrations'`).get();
  return row?.value;
}
