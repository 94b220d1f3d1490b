import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let task: string;

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  const { guid } = (await app.call('POST', '/task/v2/tasks', { body: { summary: 'Write' } })).body.data.task;
  task = `/task/v2/tasks/${guid}`;
});
afterEach(() => world.close());

const ada = { id: 'cli_ada', type: 'app', role: 'assignee' };
const ben = { id: 'cli_ben', type: 'app', role: 'follower' };

test('members are added once and removed by their ids', async () => {
  const add = async (...members: object[]) =>
    (await app.call('POST', `${task}/add_members`, { body: { members } })).body.data.task;
  expect((await add(ada)).members).toEqual([ada]);
  expect((await add(ada, ben)).members).toEqual([ada, ben]);
  const removed = await app.call('POST', `${task}/remove_members`, {
    body: { members: [{ id: 'cli_ada', role: 'assignee' }] },
  });
  expect(removed.body.data.task.members).toEqual([ben]);
  expect((await app.call('GET', task)).body.data.task.members).toEqual([ben]);
});

test('a reminder gets an id, by which it is removed', async () => {
  const body = { reminders: [{ relative_fire_minute: 30 }] };
  const { reminders } = (await app.call('POST', `${task}/add_reminders`, { body })).body.data.task;
  expect(reminders).toEqual([{ id: expect.stringMatching(/^\d{19}$/), relative_fire_minute: 30 }]);
  const removal = { body: { reminder_ids: [reminders[0].id] } };
  expect((await app.call('POST', `${task}/remove_reminders`, removal)).body.data.task.reminders).toEqual([]);
});

test('what an answer shows of a list is the list after the change', async () => {
  const body = { dependencies: [{ type: 'prev', task_guid: 'other' }] };
  const added = await app.call('POST', `${task}/add_dependencies`, { body });
  expect(added.body).toEqual({ code: 0, msg: 'success', data: body });
});
