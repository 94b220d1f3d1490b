import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { userToken } from '../../../../../test-support/chats.ts';
import { addTestDepartment, addTestUser, setContactRange } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';

let world: TestWorld;
let app: TestApp;
let narrow: TestApp;
let ada: UserRow;
let eve: UserRow;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  narrow = await world.createApp();
  const inside = await addTestDepartment(world, { name: 'Inside' });
  ada = await addTestUser(world, {
    user_id: 'ada',
    en_name: 'Ada',
    email: 'ada@example.com',
    mobile: '+8614200000001',
    departments: [inside.open_department_id],
    profile: { subscription_ids: ['1'] },
  });
  eve = await addTestUser(world, { name: '伊芙', user_id: 'eve', mobile: '+41446681800' });
  await setContactRange(world, narrow, { type: 'some', departments: [inside.open_department_id] });
});
afterAll(() => world.close());

const openId = (user: UserRow, of = app) => world.platform.context.userIds.openId(of.appId, user.lark_id);

describe('several users', () => {
  const batch = (ids: readonly string[], of = app, query: object = {}) =>
    of.call('GET', '/contact/v3/users/batch', { query: { user_ids: ids, ...query } });

  test('are read at once, in the order in which they were asked for, each once', async () => {
    const { items } = (await batch([openId(eve), openId(ada), openId(eve)])).body.data;
    expect(items.map((item: any) => item.name)).toEqual(['伊芙', 'Ada Lovelace']);
    expect(items[1]).toMatchObject({ email: 'ada@example.com', is_frozen: false });
  });

  test('out of the range are left out', async () => {
    const { items } = (await batch([openId(eve, narrow), openId(ada, narrow)], narrow)).body.data;
    expect(items.map((item: any) => item.user_id)).toEqual(['ada']);
  });

  test('come without licences and without department paths', async () => {
    const token = await userToken(world, app, eve, [
      'contact:contact.base:readonly',
      'contact:user.department_path:readonly',
      'contact:user.assign_info:read',
    ]);
    const answer = await app.call('GET', '/contact/v3/users/batch', { query: { user_ids: [openId(ada)] }, token });
    expect(answer.body.data.items[0]).not.toHaveProperty('assign_info');
    expect(answer.body.data.items[0]).not.toHaveProperty('department_path');
  });

  test('are 50 at most', async () => {
    const ids = Array.from({ length: 51 }, () => openId(ada));
    expectRefusal(await batch(ids), { code: 40001, msg: 'invalid parameter' });
    expect((await batch(ids.slice(1))).body.data.items).toHaveLength(1);
  });
});

describe('names of users', () => {
  const names = (ids: readonly string[], of = app, query: Record<string, string> = {}) =>
    of.call('POST', '/contact/v3/users/basic_batch', { body: { user_ids: ids }, query });

  test('are read without regard to the range', async () => {
    const { body } = await names([openId(ada, narrow), openId(eve, narrow)], narrow);
    expect(body.data.users).toEqual([
      { user_id: openId(ada, narrow), name: 'Ada Lovelace', i18n_name: { zh_cn: 'Ada Lovelace', en_us: 'Ada' } },
      { user_id: openId(eve, narrow), name: '伊芙', i18n_name: { zh_cn: '伊芙' } },
    ]);
    expect((await names(['ada'], app, { user_id_type: 'user_id' })).body.data.users[0].user_id).toBe('ada');
  });

  test('are not read for an empty id', async () => {
    expectRefusal(await names([openId(ada), '']), { code: 40001, msg: 'param is invalid' });
  });
});

describe('ids by email and mobile', () => {
  const find = (body: object, of = app, query: Record<string, string> = {}) =>
    of.call('POST', '/contact/v3/users/batch_get_id', { body, query });
  const active = { is_frozen: false, is_resigned: false, is_activated: true, is_exited: false, is_unjoin: false };

  test('come one for each that was asked for, emails first, as they were written', async () => {
    const body = {
      mobiles: ['14200000001', '+41446681800', '14299999999'],
      emails: ['ADA@example.com', 'x@example.com'],
    };
    expect((await find(body)).body).toEqual({
      code: 0,
      msg: 'success',
      data: {
        user_list: [
          { user_id: openId(ada), email: 'ADA@example.com', status: active },
          { email: 'x@example.com' },
          { user_id: openId(ada), mobile: '14200000001', status: active },
          { user_id: openId(eve), mobile: '+41446681800', status: active },
          { mobile: '14299999999' },
        ],
      },
    });
  });

  test('come in the kind that was asked for', async () => {
    const { body } = await find({ mobiles: ['+8614200000001'] }, app, { user_id_type: 'user_id' });
    expect(body.data.user_list[0].user_id).toBe('ada');
  });

  test('are missing for users out of the range', async () => {
    const { body } = await find({ mobiles: ['+41446681800', '14200000001'] }, narrow);
    expect(body.data.user_list).toEqual([
      { mobile: '+41446681800' },
      { user_id: openId(ada, narrow), mobile: '14200000001', status: active },
    ]);
  });

  test('are those of the living user, where a resigned one had the address, too', async () => {
    await addTestUser(world, { email: 'ada@example.com', state: 'resigned' });
    const { body } = await find({ emails: ['ada@example.com'], include_resigned: true });
    expect(body.data.user_list[0].user_id).toBe(openId(ada));
  });

  test('are not found by enterprise email', async () => {
    await addTestUser(world, { enterprise_email: 'own@corp.example.com' });
    expect((await find({ emails: ['own@corp.example.com'] })).body.data.user_list).toEqual([
      { email: 'own@corp.example.com' },
    ]);
  });

  test('show the status only with a scope for it', async () => {
    const own = await world.createApp({ scopes: ['contact:user.id:readonly'] });
    expect((await find({ mobiles: ['14200000001'] }, own)).body.data.user_list).toEqual([
      { user_id: openId(ada, own), mobile: '14200000001' },
    ]);
  });
});
