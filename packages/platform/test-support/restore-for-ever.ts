/** Adds 200 users in one unit and restores the state without them, over and over, until it is killed. Argument: the folder. */
import { createPlatform } from '../src/create-platform.ts';
import { addUser } from '../src/domains/contact/seed.ts';
import { createTenant } from '../src/identity/manage-apps.ts';
import { restoreSnapshot, takeSnapshot } from '../src/snapshots/snapshots.ts';

const { context } = await createPlatform({ dataDir: process.argv[2] as string });
if (!(await restoreSnapshot(context, 'one'))) {
  await context.store.unit(async (db) => {
    const tenantKey = await createTenant(db, context, { name: 'Test', tenantKey: '0123456789abcdef' });
    await addUser(db, context, tenantKey, { name: 'Ada', user_id: 'ada' });
  });
  await takeSnapshot(context, 'one');
}
console.log('ready');
for (;;) {
  await context.store.unit(async (db) => {
    for (let count = 0; count < 200; count++) await addUser(db, context, '0123456789abcdef', { name: `User ${count}` });
  });
  await restoreSnapshot(context, 'one');
}
