import { expect, test } from 'vitest';
import { createTestBase, succeeded } from '../../../../test-support/base.ts';
import { createTestWorld } from '../../../../test-support/test-world.ts';

test('a write that was undone is not seen, though the table was in memory', async () => {
  const world = await createTestWorld({ settings: { recordsPerTable: 10 } });
  const app = await world.createApp();
  const base = await createTestBase(app);
  const [record = ''] = await base.addRecords([{ Name: 'before' }]);
  await base.search();
  const records = [{ record_id: record, fields: { Name: 'after' } }, { record_id: 'recunknown', fields: {} }];
  const answer = await app.call('POST', `${base.table}/records/batch_update`, { body: { records } });
  expect(answer.body.code).toBe(1254043);
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
