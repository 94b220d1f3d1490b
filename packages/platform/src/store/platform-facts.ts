import { insertStatement, statement } from './statement.ts';
import type { Db, Store } from './store.ts';

const readFact = statement((db, v: { name: string }) =>
  db.selectFrom('platform_facts').select('value').where('name', '=', v.name),
);
const addFact = insertStatement('platform_facts', ['name', 'value']);

/** A fact about this store itself; undefined where it was never kept. */
export async function findFact(db: Db, name: string): Promise<string | undefined> {
  return (await db.first(readFact, { name }))?.value;
}

/** Keeps a fact in place of the one before. */
export async function keepFact(db: Db, name: string, value: string): Promise<void> {
  const changed = await db.run(db.build.updateTable('platform_facts').set({ value }).where('name', '=', name));
  if (changed === 0) await db.run(addFact, { name, value });
}

/** A value that is made once for the life of the store, and kept. */
export async function lastingFact(store: Store, name: string, make: () => string): Promise<string> {
  return store.unit(async (db) => {
    const known = await findFact(db, name);
    if (known !== undefined) return known;
    const value = make();
    await db.run(addFact, { name, value });
    return value;
  });
}
