import { afterAll, beforeAll, expect, test } from 'vitest';
import { setDirectory } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import { addCustomAttr } from '../../custom-attrs/custom-attrs.ts';

let world: TestWorld;
let app: TestApp;
const i18n_name = [{ locale: 'zh_cn', value: '颜色' }];
const options = { default_option_id: 'b', option_type: 'TEXT' as const, options: [{ id: 'b', value: 'Blue' }] };
beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  await world.change(async (db) => {
    const { context } = world.platform;
    await addCustomAttr(db, context, world.tenantKey, { id: 'C-1', type: 'TEXT', i18n_name });
    await addCustomAttr(db, context, world.tenantKey, { id: 'C-2', type: 'ENUMERATION', i18n_name, options });
  });
});
afterAll(() => world.close());

const list = (query: object = {}) => app.call('GET', '/contact/v3/custom_attrs', { query: query as any });

test('custom fields are listed in pages, with the options of those that have some', async () => {
  const { page_token, ...first } = (await list({ page_size: 1 })).body.data;
  expect(first).toEqual({ has_more: true, items: [{ id: 'C-1', type: 'TEXT', i18n_name }] });
  expect((await list({ page_size: 1, page_token })).body.data).toEqual({
    has_more: false,
    items: [{ id: 'C-2', type: 'ENUMERATION', options, i18n_name }],
  });
  expectRefusal(await list({ page_token: 'x' }), { code: 40012, msg: 'page token is invalid error' });
});

test('custom fields are not listed until the administrator opens them to the API', async () => {
  await setDirectory(world, { custom_attrs_open: false });
  expect((await list()).body.data).toEqual({ has_more: false, items: [] });
});
