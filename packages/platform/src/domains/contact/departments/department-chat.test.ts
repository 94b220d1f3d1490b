import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestDepartment, addTestUser } from '../../../../test-support/directory.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let chatId: string;
const query = { user_id_type: 'user_id', department_id_type: 'department_id' };
const patchUser = (id: string, body: object) => app.call('PATCH', `/contact/v3/users/${id}`, { query, body });
const removeUser = (id: string, body: object = {}) => app.call('DELETE', `/contact/v3/users/${id}`, { query, body });

beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  const top = await addTestDepartment(world, { name: 'Top', department_id: 'top' });
  const below = await addTestDepartment(world, {
    name: 'Below',
    department_id: 'below',
    parent: top.open_department_id,
  });
  await addTestUser(world, { user_id: 'lead', departments: [top.open_department_id] });
  await addTestUser(world, { user_id: 'deep', departments: [below.open_department_id] });
  await addTestUser(world, { user_id: 'guest', departments: [top.open_department_id], profile: { employee_type: 5 } });
  await addTestUser(world, { user_id: 'outside' });
  const answer = await app.call('PATCH', '/contact/v3/departments/top', {
    query,
    body: { leader_user_id: 'lead', group_chat_employee_types: [1], create_group_chat: true },
  });
  chatId = answer.body.data.department.chat_id;
});
afterEach(() => world.close());

/** user_ids of the members, the owner with a star. */
const members = () =>
  world.change(async (db) => {
    const rows = await db.all(
      db.build
        .selectFrom('chat_members')
        .innerJoin('users', (join) => join.on((eb) => eb('users.tenant_key', '=', world.tenantKey)))
        .select(['users.user_id', 'users.lark_id', 'chat_members.member_id', 'chat_members.role'])
        .where('chat_members.chat_id', '=', chatId),
    );
    return rows
      .filter((row) => row.member_id === String(row.lark_id))
      .map((row) => (row.role === 'owner' ? `${row.user_id}*` : row.user_id))
      .toSorted();
  });

test('a department chat has everybody in the department and below it whose type it takes in', async () => {
  expect(await members()).toEqual(['deep', 'lead*']);
});

test('who joins a department joins its chat, and who leaves it leaves the chat', async () => {
  await patchUser('outside', { department_ids: ['below'] });
  expect(await members()).toEqual(['deep', 'lead*', 'outside']);
  await patchUser('outside', { department_ids: ['top'] });
  expect(await members()).toEqual(['deep', 'lead*', 'outside']);
  await patchUser('outside', { department_ids: ['0'] });
  expect(await members()).toEqual(['deep', 'lead*']);
});

test('a change of the type of employee takes in or out', async () => {
  await patchUser('guest', { employee_type: 1 });
  expect(await members()).toEqual(['deep', 'guest', 'lead*']);
  await patchUser('deep', { employee_type: 2 });
  expect(await members()).toEqual(['guest', 'lead*']);
});

test('an owner who resigns is followed by who joined first, or by who is named', async () => {
  await removeUser('lead', { department_chat_acceptor_user_id: 'outside' });
  expect(await members()).toEqual(['deep', 'outside*']);
  await removeUser('outside');
  expect(await members()).toEqual(['deep*']);
  await removeUser('deep');
  expect(await members()).toEqual([]);
  await patchUser('guest', { employee_type: 1 });
  expect(await members()).toEqual(['guest*']);
});
