import { migrations } from './migrations/index.ts';
import { insertStatement, statement } from './statement.ts';
import type { Db, Store } from './store.ts';

const createFacts = statement((db, _: object) =>
  db.schema
    .createTable('platform_facts')
    .ifNotExists()
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull()),
);
const readFact = statement((db, v: { name: string }) =>
  db.selectFrom('platform_facts').select('value').where('name', '=', v.name),
);
const addFact = insertStatement('platform_facts', ['name', 'value']);

/** Brings the schema up to date. Throws when the store was written by a newer larkspur. */
export async function migrate(store: Store): Promise<void> {
  await store.unit(async (db) => {
    await db.run(createFacts, {});
    const done = Number((await db.first(readFact, { name: 'migrations' }))?.value ?? '0');
    if (done > migrations.length) {
      throw new Error(
        `This data was written by a newer larkspur (${done} schema steps; this one knows ${migrations.length}). ` +
          'Update larkspur, or start with another --data folder.',
      );
    }
    for (const migration of migrations.slice(done)) {
      for (const step of migration.up(db.build)) await db.run(step);
    }
    if (done === 0) await db.run(addFact, { name: 'migrations', value: String(migrations.length) });
    else if (done < migrations.length) await setMigrations(db, migrations.length);
  });
}

async function setMigrations(db: Db, count: number): Promise<void> {
  await db.run(
    db.build
      .updateTable('platform_facts')
      .set({ value: String(count) })
      .where('name', '=', 'migrations'),
  );
}

/** A value that is made once for the life of the store, and kept. */
export async function lastingFact(store: Store, name: string, make: () => string): Promise<string> {
  return store.unit(async (db) => {
    const known = await db.first(readFact, { name });
    if (known) return known.value;
    const value = make();
    await db.run(addFact, { name, value });
    return value;
  });
}
