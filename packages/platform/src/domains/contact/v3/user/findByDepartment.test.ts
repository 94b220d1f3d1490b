import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { userToken } from '../../../../../test-support/chats.ts';
import { addTestDepartment, addTestUser, setContactRange } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import type { DepartmentRow } from '../../../../store/tables/contact.ts';
import { setOrgVisibility } from '../../directory.ts';

let world: TestWorld;
let app: TestApp;
let team: DepartmentRow;
let below: DepartmentRow;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  team = await addTestDepartment(world, { name: 'Team', department_id: 'team' });
  below = await addTestDepartment(world, { name: 'Below', parent: team.open_department_id });
  for (const user_id of ['one', 'two', 'three', 'four', 'five']) {
    await addTestUser(world, { user_id, departments: [team.open_department_id] });
  }
  await addTestUser(world, { user_id: 'deep', departments: [below.open_department_id] });
  await addTestUser(world, { user_id: 'top' });
  await app.call('PATCH', '/contact/v3/users/four', {
    query: { user_id_type: 'user_id', department_id_type: 'department_id' },
    body: { department_ids: ['team'], orders: [{ department_id: 'team', user_order: 7 }] },
  });
});
afterAll(() => world.close());

const find = (query: Record<string, string | number>, of = app, token = of.token) =>
  of.call('GET', '/contact/v3/users/find_by_department', { query, token });
const names = (answer: any) => answer.body.data.items.map((item: any) => item.user_id);
const refusal = { status: 403, code: 40004, msg: 'no dept authority error' };

describe('the users of a department', () => {
  test('are those in it itself, the larger order first', async () => {
    const answer = await find({ department_id: team.open_department_id });
    expect(names(answer)).toEqual(['four', 'one', 'two', 'three', 'five']);
    expect(answer.body.data).toMatchObject({ has_more: false });
    expect(answer.body.data).not.toHaveProperty('page_token');
    expect(names(await find({ department_id: 'team', department_id_type: 'department_id' }))).toHaveLength(5);
    expect(names(await find({ department_id: '0' }))).toEqual(['top']);
  });

  test('come in pages, with the same order', async () => {
    const seen: string[] = [];
    let token: string | undefined;
    do {
      const { body } = await find({
        department_id: team.open_department_id,
        page_size: 2,
        ...(token && { page_token: token }),
      });
      seen.push(...body.data.items.map((item: any) => item.user_id));
      expect(body.data.items.length).toBeLessThanOrEqual(2);
      token = body.data.page_token;
      expect(body.data.has_more).toBe(token !== undefined);
    } while (token);
    expect(seen).toEqual(['four', 'one', 'two', 'three', 'five']);
  });

  test('are refused with a page_size of 0, and one above 50 by the gateway', async () => {
    expectRefusal(await find({ department_id: '0', page_size: 0 }), { code: 40011, msg: 'page size is invalid' });
    expect((await find({ department_id: '0', page_size: 51 })).body.code).toBe(99992402);
  });

  test('are refused with a token of another list, another app, or none at all', async () => {
    const first = await find({ department_id: team.open_department_id, page_size: 2 });
    const { page_token } = first.body.data;
    const invalid = { code: 40012, msg: 'page token is invalid error' };
    expectRefusal(await find({ department_id: '0', page_token }), invalid);
    const other = await world.createApp();
    expectRefusal(await find({ department_id: team.open_department_id, page_token }, other), invalid);
    for (const forged of ['x', 'MQ.x', `${page_token}x`]) {
      expectRefusal(await find({ department_id: team.open_department_id, page_token: forged }), invalid);
    }
  });

  test('need the department in the range, and the root a range of all staff', async () => {
    const own = await world.createApp();
    await setContactRange(world, own, { type: 'some', departments: [team.open_department_id] });
    expect(names(await find({ department_id: below.open_department_id }, own))).toEqual(['deep']);
    expectRefusal(await find({ department_id: '0' }, own), refusal);
    await setContactRange(world, own, { type: 'some', departments: [below.open_department_id] });
    expectRefusal(await find({ department_id: team.open_department_id }, own), refusal);
  });

  test('are shown to a user as far as the user sees the organisation', async () => {
    const viewer = await addTestUser(world, { departments: [below.open_department_id] });
    const token = await userToken(world, app, viewer, [
      'contact:contact.base:readonly',
      'contact:user.employee_id:readonly',
    ]);
    const teamId = { department_id: team.open_department_id };
    expect(names(await find(teamId, app, token))).toHaveLength(5);
    await world.change((db) => setOrgVisibility(db, viewer.lark_id, { departments: [below.open_department_id] }));
    expectRefusal(await find(teamId, app, token), refusal);
  });

  test('of a deleted one are refused', async () => {
    const gone = await addTestDepartment(world, { name: 'Gone' });
    await app.call('DELETE', `/contact/v3/departments/${gone.open_department_id}`);
    expectRefusal(await find({ department_id: gone.open_department_id }), refusal);
  });
});

describe('the older list', () => {
  const list = (query: Record<string, string | number>, of = app) => of.call('GET', '/contact/v3/users', { query });

  test('gives the users of a department', async () => {
    expect(names(await list({ department_id: team.open_department_id }))).toHaveLength(5);
  });

  test('is refused out of the range, with a bad page_size and with a foreign token', async () => {
    const own = await world.createApp();
    await setContactRange(world, own, { type: 'some' });
    expectRefusal(await list({ department_id: team.open_department_id }, own), refusal);
    expectRefusal(await list({ page_size: 0 }), { code: 40011, msg: 'page size is invalid' });
    expectRefusal(await list({ page_token: 'x' }), { code: 40012, msg: 'page token is invalid error' });
  });

  test('without one gives those of the range by themselves; for all staff those under the root', async () => {
    expect(names(await list({}))).toEqual(['top']);
    const own = await world.createApp();
    const one = await addTestUser(world, { user_id: 'single', departments: [below.open_department_id] });
    const gone = await addTestUser(world, { state: 'resigned' });
    await setContactRange(world, own, { type: 'some', users: [one.lark_id, gone.lark_id] });
    expect(names(await list({}, own))).toEqual(['single']);
    await setContactRange(world, own, { type: 'some' });
    expect(names(await list({}, own))).toEqual([]);
  });
});
