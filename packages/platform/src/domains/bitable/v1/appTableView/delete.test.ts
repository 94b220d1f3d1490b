import { expect, test } from 'vitest';
import { createTestBase, succeeded } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld } from '../../../../../test-support/test-world.ts';

test('a view is deleted, the last one of a table is not', async () => {
  const world = await createTestWorld();
  const app = await world.createApp();
  const base = await createTestBase(app);
  const remove = (viewId: string) => app.call('DELETE', `${base.table}/views/${viewId}`);
  const { view } = succeeded(await app.call('POST', `${base.table}/views`, { body: { view_name: 'Second' } }));
  expect(succeeded(await remove(view.view_id))).toEqual({});
  expectRefusal(await remove(view.view_id), { status: 200, code: 1254042, msg: 'ViewIdNotFound' });
  const { items } = succeeded(await app.call('GET', `${base.table}/views`));
  expectRefusal(await remove(items[0].view_id), { status: 200, code: 1254023, msg: 'LastViewDeleteForbidden' });
  await world.close();
});
