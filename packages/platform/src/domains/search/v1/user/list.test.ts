import { afterAll, beforeAll, expect, test } from 'vitest';
import { userToken } from '../../../../../test-support/chats.ts';
import { addTestDepartment, addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import type { DepartmentRow, UserRow } from '../../../../store/tables/contact.ts';
import { setOrgVisibility } from '../../../contact/directory.ts';

let world: TestWorld;
let app: TestApp;
let viewer: UserRow;
let token: string;
let engineering: DepartmentRow;
const scopes = ['contact:user:search', 'contact:user.employee_id:readonly'];
beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  viewer = await addTestUser(world, { name: 'Viewer' });
  engineering = await addTestDepartment(world);
  await addTestUser(world, { name: '张三', en_name: 'San Zhang', user_id: 'zhang' });
  await addTestUser(world, {
    name: '张伟',
    en_name: 'Wei',
    user_id: 'wei',
    departments: [engineering.open_department_id],
  });
  await addTestUser(world, { name: '张离', state: 'resigned' });
  token = await userToken(world, app, viewer, scopes);
});
afterAll(() => world.close());

const search = (query: object, of = token) => app.call('GET', '/search/v1/user', { query: query as any, token: of });
const ids = (answer: any) => answer.body.data.users.map((user: any) => user.user_id);

test('users are found by a part of their name, in any case; nobody who has resigned', async () => {
  const { body } = await search({ query: '伟' });
  expect(body).toEqual({
    code: 0,
    msg: 'ok',
    data: {
      has_more: false,
      users: [
        {
          avatar: expect.objectContaining({ avatar_72: expect.stringMatching(/^http/) }),
          department_ids: [engineering.open_department_id],
          name: '张伟',
          open_id: expect.stringMatching(/^ou_/),
          user_id: 'wei',
        },
      ],
    },
  });
  expect(ids(await search({ query: '张' }))).toEqual(['zhang', 'wei']);
  expect(ids(await search({ query: 'ZHANG' }))).toEqual(['zhang']);
  expect(ids(await search({ query: '%' }))).toEqual([]);
});

test('users are found in pages', async () => {
  const { page_token } = (await search({ query: '张', page_size: 1 })).body.data;
  expect(ids(await search({ query: '张', page_size: 1, page_token }))).toEqual(['wei']);
  expectRefusal(await search({ query: 'x', page_token }), { code: 40001, msg: 'param error' });
});

test('users are found as far as the searching one sees the organisation', async () => {
  await world.change((db) => setOrgVisibility(db, viewer.lark_id, { departments: [engineering.open_department_id] }));
  expect(ids(await search({ query: '张', page_size: 1 }))).toEqual(['wei']);
  await world.change((db) => setOrgVisibility(db, viewer.lark_id, undefined));
});

test('user_ids need a scope, and the call a user token', async () => {
  const without = await userToken(world, app, viewer, scopes.slice(0, 1));
  expect((await search({ query: '伟' }, without)).body.data.users[0]).not.toHaveProperty('user_id');
  expect((await search({ query: '伟' }, app.token)).body.code).toBe(99991663);
});
