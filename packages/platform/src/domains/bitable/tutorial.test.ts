import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestWorld, type TestApp, type TestWorld } from '../../../test-support/test-world.ts';

// The tutorial "quickly call a server API" of the open platform, whose example is "create a Base", step by step.

let world: TestWorld;
let app: TestApp;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp({ scopes: ['bitable:app'] });
});
afterAll(() => world.close());

test('a Base is made, its default table looked at, filled, read and cleared', async () => {
  const token = await world.call('POST', '/auth/v3/tenant_access_token/internal', {
    body: { app_id: app.appId, app_secret: app.appSecret },
  });
  const call = (method: string, path: string, body?: unknown) =>
    world.call(method, path, { token: token.body.tenant_access_token, body });

  const created = await call('POST', '/bitable/v1/apps', { name: '一篇新的多维表格' });
  expect(created.status).toBe(200);
  const { app_token, default_table_id } = created.body.data.app;
  expect(created.body).toEqual({
    code: 0,
    msg: 'success',
    data: {
      app: {
        app_token: expect.stringMatching(/^bascn[0-9A-Za-z]{22}$/),
        default_table_id: expect.stringMatching(/^tbl[0-9A-Za-z]{13}$/),
        folder_token: '',
        name: '一篇新的多维表格',
        time_zone: 'Asia/Shanghai',
        url: `http://127.0.0.1:5275/base/${app_token}`,
      },
    },
  });

  const base = `/bitable/v1/apps/${app_token}`;
  const tables = await call('GET', `${base}/tables`);
  expect(tables.body.data).toEqual({
    has_more: false,
    page_token: default_table_id,
    total: 1,
    items: [{ table_id: default_table_id, name: '数据表', revision: expect.any(Number) }],
  });

  const table = `${base}/tables/${default_table_id}`;
  const fields = await call('GET', `${table}/fields`);
  expect(fields.body.data.items).toEqual([
    field('文本', 1, 'Text', null, { is_primary: true }),
    field('单选', 3, 'SingleSelect', { options: [] }),
    field('日期', 5, 'DateTime', { auto_fill: false, date_formatter: 'yyyy/MM/dd' }),
    field('附件', 17, 'Attachment', null),
  ]);

  const empty = await call('GET', `${table}/records`);
  expect(empty.body.data).toMatchObject({ has_more: false, total: 10 });
  const emptyIds = empty.body.data.items.map(({ record_id }: { record_id: string }) => record_id);
  const cleared = await call('POST', `${table}/records/batch_delete`, { records: emptyIds });
  expect(cleared.body.data.records).toEqual(emptyIds.map((record_id: string) => ({ deleted: true, record_id })));

  const added = await call('POST', `${table}/records`, {
    fields: { 文本: '拜访潜在客户', 单选: '进行中', 日期: 1674206443000 },
  });
  const { record_id } = added.body.data.record;
  expect(added.body.data.record).toEqual({
    fields: { 文本: '拜访潜在客户', 单选: '进行中', 日期: 1674206443000 },
    id: record_id,
    record_id: expect.stringMatching(/^rec[0-9A-Za-z]{11}$/),
  });

  const found = await call('POST', `${table}/records/search`, {
    filter: { conjunction: 'and', conditions: [{ field_name: '单选', operator: 'is', value: ['进行中'] }] },
  });
  expect(found.body).toEqual({
    code: 0,
    msg: 'success',
    data: {
      has_more: false,
      total: 1,
      items: [
        {
          fields: { 文本: [{ text: '拜访潜在客户', type: 'text' }], 单选: '进行中', 日期: 1674206443000 },
          record_id,
        },
      ],
    },
  });
});

function field(field_name: string, type: number, ui_type: string, property: object | null, more: object = {}) {
  const field_id = expect.stringMatching(/^fld[0-9A-Za-z]{7}$/);
  return { field_id, field_name, type, ui_type, property, is_primary: false, is_hidden: false, ...more };
}
