import { expect, test } from 'vitest';
import { createTestBase, succeeded } from '../../../../../test-support/base.ts';
import { createTestWorld } from '../../../../../test-support/test-world.ts';

test('a form asks for each field that a person can fill in; one that comes later is not shown yet', async () => {
  const world = await createTestWorld();
  const app = await world.createApp();
  const base = await createTestBase(app, [
    { field_name: 'Name', type: 1, description: { text: 'Your name', disable_sync: false } },
    { field_name: 'No', type: 1005 },
    { field_name: 'Age', type: 2, description: { text: 'Only for us' } },
  ]);
  const body = { view_name: 'Survey', view_type: 'form' };
  const { view } = succeeded(await app.call('POST', `${base.table}/views`, { body }));
  await base.addField({ field_name: 'Later', type: 7 });
  const field_id = expect.stringMatching(/^fld/);
  const data = succeeded(await app.call('GET', `${base.table}/forms/${view.view_id}/fields`));
  expect(data).toEqual({
    has_more: false,
    total: 3,
    page_token: data.items[2].field_id,
    items: [
      { field_id, title: 'Name', description: 'Your name', required: false, visible: true },
      { field_id, title: 'Age', description: '', required: false, visible: true },
      { field_id, title: 'Later', description: '', required: false, visible: false },
    ],
  });
  await world.close();
});
