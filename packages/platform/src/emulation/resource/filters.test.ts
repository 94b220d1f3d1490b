import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestWorld, type TestApp, type TestWorld } from '../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

test('a parameter that is a member of the items lists those that have its value', async () => {
  const comment = (content: string, resource_id: string) =>
    app.call('POST', '/task/v2/comments', { body: { content, resource_type: 'task', resource_id } });
  await comment('Here', 'task-1');
  await comment('There', 'task-2');
  const query = { resource_type: 'task', resource_id: 'task-2' };
  const { items } = (await app.call('GET', '/task/v2/comments', { query })).body.data;
  expect(items.map((item: { content: string }) => item.content)).toEqual(['There']);
});

test('a list of values lists the items that have one of them', async () => {
  const remedy = async (user_id: string) => {
    const body = {
      user_id,
      remedy_date: 20260101,
      punch_no: 0,
      work_type: 1,
      remedy_time: '2026-01-01 09:00',
      reason: 'Train',
    };
    await app.call('POST', '/attendance/v1/user_task_remedys', { query: { employee_type: 'employee_id' }, body });
  };
  for (const user of ['ada', 'ben', 'cleo']) await remedy(user);
  const body = { user_ids: ['ada', 'cleo'], check_time_from: '1', check_time_to: '9' };
  const answer = await app.call('POST', '/attendance/v1/user_task_remedys/query', {
    query: { employee_type: 'employee_id' },
    body,
  });
  expect(answer.body.data.user_remedys.map((remedy: { user_id: string }) => remedy.user_id)).toEqual(['ada', 'cleo']);
});

test('words are looked for in all texts of an item, in any case', async () => {
  const create = (summary: string, description: string) =>
    app.call('POST', '/calendar/v4/calendars', { body: { summary, description } });
  await create('Team', 'Stand-ups');
  await create('Holidays', 'Of the team');
  await create('Rooms', '');
  const { items } = (await app.call('POST', '/calendar/v4/calendars/search', { body: { query: 'TEAM' } })).body.data;
  expect(items.map((item: { summary: string }) => item.summary)).toEqual(['Team', 'Holidays']);
});

test('a parameter that says where the items are is no filter', async () => {
  const members = '/drive/v1/permissions/doc/members';
  const body = { member_type: 'email', member_id: 'ada@example.com', perm: 'view', type: 'user' };
  await app.call('POST', members, { query: { type: 'docx' }, body });
  const { items } = (await app.call('GET', members, { query: { type: 'docx' } })).body.data;
  expect(items).toEqual([{ ...body, perm_type: 'container' }]);
});

test('tasks are listed by the list that they were put into', async () => {
  const { guid: list } = (await app.call('POST', '/task/v2/tasklists', { body: { name: 'Sprint' } })).body.data
    .tasklist;
  const { guid: task } = (await app.call('POST', '/task/v2/tasks', { body: { summary: 'Write' } })).body.data.task;
  await app.call('POST', '/task/v2/tasks', { body: { summary: 'Elsewhere' } });
  await app.call('POST', `/task/v2/tasks/${task}/add_tasklist`, { body: { tasklist_guid: list } });
  const summaries = async () =>
    (await app.call('GET', `/task/v2/tasklists/${list}/tasks`)).body.data.items.map(
      (item: { summary: string }) => item.summary,
    );
  expect(await summaries()).toEqual(['Write']);
  expect((await app.call('GET', `/task/v2/tasks/${task}/tasklists`)).body.data).toEqual({
    tasklists: [{ tasklist_guid: list }],
  });
  await app.call('POST', `/task/v2/tasks/${task}/remove_tasklist`, { body: { tasklist_guid: list } });
  expect(await summaries()).toEqual([]);
});
