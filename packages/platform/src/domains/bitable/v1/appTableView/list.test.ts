import { expect, test } from 'vitest';
import { createTestBase, succeeded } from '../../../../../test-support/base.ts';
import { createTestWorld } from '../../../../../test-support/test-world.ts';

test('views come in the order in which they were made; the token of a page is its last view', async () => {
  const world = await createTestWorld();
  const app = await world.createApp();
  const base = await createTestBase(app);
  const { view } = succeeded(await app.call('POST', `${base.table}/views`, { body: { view_name: 'Second' } }));
  const first = succeeded(await app.call('GET', `${base.table}/views`, { query: { page_size: 1 } }));
  expect(first).toEqual({
    has_more: true,
    total: 2,
    page_token: first.items[0].view_id,
    items: [
      {
        view_id: expect.stringMatching(/^vew/),
        view_name: '表格',
        view_type: 'grid',
        view_public_level: 'Public',
      },
    ],
  });
  const query = { page_size: 1, page_token: first.page_token };
  expect(succeeded(await app.call('GET', `${base.table}/views`, { query }))).toMatchObject({
    has_more: false,
    page_token: view.view_id,
    items: [{ view_name: 'Second' }],
  });
  await world.close();
});
