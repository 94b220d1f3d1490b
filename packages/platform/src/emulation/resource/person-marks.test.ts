import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestDepartment, addTestUser } from '../../../test-support/directory.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../test-support/test-world.ts';
import type { UserRow } from '../../store/tables/contact.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  ada = await addTestUser(world, { user_id: 'ada' });
});
afterEach(() => world.close());

const openId = (of: TestApp) => world.platform.context.userIds.openId(of.appId, ada.lark_id);

async function createGroup(): Promise<string> {
  const body = { email: 'team@example.com', name: 'Team', who_can_send_mail: 'ANYONE' };
  const { mailgroup_id } = (await app.call('POST', '/mail/v1/mailgroups', { body })).body.data;
  return `/mail/v1/mailgroups/${mailgroup_id}`;
}

test('a user is shown under the id that the reader asks for, and each app has its own open_id', async () => {
  const group = await createGroup();
  await app.call('POST', `${group}/members`, { body: { type: 'USER', user_id: openId(app) } });
  const other = await world.createApp();
  const shown = async (reader: TestApp, user_id_type: string) =>
    (await reader.call('GET', `${group}/members`, { query: { user_id_type } })).body.data.items[0].user_id;
  expect(await shown(app, 'open_id')).toBe(openId(app));
  expect(await shown(other, 'open_id')).toBe(openId(other));
  expect(await shown(other, 'user_id')).toBe('ada');
  expect(await shown(other, 'union_id')).toMatch(/^on_[0-9a-f]{32}$/);
});

test('a department is shown under the id that the reader asks for', async () => {
  const { open_department_id } = await addTestDepartment(world, { department_id: 'eng' });
  const group = await createGroup();
  await app.call('POST', `${group}/members`, { body: { type: 'DEPARTMENT', department_id: open_department_id } });
  const shown = async (department_id_type: string) =>
    (await app.call('GET', `${group}/members`, { query: { department_id_type } })).body.data.items[0].department_id;
  expect(await shown('open_department_id')).toBe(open_department_id);
  expect(await shown('department_id')).toBe('eng');
});

test('an item whose id is a user is found under any id of the user', async () => {
  const { id } = (await app.call('POST', '/task/v1/tasks', { body: task })).body.data.task;
  await app.call('POST', `/task/v1/tasks/${id}/followers`, { body: { id: openId(app) } });
  const query = { user_id_type: 'user_id' };
  expect((await app.call('DELETE', `/task/v1/tasks/${id}/followers/ada`, { query })).body.code).toBe(0);
  expect((await app.call('GET', `/task/v1/tasks/${id}/followers`)).body.data.items).toEqual([]);
});

test('a text of a caller is never taken for a person', async () => {
  const summary = `\u0001user:${ada.lark_id}`;
  const created = await app.call('POST', '/calendar/v4/calendars', { body: { summary } });
  expect(created.body.data.calendar.summary).toBe(summary);
});

const task = { origin: { platform_i18n_name: '{"zh_cn":"Larkspur"}' }, can_edit: true, summary: 'Write' };
