import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app, [
    { field_name: 'Name', type: 1 },
    { field_name: 'Job', type: 3, property: { options: [{ name: 'junior' }, { name: 'senior' }, { name: 'chief' }] } },
    { field_name: 'Sales', type: 2 },
  ]);
  // The table of the page on filters.
  await base.addRecords([
    { Name: 'one', Job: 'junior', Sales: 10000 },
    { Name: 'two', Job: 'junior', Sales: 15000 },
    { Name: 'three', Job: 'junior', Sales: 20000 },
    { Name: 'four', Job: 'senior', Sales: 30000 },
    { Name: 'five', Job: 'senior', Sales: 50000 },
    { Name: 'six', Job: 'chief', Sales: 100000 },
  ]);
});
afterAll(() => world.close());

const search = (body: object = {}, query: Record<string, string | number> = {}) =>
  app.call('POST', `${base.table}/records/search`, { body, query });
const names = async (body: object) =>
  succeeded(await search(body)).items.map(({ fields }: { fields: any }) => fields.Name[0].text);
const is = (field_name: string, ...value: readonly string[]) => ({ field_name, operator: 'is', value });

describe('the examples of the page on filters', () => {
  test('juniors with more than 10,000', async () => {
    const conditions = [is('Job', 'junior'), { field_name: 'Sales', operator: 'isGreater', value: ['10000.0'] }];
    expect(await names({ filter: { conjunction: 'and', conditions } })).toEqual(['two', 'three']);
  });

  test('seniors, or more than 20,000', async () => {
    const conditions = [is('Job', 'senior'), { field_name: 'Sales', operator: 'isGreater', value: ['20000.0'] }];
    expect(await names({ filter: { conjunction: 'or', conditions } })).toEqual(['four', 'five', 'six']);
  });

  test('juniors or seniors, and 10,000 or 20,000', async () => {
    const children = [
      { conjunction: 'or', conditions: [is('Job', 'senior'), is('Job', 'junior')] },
      { conjunction: 'or', conditions: [is('Sales', '10000.0'), is('Sales', '20000.0')] },
    ];
    expect(await names({ filter: { conjunction: 'and', children } })).toEqual(['one', 'three']);
  });

  test('children stand beside conditions', async () => {
    const filter = {
      conjunction: 'and',
      conditions: [is('Name', 'two')],
      children: [{ conjunction: 'or', conditions: [is('Job', 'senior'), is('Job', 'junior')] }],
    };
    expect(await names({ filter })).toEqual(['two']);
  });
});

test('without conditions everything is found, in the order of the table', async () => {
  expect(await names({})).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  expect(succeeded(await search({ filter: { conjunction: 'and', conditions: [] } })).total).toBe(6);
});

test('several fields sort one after the other, selects by the order of their options', async () => {
  const sort = [{ field_name: 'Job', desc: true }, { field_name: 'Sales' }];
  expect(await names({ sort })).toEqual(['six', 'four', 'five', 'one', 'two', 'three']);
});

test('only the named fields are given', async () => {
  const { items } = succeeded(
    await search({ field_names: ['Sales'], filter: { conjunction: 'and', conditions: [is('Name', 'one')] } }),
  );
  expect(items).toEqual([{ fields: { Sales: 10000 }, record_id: expect.stringMatching(/^rec/) }]);
});

test('a view filters and hides, but not beside a filter or a sort', async () => {
  const { items } = succeeded(await app.call('GET', `${base.table}/fields`));
  const [, job, sales] = items;
  const { view } = succeeded(await app.call('POST', `${base.table}/views`, { body: { view_name: 'Seniors' } }));
  const senior = job.property.options[1].id;
  const conditions = [{ field_id: job.field_id, operator: 'is', value: JSON.stringify([senior]) }];
  const property = { filter_info: { conjunction: 'and', conditions }, hidden_fields: [sales.field_id] };
  succeeded(await app.call('PATCH', `${base.table}/views/${view.view_id}`, { body: { property } }));
  const { view_id } = view;
  const found = succeeded(await search({ view_id }));
  expect(found.total).toBe(2);
  expect(found.items[0].fields).toEqual({ Name: [{ text: 'four', type: 'text' }], Job: 'senior' });
  expect(succeeded(await search({ view_id, field_names: ['Sales'] })).items[0].fields).toEqual({ Sales: 30000 });
  expect(succeeded(await search({ view_id, sort: [{ field_name: 'Name' }] })).total).toBe(6);
  expect(
    succeeded(await search({ view_id, filter: { conjunction: 'and', conditions: [is('Job', 'chief')] } })).total,
  ).toBe(1);
  expect(succeeded(await search({ view_id, filter: { conjunction: 'and', conditions: [] } })).total).toBe(2);
});

test('pages follow one another, also when a record on an earlier page is deleted', async () => {
  const own = await createTestBase(app);
  const ids = await own.addRecords(['a', 'b', 'c', 'd', 'e'].map((Name) => ({ Name })));
  const page = async (page_token?: string) =>
    succeeded(
      await app.call('POST', `${own.table}/records/search`, {
        body: {},
        query: { page_size: 2, ...(page_token && { page_token }) },
      }),
    );
  const first = await page();
  expect(first).toMatchObject({ has_more: true, total: 5, page_token: expect.stringMatching(/^[0-9A-Za-z+/=]+$/) });
  await app.call('DELETE', `${own.table}/records/${ids[0]}`);
  const second = await page(first.page_token);
  expect(second.items.map(({ record_id }: { record_id: string }) => record_id)).toEqual(ids.slice(2, 4));
  const last = await page(second.page_token);
  expect(last).toEqual({ has_more: false, total: 4, items: [expect.objectContaining({ record_id: ids[4] })] });
});

test('a page has at most 500 records', async () => {
  const own = await createTestBase(app);
  await own.addRecords(Array.from({ length: 501 }, () => ({})));
  expect((await own.search({}, { page_size: 1000 })).items).toHaveLength(500);
});

describe('refusals', () => {
  test('a token of another search, and one that is none', async () => {
    const { page_token } = succeeded(await search({}, { page_size: 2 }));
    const refusal = { status: 200, code: 1254030, msg: 'InvalidPageToken' };
    expectRefusal(await search({ sort: [{ field_name: 'Name' }] }, { page_token, page_size: 2 }), refusal);
    expectRefusal(await search({}, { page_token: 'none' }), refusal);
  });

  test('a page size that is not positive', async () => {
    expectRefusal(await search({}, { page_size: -1 }), { code: 1254011, msg: 'Page size must greater than 0.' });
  });

  test('fields that the table has not', async () => {
    expectRefusal(await search({ field_names: ['No'] }), { status: 200, code: 1254024, msg: 'InvalidFieldNames' });
    expectRefusal(await search({ sort: [{ field_name: 'No' }] }), { status: 200, code: 1254016, msg: 'InvalidSort' });
    expectRefusal(await search({ filter: { conjunction: 'and', conditions: [is('No', 'x')] } }), {
      status: 200,
      code: 1254018,
      msg: 'InvalidFilter',
    });
  });

  test('conditions without a conjunction', async () => {
    expectRefusal(await search({ filter: { conditions: [is('Name', 'one')] } }), {
      status: 200,
      code: 1254018,
      msg: 'InvalidFilter',
    });
  });

  test('a view that the table has not', async () => {
    expectRefusal(await search({ view_id: 'vewunknown' }), { status: 200, code: 1254042, msg: 'ViewIdNotFound' });
    expectRefusal(await search({ view_id: 'none' }), { status: 200, code: 1254005, msg: 'WrongViewId' });
  });
});
