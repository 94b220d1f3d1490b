import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectRefusal } from '../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

async function createTasks(count: number): Promise<void> {
  for (let index = 1; index <= count; index++) {
    await app.call('POST', '/task/v2/tasklists', { body: { name: `List ${index}` } });
  }
}

async function page(query: Record<string, string | number> = {}) {
  const { data } = (await app.call('GET', '/task/v2/tasklists', { query })).body;
  return { ...data, items: data.items.map((item: { name: string }) => item.name) };
}

test('a list comes in pages of the size asked for, oldest first; the last one has no token', async () => {
  await createTasks(5);
  const first = await page({ page_size: 2 });
  expect(first).toEqual({ items: ['List 1', 'List 2'], has_more: true, page_token: expect.any(String) });
  const second = await page({ page_size: 2, page_token: first.page_token });
  expect(second).toEqual({ items: ['List 3', 'List 4'], has_more: true, page_token: expect.any(String) });
  expect(await page({ page_size: 2, page_token: second.page_token })).toEqual({ items: ['List 5'], has_more: false });
});

test('the size may change from page to page', async () => {
  await createTasks(3);
  const { page_token } = await page({ page_size: 1 });
  expect((await page({ page_size: 50, page_token })).items).toEqual(['List 2', 'List 3']);
});

test('a page is as large as the page of the API says where nothing is asked for', async () => {
  await createTasks(51);
  const { items, has_more } = await page();
  expect([items.length, has_more]).toEqual([50, true]);
});

test('a size above the maximum is refused by the gateway', async () => {
  const answer = await app.call('GET', '/task/v2/tasklists', { query: { page_size: 101 } });
  expect(answer.body).toMatchObject({ code: 99992402, error: { field_violations: [{ field: 'page_size' }] } });
});

test('a token of another request is refused with the code of the API for a wrong parameter', async () => {
  const make = (name: string) =>
    app.call('POST', '/admin/v1/badges', { body: { name, detail_image: 'x', show_image: 'y' } });
  await make('One');
  await make('Two');
  const { page_token } = (await app.call('GET', '/admin/v1/badges', { query: { page_size: 1 } })).body.data;
  const answer = await app.call('GET', '/admin/v1/badges', { query: { page_size: 1, page_token, name: 'Two' } });
  expectRefusal(answer, { code: 1051001, msg: 'request contain invalid param' });
  const madeUp = await app.call('GET', '/admin/v1/badges', { query: { page_size: 1, page_token: 'made up' } });
  expectRefusal(madeUp, { code: 1051001, msg: 'request contain invalid param' });
});

test('a list that is not documented to come in pages comes whole', async () => {
  for (let index = 1; index <= 25; index++) {
    await app.call('POST', '/mail/v1/user_mailboxes/ada@example.com/folders', {
      body: { name: `F${index}`, parent_folder_id: '0' },
    });
  }
  const { data } = (await app.call('GET', '/mail/v1/user_mailboxes/ada@example.com/folders')).body;
  expect(data.items).toHaveLength(25);
});

test('a token that is declared as a number is one', async () => {
  const applications = (await app.call('GET', '/application/v6/applications', { query: { lang: 'zh_cn' } })).body.data;
  const feedbacks = `/application/v6/applications/${applications.app_list[0].app_id}/feedbacks`;
  const seen: string[] = [];
  for (let token = ''; ; ) {
    const { body } = await app.call('GET', feedbacks, { query: { page_size: 1, ...(token && { page_token: token }) } });
    seen.push(body.data.feedback_list[0].feedback_id);
    if (!body.data.has_more) break;
    token = body.data.page_token;
    expect(token).toMatch(/^\d+$/);
  }
  expect(new Set(seen).size).toBe(3);
});
