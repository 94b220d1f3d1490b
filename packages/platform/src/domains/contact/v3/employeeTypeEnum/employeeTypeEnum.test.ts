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

const path = '/contact/v3/employee_type_enums';
const expert = { content: 'Expert', enum_type: 2, enum_status: 1 };
const create = (fields: object = {}) => app.call('POST', path, { body: { ...expert, ...fields } });
const update = (id: string, fields: object = {}) =>
  app.call('PUT', `${path}/${encodeURIComponent(id)}`, { body: { ...expert, ...fields } });
const remove = (id: string) => app.call('DELETE', `${path}/${encodeURIComponent(id)}`);
const list = (query: object = {}) => app.call('GET', path, { query: query as any });

describe('types of employees', () => {
  test('are five that every tenant has, and its own from number 6 on', async () => {
    const i18n_content = [{ locale: 'zh_cn', value: '专家' }];
    const type = (await create({ i18n_content })).body.data.employee_type_enum;
    expect(type).toEqual({ ...expert, enum_id: expect.stringMatching(/==$/), enum_value: '6', i18n_content });
    const { items, has_more } = (await list()).body.data;
    expect(has_more).toBe(false);
    expect(items.map((item: any) => [item.enum_value, item.enum_type])).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 1],
      ['4', 1],
      ['5', 1],
      ['6', 2],
    ]);
    expect(items[5]).toEqual(type);
  });

  test('come in pages', async () => {
    const { page_token, items } = (await list({ page_size: 3 })).body.data;
    expect(items).toHaveLength(3);
    expect((await list({ page_size: 3, page_token })).body.data).toMatchObject({
      has_more: false,
      items: [{ enum_value: '4' }, { enum_value: '5' }],
    });
  });

  test('are changed; translations that are not written stay', async () => {
    const i18n_content = [{ locale: 'zh_cn', value: '专家' }];
    const type = (await create({ i18n_content })).body.data.employee_type_enum;
    const changed = { ...type, content: 'Guru', enum_status: 2 };
    expect((await update(type.enum_id, { content: 'Guru', enum_status: 2 })).body.data).toEqual({
      employee_type_enum: changed,
    });
    expect((await list()).body.data.items[5]).toEqual(changed);
  });

  test('are deleted, and their number is not given out again', async () => {
    const { enum_id } = (await create()).body.data.employee_type_enum;
    expect((await remove(enum_id)).body).toEqual({ code: 0, msg: 'success', data: {} });
    expect((await list()).body.data.items).toHaveLength(5);
    expect((await create()).body.data.employee_type_enum.enum_value).toBe('7');
  });
});

describe('a type of employee is refused', () => {
  test('over a content or a translation that is taken', async () => {
    const i18n_content = [{ locale: 'zh_cn', value: '专家' }];
    await create({ i18n_content });
    expectRefusal(await create(), { code: 42301, msg: 'param content duplicate' });
    expectRefusal(await create({ content: '正式' }), { code: 42301, msg: 'param content duplicate' });
    expectRefusal(await create({ content: 'x', i18n_content }), { code: 42302, msg: 'param i18n_content duplicate' });
  });

  test('as the 256th, deleted ones included', async () => {
    await world.change((db) => {
      const rows = Array.from({ length: 255 }, (_, index) => ({
        tenant_key: world.tenantKey,
        enum_id: `e${index}`,
        enum_value: 6 + index,
        content: `Type ${index}`,
        enum_status: 1 as const,
        i18n_content: '[]',
        deleted: 1 as const,
      }));
      return db.run(db.build.insertInto('contact_employee_types').values(rows));
    });
    expectRefusal(await create(), { code: 42303, msg: 'exceed content max num' });
  });

  test('as a built-in one, which can be neither made nor changed nor deleted', async () => {
    const [{ enum_id }] = (await list()).body.data.items;
    for (const answer of [
      await create({ enum_type: 1 }),
      await update(enum_id),
      await remove(enum_id),
      await remove('x'),
    ]) {
      expectRefusal(answer, { code: 40001, msg: 'param error' });
    }
  });
});
