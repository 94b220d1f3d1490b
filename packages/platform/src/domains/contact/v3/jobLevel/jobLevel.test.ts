import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

const create = (fields: object = {}) =>
  app.call('POST', '/contact/v3/job_levels', { body: { name: 'P1', status: true, ...fields } });
const idOf = async (fields: object = {}) => (await create(fields)).body.data.job_level.job_level_id;
const get = (id: string) => app.call('GET', `/contact/v3/job_levels/${id}`);
const update = (id: string, body: object) => app.call('PUT', `/contact/v3/job_levels/${id}`, { body });
const remove = (id: string) => app.call('DELETE', `/contact/v3/job_levels/${id}`);
const list = (query: object = {}) => app.call('GET', '/contact/v3/job_levels', { query: query as any });
const unknown = { status: 404, code: 42301, msg: 'job level not exist' };

test('a job level is created, read, changed and deleted', async () => {
  const fields = {
    name: 'Senior',
    description: 'Much experience',
    order: 200,
    status: false,
    i18n_name: [{ locale: 'zh_cn', value: '高级' }],
    i18n_description: [{ locale: 'en_us', value: 'x' }],
  };
  const { job_level } = (await create(fields)).body.data;
  const id = job_level.job_level_id;
  expect(job_level).toEqual({ ...fields, job_level_id: expect.stringMatching(/^[a-z0-9]{15}$/) });
  expect((await get(id)).body.data).toEqual({ job_level });
  const changed = { ...job_level, name: 'Expert', order: 300, status: true };
  const { body } = await update(id, { name: 'Expert', order: 300, status: true });
  expect(body.data).toEqual({ job_level: changed });
  expect((await update(id, {})).body.data).toEqual({ job_level: changed });
  expect((await remove(id)).body).toEqual({ code: 0, msg: 'success', data: {} });
  expectRefusal(await get(id), unknown);
  expectRefusal(await update(id, {}), unknown);
  expectRefusal(await remove(id), unknown);
});

test('a job level comes last by default, and levels are listed in their order, in pages, and by name', async () => {
  await create({ name: 'B', order: 500 });
  await create({ name: 'C' });
  await create({ name: 'A', order: 100 });
  const first = (await list({ page_size: 2 })).body.data;
  expect(first.items.map((item: any) => [item.name, item.order])).toEqual([
    ['A', 100],
    ['B', 500],
  ]);
  const second = (await list({ page_size: 2, page_token: first.page_token })).body.data;
  expect(second).toMatchObject({ has_more: false, items: [{ name: 'C', order: 501 }] });
  expect((await list({ name: 'B' })).body.data.items).toHaveLength(1);
  const foreign = await list({ name: 'B', page_token: first.page_token });
  expectRefusal(foreign, { code: 40012, msg: 'page token is invalid error' });
});

describe('a job level is refused', () => {
  test.each([
    ['a name of blanks', { name: '  ' }, 42303, 'job level name not valid'],
    ['a long description', { description: 'x'.repeat(5001) }, 42304, 'job level description not valid'],
    ['a name that is taken', { name: 'Taken' }, 42305, 'job level name duplicate'],
    ['an order that is taken', { order: 200 }, 42306, 'job level order duplicate'],
  ])('over %s', async (_, fields, code, msg) => {
    await create({ name: 'Taken', order: 200 });
    expectRefusal(await create(fields), { code, msg });
    expectRefusal(await update(await idOf({ name: 'Other' }), fields), { code, msg });
  });

  test('as the 10,001st', async () => {
    await world.change(async (db) => {
      const rows = Array.from({ length: 10_000 }, (_, index) => ({
        tenant_key: world.tenantKey,
        job_level_id: `l${index}`,
        name: `Level ${index}`,
        sort_order: index,
        enabled: 1 as const,
        description: '',
        i18n_name: '[]',
        i18n_description: '[]',
        create_time: 0,
      }));
      for (let from = 0; from < rows.length; from += 1000) {
        await db.run(db.build.insertInto('contact_job_levels').values(rows.slice(from, from + 1000)));
      }
    });
    expectRefusal(await create(), { code: 42300, msg: 'job level reach the upper limit' });
  });
});

test('a level that is in use may be given to users, another one may not', async () => {
  const user = (job_level_id: string, mobile: string) =>
    app.call('POST', '/contact/v3/users', {
      body: { name: 'Ada', mobile, department_ids: ['0'], employee_type: 1, job_level_id },
    });
  const id = await idOf();
  expect((await user(id, '13800000001')).body.data.user.job_level_id).toBe(id);
  await update(id, { status: false });
  expect((await user(id, '13800000002')).body.code).toBe(44044);
});
