import type { Compilable, InsertObject, InsertResult, Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Builds queries; it never runs one. */
export type QueryBuilder = Kysely<Schema>;

/**
 * A query that is written once with Kysely, compiled once per database kind and then only given its values: what Kysely
 * costs a query (10 to 20 µs) is paid at the first call alone.
 */
export interface Statement<Values extends object, Row> {
  readonly build: (db: QueryBuilder, values: Values) => Compilable<Row>;
}

/**
 * Declares a statement. The values are placeholders while it is built, so it may pass them to Kysely but not look at them:
 *
 * ```ts
 * const findUser = statement((db, v: { larkId: number }) => db.selectFrom('users').selectAll().where('lark_id', '=', v.larkId));
 * const user = await db.first(findUser, { larkId: 7 });
 * ```
 */
export function statement<Values extends object, Row>(
  build: (db: QueryBuilder, values: Values) => Compilable<Row>,
): Statement<Values, Row> {
  return { build };
}

/** Declares the insertion of one row: every column is given a value at each run. */
export function insertStatement<Table extends keyof Schema, Column extends keyof Schema[Table] & string>(
  table: Table,
  columns: readonly Column[],
): Statement<Pick<Schema[Table], Column>, InsertResult> {
  return statement((db, values: Pick<Schema[Table], Column>) =>
    db
      .insertInto(table)
      .values(Object.fromEntries(columns.map((name) => [name, values[name]])) as InsertObject<Schema, Table>),
  );
}

/** Stands in a compiled query for a value that comes with each run. */
class Placeholder {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A compiled statement: its SQL, and for each parameter either the constant or the name of the value. */
export interface CompiledStatement {
  readonly sql: string;
  /** For each parameter the name of its value, or '' for a constant. */
  readonly names: readonly string[];
  readonly constants: readonly unknown[];
}

export function compileStatement<Values extends object, Row>(
  builder: QueryBuilder,
  { build }: Statement<Values, Row>,
): CompiledStatement {
  const placeholders = new Proxy({} as Values, { get: (_, name) => new Placeholder(String(name)) });
  const { sql, parameters } = build(builder, placeholders).compile();
  return {
    sql,
    names: parameters.map((slot) => (slot instanceof Placeholder ? slot.name : '')),
    constants: parameters.slice(),
  };
}
