import { migrations } from './migrations/index.ts';
import { findFact, keepFact } from './platform-facts.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';

const createFacts = statement((db, _: object) =>
  db.schema
    .createTable('platform_facts')
    .ifNotExists()
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull()),
);

/** Brings the schema up to date. Throws when the store was written by a newer larkspur. */
export async function migrate(store: Store): Promise<void> {
  await store.unit(async (db) => {
    await db.run(createFacts, {});
    const done = Number((await findFact(db, 'migrations')) ?? '0');
    if (done > migrations.length) {
      throw new Error(
        `This data was written by a newer larkspur (${done} schema steps; this one knows ${migrations.length}). ` +
          'Update larkspur, or start with another --data folder.',
      );
    }
    for (const migration of migrations.slice(done)) {
      for (const step of migration.up(db.build)) await db.run(step);
    }
    if (done < migrations.length) await keepFact(db, 'migrations', String(migrations.length));
  });
}
