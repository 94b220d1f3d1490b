import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { type Compilable, DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Schema } from './schema.ts';
import { type CompiledStatement, compileStatement, type QueryBuilder, type Statement } from './statement.ts';
import type { Db } from './store.ts';

/** Builds SQL for SQLite; runs nothing itself. */
const sqliteBuilder: QueryBuilder = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** What Kysely has made of a statement is the same for every SQLite connection of the process. */
const compiledStatements = new WeakMap<Statement<never, unknown>, CompiledStatement>();

type Query = Compilable<unknown> | Statement<never, unknown>;
type Prepared = { readonly compiled: CompiledStatement; readonly statement: StatementSync };

/** Runs queries on one SQLite connection, keeping what it has compiled and prepared. */
export class SqliteDb implements Db {
  readonly build = sqliteBuilder;
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<Statement<never, unknown>, Prepared>();
  readonly #beforeWrite: () => void;

  /** @param beforeWrite runs before each query that changes something. */
  constructor(database: DatabaseSync, beforeWrite: () => void = () => {}) {
    this.#database = database;
    this.#beforeWrite = beforeWrite;
  }

  async first<Row>(query: Query, values?: object): Promise<Row | undefined> {
    const [statement, parameters] = this.#bind(query, values);
    return statement.get(...parameters) as Row | undefined;
  }

  async all<Row>(query: Query, values?: object): Promise<Row[]> {
    const [statement, parameters] = this.#bind(query, values);
    return statement.all(...parameters) as Row[];
  }

  async run(query: Query, values?: object): Promise<number> {
    this.#beforeWrite();
    const [statement, parameters] = this.#bind(query, values);
    return Number(statement.run(...parameters).changes);
  }

  /** To be called when the connection has finalized its statements: they are prepared anew. */
  forgetPrepared(): void {
    this.#prepared.clear();
  }

  #bind(query: Query, values: object | undefined): [StatementSync, SQLInputValue[]] {
    if ('build' in query) {
      const { compiled, statement } = this.#prepare(query);
      return [statement, bindValues(compiled, values as Record<string, unknown>)];
    }
    const { sql, parameters } = query.compile();
    return [this.#database.prepare(sql), parameters.map(toInput)];
  }

  #prepare(query: Statement<never, unknown>): Prepared {
    let prepared = this.#prepared.get(query);
    if (!prepared) {
      const compiled = compiledOnce(query);
      prepared = { compiled, statement: this.#database.prepare(compiled.sql) };
      this.#prepared.set(query, prepared);
    }
    return prepared;
  }
}

function compiledOnce(query: Statement<never, unknown>): CompiledStatement {
  let compiled = compiledStatements.get(query);
  if (!compiled) {
    compiled = compileStatement(sqliteBuilder, query);
    compiledStatements.set(query, compiled);
  }
  return compiled;
}

/** A plain loop, for every query of every call passes here. */
function bindValues(
  { names, constants }: CompiledStatement,
  values: Readonly<Record<string, unknown>>,
): SQLInputValue[] {
  const bound = new Array<SQLInputValue>(names.length);
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    bound[i] = toInput(name === '' ? constants[i] : values[name]);
  }
  return bound;
}

/** SQLite has no booleans and no undefined. */
function toInput(value: unknown): SQLInputValue {
  if (value === undefined) return null;
  return typeof value === 'boolean' ? (value ? 1 : 0) : (value as SQLInputValue);
}
