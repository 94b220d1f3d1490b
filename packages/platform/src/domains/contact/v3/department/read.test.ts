import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { userToken } from '../../../../../test-support/chats.ts';
import { addTestDepartment, addTestUser, setContactRange } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import type { ContactRange } from '../../../../identity/apps.ts';
import type { DepartmentRow, UserRow } from '../../../../store/tables/contact.ts';
import { setOrgVisibility } from '../../directory.ts';

let world: TestWorld;
let app: TestApp;
let viewer: UserRow;
let viewerToken: string;
let a: DepartmentRow;
let b: DepartmentRow;
let c: DepartmentRow;
let d: DepartmentRow;
let other: DepartmentRow;
let gone: DepartmentRow;

const noAuthority = { status: 403, code: 40004, msg: 'no dept authority error' };

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  viewer = await addTestUser(world);
  const scopes = ['contact:contact.base:readonly', 'contact:department.base:readonly'];
  viewerToken = await userToken(world, app, viewer, scopes);
  a = await addTestDepartment(world, { name: 'A', department_id: 'a', order: 20 });
  b = await addTestDepartment(world, { name: 'B', department_id: 'b', parent: a.open_department_id });
  c = await addTestDepartment(world, { name: 'C', department_id: 'c', parent: b.open_department_id });
  d = await addTestDepartment(world, { name: 'D', department_id: 'd', parent: c.open_department_id });
  other = await addTestDepartment(world, { name: 'Other 100%', department_id: 'other', order: 10 });
  gone = await addTestDepartment(world, { name: 'Gone', department_id: 'gone' });
  await app.call('DELETE', `/contact/v3/departments/${gone.open_department_id}`);
});
afterAll(() => world.close());

const names = (answer: any) => answer.body.data.items.map((item: any) => item.name);
const withRange = async (...departments: DepartmentRow[]) => {
  const own = await world.createApp();
  const range: ContactRange = { type: 'some', departments: departments.map((row) => row.open_department_id) };
  await setContactRange(world, own, range);
  return own;
};
const asViewer = async (visibility: object | undefined) => {
  await world.change((db) => setOrgVisibility(db, viewer.lark_id, visibility));
  return viewerToken;
};

describe('one department', () => {
  const get = (id: string, of = app, token = of.token) =>
    of.call('GET', `/contact/v3/departments/${id}`, { query: { department_id_type: 'department_id' }, token });

  test('is seen by an app with it, or one above it, in its range', async () => {
    const own = await withRange(b);
    expect((await get('b', own)).body.data.department.name).toBe('B');
    expect((await get('d', own)).body.data.department.name).toBe('D');
    expectRefusal(await get('a', own), noAuthority);
    expectRefusal(await get('other', own), noAuthority);
  });

  test('is the root for who sees all staff', async () => {
    expect((await get('0')).body.data.department).toMatchObject({
      name: 'Test tenant',
      parent_department_id: '',
      department_id: '0',
      open_department_id: '0',
      member_count: 1,
    });
    expectRefusal(await get('0', await withRange(a, other)), noAuthority);
  });

  test('is seen by a user as far as the administrator shows the organisation', async () => {
    expect((await get('a', app, await asViewer(undefined))).body.code).toBe(0);
    const token = await asViewer({ departments: [other.open_department_id] });
    expect((await get('other', app, token)).body.code).toBe(0);
    expectRefusal(await get('a', app, token), noAuthority);
    expectRefusal(await get('0', app, token), noAuthority);
  });

  test('has each field only with a scope for it', async () => {
    const fields = async (...scopes: string[]) => {
      const own = await world.createApp({ scopes: ['contact:contact.base:readonly', ...scopes] });
      return Object.keys((await get('a', own)).body.data.department).toSorted();
    };
    const always = ['group_chat_employee_types', 'leaders', 'open_department_id'];
    const base = ['chat_id', 'department_id', 'i18n_name', 'name', 'status'];
    const organize = [
      'leader_user_id',
      'member_count',
      'order',
      'parent_department_id',
      'primary_member_count',
      'unit_ids',
    ];
    expect(await fields()).toEqual(always);
    expect(await fields('contact:department.base:readonly')).toEqual([...always, ...base].toSorted());
    expect(await fields('contact:department.organize:readonly')).toEqual([...always, ...organize].toSorted());
    expect(await fields('contact:department.hrbp:readonly')).toEqual(['department_hrbps', ...always].toSorted());
    expect(await fields('contact:contact:readonly')).toEqual([...always, ...base, ...organize].toSorted());
  });

  test('names its leaders only with a scope for it', async () => {
    const leader = world.platform.context.userIds.openId(app.appId, viewer.lark_id);
    await app.call('PATCH', `/contact/v3/departments/${other.open_department_id}`, {
      body: { leader_user_id: leader },
    });
    const own = await world.createApp({ scopes: ['contact:contact.base:readonly'] });
    expect((await get('other', own)).body.data.department.leaders).toEqual([{ leaderType: 1 }]);
    expect((await get('other')).body.data.department.leaders).toEqual([{ leaderType: 1, leaderID: leader }]);
  });
});

describe('several departments', () => {
  const batch = (ids: readonly string[], of = app) =>
    of.call('GET', '/contact/v3/departments/batch', {
      query: { department_ids: ids, department_id_type: 'department_id' },
    });

  test('are read at once; unknown, deleted and unseen ones are left out', async () => {
    expect(names(await batch(['d', 'nowhere', 'gone', '0', 'a', 'd']))).toEqual(['D', 'Test tenant', 'A']);
    expect(names(await batch(['d', '0', 'a'], await withRange(b)))).toEqual(['D']);
  });

  test('are 50 at most', async () => {
    const answer = await batch(Array.from({ length: 51 }, () => 'a'));
    expectRefusal(answer, { code: 40011, msg: 'page size is more than 50 error' });
  });
});

describe('what lies below a department', () => {
  const children = (id: string, query: object = {}, of = app, token = of.token) =>
    of.call('GET', `/contact/v3/departments/${id}/children`, {
      query: { department_id_type: 'department_id', ...query },
      token,
    });

  test('are its children in their order, or everything, branch by branch', async () => {
    expect(names(await children('0'))).toEqual(['Other 100%', 'A']);
    expect(names(await children('a'))).toEqual(['B']);
    expect(names(await children('a', { fetch_child: true }))).toEqual(['B', 'C', 'D']);
    expect(names(await children('0', { fetch_child: true }))).toEqual(['A', 'B', 'C', 'D', 'Other 100%']);
    expect(names(await children('d', { fetch_child: true }))).toEqual([]);
  });

  test.each([false, true])('comes in pages (fetch_child %s)', async (fetch_child) => {
    const all = names(await children('0', { fetch_child }));
    const seen: string[] = [];
    let page_token: string | undefined;
    do {
      const answer = await children('0', { fetch_child, page_size: 1, ...(page_token && { page_token }) });
      seen.push(...names(answer));
      page_token = answer.body.data.page_token;
    } while (page_token);
    expect(seen).toEqual(all);
  });

  test('is refused with a bad page_size or a token of another list', async () => {
    expectRefusal(await children('0', { page_size: 0 }), { code: 40011, msg: 'page size is invalid' });
    const { page_token } = (await children('0', { page_size: 1 })).body.data;
    const invalid = { code: 40012, msg: 'page token is invalid error' };
    expectRefusal(await children('a', { page_token }), invalid);
    expectRefusal(await children('0', { page_token, fetch_child: true }), invalid);
  });

  test("needs the department in the range; out of a user's sight the code is another", async () => {
    const own = await withRange(b);
    expect(names(await children('b', {}, own))).toEqual(['C']);
    expectRefusal(await children('a', {}, own), noAuthority);
    expectRefusal(await children('0', {}, own), noAuthority);
    const token = await asViewer({});
    const refusal = { status: 403, code: 40014, msg: 'no parent dept authority error' };
    expectRefusal(await children('a', {}, app, token), refusal);
  });

  test('is refused for a deleted one', async () => {
    const answer = await app.call('GET', `/contact/v3/departments/${gone.open_department_id}/children`);
    expectRefusal(answer, { code: 40008, msg: 'dept Info is null error' });
  });

  test('ends for user tokens after 1000 departments of a recursive query', async () => {
    const big = await addTestDepartment(world, { name: 'Big', department_id: 'big', order: 30 });
    await world.change(async (db) => {
      const rows = Array.from({ length: 1001 }, (_, index) => ({
        ...big,
        open_department_id: `od-${String(index).padStart(4, '0')}`,
        department_id: `big${index}`,
        name: `Big ${index}`,
        parent: index < 1000 ? big.open_department_id : 'od-0000',
        ancestry: `${big.ancestry}od-${String(index).padStart(4, '0')}/`,
      }));
      await db.run(db.build.insertInto('departments').values(rows));
    });
    const count = async (token: string) => {
      let found = 0;
      let page_token: string | undefined;
      do {
        const query = { fetch_child: true, page_size: 50, ...(page_token && { page_token }) };
        const answer = await children('big', query, app, token);
        found += names(answer).length;
        page_token = answer.body.data.page_token;
      } while (page_token);
      return found;
    };
    expect(await count(await asViewer(undefined))).toBe(1000);
    expect(await count(app.token)).toBe(1001);
  });
});

describe('what lies above a department', () => {
  const parent = (id: string, query: object = {}, of = app) =>
    of.call('GET', '/contact/v3/departments/parent', {
      query: { department_id: id, department_id_type: 'department_id', ...query },
    });

  test('comes from the nearest upwards, without the root and what is out of the range', async () => {
    expect(names(await parent('d'))).toEqual(['C', 'B', 'A']);
    expect(names(await parent('a'))).toEqual([]);
    expect(names(await parent('d', {}, await withRange(b)))).toEqual(['C', 'B']);
  });

  test('comes in pages', async () => {
    const first = await parent('d', { page_size: 2 });
    expect(names(first)).toEqual(['C', 'B']);
    const { page_token } = first.body.data;
    expect(names(await parent('d', { page_size: 2, page_token }))).toEqual(['A']);
    expectRefusal(await parent('c', { page_token }), { code: 40012, msg: 'page token is invalid error' });
    expectRefusal(await parent('d', { page_size: 0 }), { code: 40011, msg: 'page size is invalid' });
  });

  test('is refused for the root, a deleted department and one out of the range', async () => {
    expectRefusal(await parent('0'), { code: 40002, msg: 'process root dept error' });
    expectRefusal(await parent('a', {}, await withRange(b)), noAuthority);
    const query = { department_id: gone.open_department_id };
    const answer = await app.call('GET', '/contact/v3/departments/parent', { query });
    expectRefusal(answer, { code: 40008, msg: 'dept Info is null error' });
  });
});

describe('departments by name', () => {
  const search = async (query: string, params: Record<string, string | number> = {}, visibility?: object) =>
    app.call('POST', '/contact/v3/departments/search', {
      query: params,
      body: { query },
      token: await asViewer(visibility),
    });

  test('are those whose name has the words, in any case; signs of the query stand for themselves', async () => {
    expect(names(await search('OTHER'))).toEqual(['Other 100%']);
    expect(names(await search('100%'))).toEqual(['Other 100%']);
    expect(names(await search('10%0'))).toEqual([]);
    expect(names(await search('_'))).toEqual([]);
    expect(names(await search('gone'))).toEqual([]);
  });

  test('are only those that the user sees', async () => {
    expect(names(await search('other', {}, { departments: [a.open_department_id] }))).toEqual([]);
    expect(names(await search('d', {}, { departments: [a.open_department_id] }))).toEqual(['D']);
    expect(names(await search('d', {}, {}))).toEqual([]);
  });

  test('come in pages, and everything wrong is 48001', async () => {
    const first = await search('big', { page_size: 50 });
    const { page_token } = first.body.data;
    expect(names(await search('big', { page_size: 50, page_token }))).not.toContain(names(first)[0]);
    const refusal = { code: 48001, msg: 'invalid param' };
    expectRefusal(await search('other', { page_token }), refusal);
    expectRefusal(await search(' '), refusal);
    expectRefusal(await search('x', { page_size: 0 }), refusal);
  });

  test('are for user tokens only', async () => {
    const answer = await app.call('POST', '/contact/v3/departments/search', { body: { query: 'x' } });
    expect(answer.body.code).toBe(99991663);
  });
});

describe('the older list', () => {
  const list = (query: object = {}, of = app) =>
    of.call('GET', '/contact/v3/departments', { query: { department_id_type: 'department_id', ...query } });

  test('gives what lies below a department', async () => {
    expect(names(await list({ parent_department_id: 'a' }))).toEqual(['B']);
    expect(names(await list({ parent_department_id: 'a', fetch_child: true }))).toEqual(['B', 'C', 'D']);
    expectRefusal(await list({ parent_department_id: 'a' }, await withRange(b)), noAuthority);
    const query = { parent_department_id: gone.open_department_id };
    const answer = await app.call('GET', '/contact/v3/departments', { query });
    expectRefusal(answer, { code: 40008, msg: 'dept Info is null error' });
    const token = await asViewer({});
    const unseen = await app.call('GET', '/contact/v3/departments', { query: { parent_department_id: '0' }, token });
    expectRefusal(unseen, { status: 403, code: 40014, msg: 'no parent dept authority error' });
  });

  test('is refused with a bad page_size and with a foreign token', async () => {
    expectRefusal(await list({ page_size: 0 }), { code: 40011, msg: 'page size is invalid' });
    const foreign = await list({ fetch_child: true, page_token: 'x' });
    expectRefusal(foreign, { code: 40012, msg: 'page token is invalid error' });
  });

  test('without one gives the departments of the range, and with fetch_child what lies below them', async () => {
    const own = await withRange(b, other);
    expect(names(await list({}, own)).toSorted()).toEqual(['B', 'Other 100%']);
    expect(names(await list({ fetch_child: true }, own)).toSorted()).toEqual(['B', 'C', 'D', 'Other 100%']);
    expect(names(await list({}, await withRange()))).toEqual([]);
  });

  test('without one and for all staff gives the root', async () => {
    expect(names(await list())).toEqual(['Test tenant']);
    expect(names(await list({ fetch_child: true, page_size: 2 }))).toEqual(['A', 'B']);
  });
});
