import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { addTestChat, openIdOf } from '../../../../../test-support/chats.ts';
import { addTestDepartment, addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let members: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  succeeded(await app.call('PUT', base.path, { body: { is_advanced: true } }));
  const body = { role_name: 'Readers', table_roles: [{ table_perm: 1, table_id: base.tableId }] };
  const { role } = succeeded(await app.call('POST', `${base.path}/roles`, { body }));
  members = `${base.path}/roles/${role.role_id}/members`;
});
afterAll(() => world.close());

const list = (query: Record<string, string | number> = {}) => app.call('GET', members, { query });

test('members come with all ids that they have, page by page', async () => {
  const user = await addTestUser(world, { name: '艾达', en_name: 'Ada' });
  const department = await addTestDepartment(world, { name: 'Engineering' });
  const chat = await addTestChat(world, { name: 'Everybody', members: [user.lark_id] });
  const member_list = [
    { type: 'user_id', id: user.user_id },
    { type: 'chat_id', id: chat.chat_id },
    { type: 'department_id', id: department.department_id },
  ];
  succeeded(await app.call('POST', `${members}/batch_create`, { body: { member_list } }));
  const first = succeeded(await list({ page_size: 2 }));
  expect(first).toEqual({
    has_more: true,
    items: [
      {
        member_en_name: 'Ada',
        member_name: '艾达',
        member_type: 'user',
        open_id: openIdOf(world, app, user),
        union_id: expect.stringMatching(/^on_/),
        user_id: user.user_id,
      },
      { chat_id: chat.chat_id, member_en_name: 'Everybody', member_name: 'Everybody', member_type: 'chat' },
    ],
    page_token: expect.any(String),
    total: 3,
  });
  const second = succeeded(await list({ page_size: 2, page_token: first.page_token }));
  expect(second).toMatchObject({
    has_more: false,
    items: [
      {
        department_id: department.department_id,
        member_name: 'Engineering',
        member_type: 'department',
        open_department_id: department.open_department_id,
      },
    ],
  });
});

test('a page token of another list is refused', async () => {
  expectRefusal(await list({ page_token: 'nonsense' }), { status: 400, code: 1254030, msg: 'InvalidPageToken' });
});
