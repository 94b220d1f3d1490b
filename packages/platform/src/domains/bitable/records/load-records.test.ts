import { expect, test } from 'vitest';
import { createTestBase, succeeded } from '../../../../test-support/base.ts';
import { createTestWorld } from '../../../../test-support/test-world.ts';
import { loadTable } from '../tables/table.ts';
import { loadRecords } from './load-records.ts';
import { writeRecords } from './write-records.ts';

test('a write that was undone is not seen, though the table was in memory', async () => {
  const world = await createTestWorld();
  const { context } = world.platform;
  const base = await createTestBase(await world.createApp());
  await base.addRecords([{ Name: 'before' }]);
  await base.search();
  const undone = world.change(async (db) => {
    const table = await loadTable(db, context.store, { app_token: base.appToken }, base.tableId);
    if (!table) throw new Error('The table is not there.');
    const [record] = (await loadRecords(db, context.store, table)).records;
    if (!record) throw new Error('The record is not there.');
    await writeRecords({ db, platform: context }, table, { dropped: [record] });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect((await base.search()).items[0].fields.Name[0].text).toBe('before');
  await world.close();
});

test('what another process writes is seen', async () => {
  const world = await createTestWorld();
  const app = await world.createApp();
  const base = await createTestBase(app);
  await base.addRecords([{ Name: 'a' }]);
  await base.search();
  // As another process leaves it: the row and the stamp of its table changed behind the cache of this one.
  await world.change(async (db) => {
    await db.run(db.build.deleteFrom('base_records').where('table_id', '=', base.tableId));
    await db.run(
      db.build.updateTable('base_tables').set({ records_stamp: 'other' }).where('table_id', '=', base.tableId),
    );
  });
  expect(succeeded(await app.call('POST', `${base.table}/records/search`, { body: {} })).total).toBe(0);
  await world.close();
});
