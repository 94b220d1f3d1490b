import { expect, test } from 'vitest';
import { createTestBase, succeeded } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld } from '../../../../../test-support/test-world.ts';

test('a view that nothing was said of has an empty property; an unknown view is refused', async () => {
  const world = await createTestWorld();
  const app = await world.createApp();
  const base = await createTestBase(app);
  const { items } = succeeded(await app.call('GET', `${base.table}/views`));
  expect(succeeded(await app.call('GET', `${base.table}/views/${items[0].view_id}`))).toEqual({
    view: {
      view_id: items[0].view_id,
      view_name: '表格',
      view_type: 'grid',
      view_public_level: 'Public',
      property: { filter_info: null, hidden_fields: null, hierarchy_config: null },
    },
  });
  const unknown = await app.call('GET', `${base.table}/views/vewunknown`);
  expectRefusal(unknown, { status: 404, code: 1254042, msg: 'ViewIdNotFound' });
  await world.close();
});
