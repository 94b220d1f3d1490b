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
  app.call('POST', '/contact/v3/job_families', { body: { name: 'Product', status: true, ...fields } });
const idOf = async (fields: object = {}) => (await create(fields)).body.data.job_family.job_family_id;
const get = (id: string) => app.call('GET', `/contact/v3/job_families/${id}`);
const update = (id: string, body: object) => app.call('PUT', `/contact/v3/job_families/${id}`, { body });
const remove = (id: string) => app.call('DELETE', `/contact/v3/job_families/${id}`);
const list = (query: object = {}) => app.call('GET', '/contact/v3/job_families', { query: query as any });
const unknown = { status: 404, code: 42402, msg: 'job family not exist' };

test('a job family is created, read, changed and deleted', async () => {
  const parent_job_family_id = await idOf({ name: 'Parent' });
  const fields = {
    name: 'Product',
    description: 'What to build',
    parent_job_family_id,
    status: true,
    i18n_name: [{ locale: 'zh_cn', value: '产品' }],
    i18n_description: [],
  };
  const { job_family } = (await create(fields)).body.data;
  const id = job_family.job_family_id;
  expect(job_family).toEqual({ ...fields, job_family_id: expect.stringMatching(/^[a-z0-9]{15}$/) });
  expect((await get(id)).body.data).toEqual({ job_family });
  expect((await update(id, { name: 'Products', status: false })).body.data).toEqual({
    job_family: { ...job_family, name: 'Products', status: false },
  });
  expect((await update(id, {})).body.code).toBe(0);
  expect((await remove(id)).body).toEqual({ code: 0, msg: 'success', data: {} });
  expectRefusal(await get(id), { status: 404, code: 42404, msg: 'job family not exist' });
  expectRefusal(await update(id, {}), unknown);
  expectRefusal(await remove(id), unknown);
});

test('families are listed in pages and by name, without deleted ones', async () => {
  for (const name of ['A', 'B', 'C']) await create({ name });
  await remove(await idOf({ name: 'D' }));
  const first = (await list({ page_size: 2 })).body.data;
  const second = (await list({ page_size: 2, page_token: first.page_token })).body.data;
  const names = [...first.items, ...second.items].map((item: any) => item.name);
  expect(names.toSorted()).toEqual(['A', 'B', 'C']);
  expect((await list({ name: 'B' })).body.data.items).toHaveLength(1);
});

describe('a job family is refused', () => {
  test.each([
    ['a name of blanks', { name: ' ' }, 42404, 'job family name not valid'],
    ['a long description', { description: 'x'.repeat(5001) }, 42405, 'job family description not valid'],
    ['a name that is taken', { name: 'Taken' }, 42406, 'job family name duplicate'],
    ['an unknown parent', { parent_job_family_id: 'x' }, 42408, 'parent job family not exist'],
  ])('over %s', async (_, fields, code, msg) => {
    await create({ name: 'Taken' });
    expectRefusal(await create(fields), { code, msg });
    expectRefusal(await update(await idOf({ name: 'Other' }), fields), { code, msg });
  });

  test('over a parent that is switched off or deleted', async () => {
    const off = await idOf({ name: 'Off', status: false });
    const gone = await idOf({ name: 'Gone' });
    await remove(gone);
    const child = await idOf({ name: 'Child' });
    for (const [parent_job_family_id, code, msg] of [
      [off, 42409, 'parent job family not enable'],
      [gone, 42410, 'parent job family deleted'],
    ] as const) {
      expectRefusal(await create({ parent_job_family_id }), { code, msg });
      expectRefusal(await update(child, { parent_job_family_id }), { code, msg });
    }
  });

  test('over a circle', async () => {
    const a = await idOf({ name: 'A' });
    const b = await idOf({ name: 'B', parent_job_family_id: a });
    const c = await idOf({ name: 'C', parent_job_family_id: b });
    for (const parent_job_family_id of [a, b, c]) {
      expectRefusal(await update(a, { parent_job_family_id }), { code: 42407, msg: 'job family has cycle' });
    }
  });

  test('to be deleted while it has children', async () => {
    const parent = await idOf({ name: 'A' });
    await idOf({ name: 'B', parent_job_family_id: parent });
    expectRefusal(await remove(parent), { code: 42411, msg: 'job family has child can not delete' });
  });

  test('as the 10,001st', async () => {
    await world.change(async (db) => {
      const rows = Array.from({ length: 10_000 }, (_, index) => ({
        tenant_key: world.tenantKey,
        job_family_id: `f${index}`,
        name: `Family ${index}`,
        parent_job_family_id: '',
        enabled: 1 as const,
        description: '',
        i18n_name: '[]',
        i18n_description: '[]',
        deleted: 0 as const,
        create_time: 0,
      }));
      for (let from = 0; from < rows.length; from += 1000) {
        await db.run(db.build.insertInto('contact_job_families').values(rows.slice(from, from + 1000)));
      }
    });
    expectRefusal(await create(), { code: 42401, msg: 'job family number reach the upper limit' });
  });
});

test('a family that is in use may be given to users, another one may not', async () => {
  const user = (job_family_id: string, mobile: string) =>
    app.call('POST', '/contact/v3/users', {
      body: { name: 'Ada', mobile, department_ids: ['0'], employee_type: 1, job_family_id },
    });
  const id = await idOf();
  expect((await user(id, '13800000001')).body.data.user.job_family_id).toBe(id);
  await update(id, { status: false });
  expect((await user(id, '13800000002')).body.code).toBe(44045);
});
