import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userToken } from '../../../../../test-support/chats.ts';
import {
  addTestDepartment,
  addTestUser,
  setContactRange,
  setDirectory,
} from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';
import { addCustomAttr } from '../../custom-attrs/custom-attrs.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  ada = await addTestUser(world, {
    user_id: 'ada',
    en_name: 'Ada',
    email: 'ada@example.com',
    mobile: '+8614200000001',
    employee_no: '1',
    profile: { job_title: 'Countess', join_time: 7, city: 'London' },
  });
});
afterEach(() => world.close());

const byUserId = { user_id_type: 'user_id', department_id_type: 'department_id' };
const patch = (fields: object, { user = 'ada', token = app.token } = {}) =>
  app.call('PATCH', `/contact/v3/users/${user}`, { query: byUserId, body: fields, token });
const read = async (user = 'ada') =>
  (await app.call('GET', `/contact/v3/users/${user}`, { query: byUserId })).body.data.user;

describe('a user is changed', () => {
  test('in what is written and nothing else', async () => {
    const before = await read();
    const answer = await patch({ nickname: 'Enchantress', gender: 2 });
    expect(answer.body).toMatchObject({ code: 0, msg: 'success' });
    const after = { ...before, nickname: 'Enchantress', gender: 2 };
    expect(answer.body.data.user).toEqual({ ...after, is_frozen: false, avatar_key: '' });
    expect(await read()).toEqual(after);
  });

  test('and an empty text, a leader of "" or a job title of blanks takes a value away', async () => {
    await addTestUser(world, { user_id: 'boss' });
    expect((await patch({ leader_user_id: 'boss' })).body.data.user.leader_user_id).toBe('boss');
    const cleared = { leader_user_id: '', job_title: '  ', city: '', employee_no: '', email: '', join_time: 0 };
    expect((await patch(cleared)).body.data.user).toMatchObject({ ...cleared, job_title: '' });
  });

  test('in its departments, and everybody above them counts anew', async () => {
    await addTestDepartment(world, { department_id: 'eng' });
    const orders = [{ department_id: 'eng', user_order: 9, department_order: 9 }];
    const { user } = (await patch({ department_ids: ['eng'], orders })).body.data;
    expect(user).toMatchObject({ department_ids: ['eng'], orders: [{ ...orders[0], is_primary_dept: true }] });
    const count = async () =>
      (await app.call('GET', '/contact/v3/departments/eng', { query: byUserId })).body.data.department.member_count;
    expect(await count()).toBe(1);
    await patch({ department_ids: ['0'] });
    expect(await count()).toBe(0);
  });

  test('by a user token in name, English name and avatar', async () => {
    const token = await userToken(world, app, ada, ['contact:contact', 'contact:user.base:readonly']);
    const fields = { name: 'Ada King', en_name: 'King', avatar_key: 'default-avatar_41_0' };
    const query = { user_id_type: 'open_id' };
    const id = world.platform.context.userIds.openId(app.appId, ada.lark_id);
    const answer = await app.call('PATCH', `/contact/v3/users/${id}`, { query, body: fields, token });
    expect(answer.body.data.user).toMatchObject({ name: 'Ada King', en_name: 'King' });
    expect(answer.body.data.user.avatar.avatar_72).toContain('/default-avatar_41_0?size=72');
  });

  test('to frozen, which ends its tokens, and back', async () => {
    const token = await userToken(world, app, ada, ['contact:contact.base:readonly']);
    const own = () => app.call('GET', '/contact/v3/departments/0', { token });
    expect((await own()).body.code).toBe(0);
    expect((await patch({ is_frozen: true })).body.data.user).toMatchObject({ is_frozen: true });
    expect((await own()).body.code).toBe(99991668);
    expect((await read()).status.is_frozen).toBe(true);
    expect((await patch({ is_frozen: false })).body.data.user.status.is_frozen).toBe(false);
  });

  test('with its own values written once more', async () => {
    const same = { email: 'ada@example.com', mobile: '14200000001', employee_no: '1' };
    expect((await patch(same)).body.code).toBe(0);
  });
});

const long = 'x'.repeat(256);
const cases: readonly [string, object, number, string, number?][] = [
  ['a name of blanks', { name: ' ' }, 41006, 'no user name error'],
  ['a long name', { name: long }, 41070, 'name length exceed 255 character'],
  ['a long English name', { en_name: long }, 41071, 'en_name length exceed 255 character'],
  ['a long nickname', { nickname: long }, 41072, 'nickname length exceed 255 character'],
  ['a malformed mobile', { mobile: 'x' }, 41004, 'mobile is invalid error'],
  ['a malformed email', { email: 'x' }, 41005, 'email is invalid error'],
  ['no mobile', { mobile: '' }, 41010, 'no mobile error'],
  ['neither mobile nor email', { mobile: '', email: '' }, 41009, 'no email or mobile error'],
  [
    'a foreign mobile and no email',
    { mobile: '+41446681800', email: '' },
    44020,
    'mobile and email need together exist',
  ],
  ['a foreign mail domain', { enterprise_email: 'a@b.c' }, 44001, 'business email domain not available error'],
  ['no departments', { department_ids: [] }, 41017, 'department is required error'],
  ['an empty department', { department_ids: [''] }, 41041, 'department id is not assigned error'],
  ['orders alone', { orders: [] }, 44002, 'update order must update department together'],
  ['orders of other departments', { department_ids: ['0'], orders: [{}] }, 41025, 'order department invalid error'],
  ['positions', { positions: [{}] }, 41031, 'position feature not enable error', 504],
  ['an unknown type of employee', { employee_type: 99 }, 41057, 'invalid employee type error'],
  ['a time before 1970', { join_time: -1 }, 41042, 'join time is invalid error'],
  ['an avatar that was not uploaded', { avatar_key: 'img_v3_x' }, 41036, 'avatar key is invalid error'],
  ['itself as its leader', { leader_user_id: 'ada' }, 41030, 'set leader to oneself error'],
  ['a resigned leader', { leader_user_id: 'gone' }, 42006, 'user has resigned error'],
  ['an unknown job level', { job_level_id: 'x' }, 44044, 'invalid job level id'],
  ['an unknown job family', { job_family_id: 'x' }, 44045, 'invalid job family id'],
  ['a place for data', { geo: 'cn' }, 44038, 'req set user geo not find in geo list'],
  ['an unknown licence', { subscription_ids: ['1'] }, 44048, 'user license subscription id invalid'],
  ['a custom field without an id', { custom_attrs: [{}] }, 41044, 'Custom attribute is not set error'],
  ['an unknown custom field', { custom_attrs: [{ id: 'x' }] }, 41045, 'Custom attribute id is not exist error'],
  ['a long work station', { work_station: long }, 40001, 'param error'],
  ['the mobile of somebody else', { mobile: '14200000002' }, 41001, 'mobile has already exist error'],
  ['the email of somebody else', { email: 'eve@example.com' }, 41002, 'email has already exist error'],
  [
    'mobile and email of two others',
    { mobile: '14200000002', email: 'bob@example.com' },
    41003,
    'user account conflict error',
    409,
  ],
  ['the number of somebody else', { employee_no: '2' }, 44051, 'employee_no already existed'],
  ['a long city', { city: 'x'.repeat(101) }, 44057, 'update user success and create city fail'],
  ['a long job title', { job_title: long }, 44058, 'update user success and create job title fail'],
  ['both', { city: 'x'.repeat(101), job_title: long }, 44059, 'update user success and create city and job title fail'],
];
/** A replacement writes departments always, has no fields for jobs and licences, and shorter names. */
const onlyOfPatch = [
  'a long name',
  'a long English name',
  'a long nickname',
  'orders alone',
  'an unknown job level',
  'an unknown job family',
  'an unknown licence',
];

async function addOthers(): Promise<void> {
  await addTestUser(world, { user_id: 'gone', state: 'resigned' });
  await addTestUser(world, { user_id: 'eve', mobile: '14200000002', email: 'eve@example.com', employee_no: '2' });
  await addTestUser(world, { user_id: 'bob', email: 'bob@example.com' });
}

describe('a change is refused', () => {
  test.each([...cases])('over %s', async (_, fields, code, msg, status = 400) => {
    await addOthers();
    const before = await read();
    expectRefusal(await patch(fields), { status, code, msg });
    expect(await read()).toEqual(before);
  });

  test('and yet kept, when only a new city cannot be made', async () => {
    const answer = await patch({ nickname: 'Countess', city: 'x'.repeat(101) });
    expectRefusal(answer, { code: 44057, msg: 'update user success and create city fail' });
    expect(await read()).toMatchObject({ nickname: 'Countess', city: 'London' });
  });

  test('over custom fields: no value, HREF without text, without url', async () => {
    const id = (type: 'TEXT' | 'HREF') =>
      world.change((db) => addCustomAttr(db, world.platform.context, world.tenantKey, { type, i18n_name: [] }));
    const text = await id('TEXT');
    const link = await id('HREF');
    const cases = [
      [{ id: text.id }, 41046, 'Custom attribute value is not set error'],
      [{ id: link.id, value: { url: 'https://x' } }, 41047, 'Custom attribute href text is null error'],
      [{ id: link.id, value: { text: 'x' } }, 41048, 'Custom attribute href url is null error'],
    ] as const;
    for (const [attr, code, msg] of cases) expectRefusal(await patch({ custom_attrs: [attr] }), { code, msg });
  });

  test('over a reference to a person by anything but a user_id', async () => {
    const type = 'GENERIC_USER';
    const { id } = await world.change((db) =>
      addCustomAttr(db, world.platform.context, world.tenantKey, { type, i18n_name: [] }),
    );
    const openId = world.platform.context.userIds.openId(app.appId, ada.lark_id);
    const refer = (to: string) =>
      app.call('PATCH', `/contact/v3/users/${openId}`, {
        body: { custom_attrs: [{ id, value: { generic_user: { id: to, type: 1 } } }] },
      });
    expectRefusal(await refer(openId), { code: 40001, msg: 'param error' });
    const { custom_attrs } = (await refer('ada')).body.data.user;
    expect(custom_attrs).toEqual([{ type, id, value: { generic_user: { id: openId, type: 1 } } }]);
  });

  test('over a user or a department out of the range', async () => {
    const inside = await addTestDepartment(world, { name: 'Inside', department_id: 'inside' });
    await addTestDepartment(world, { name: 'Outside', department_id: 'outside' });
    const range = { type: 'some' as const, departments: [inside.open_department_id] };
    await setContactRange(world, app, range);
    expectRefusal(await patch({ nickname: 'x' }), { code: 41050, msg: 'no user authority error' });
    await setContactRange(world, app, { ...range, users: [ada.lark_id] });
    const refusal = { status: 403, code: 40004, msg: 'no dept authority error' };
    expectRefusal(await patch({ department_ids: ['outside'] }), refusal);
    expectRefusal(await patch({ department_ids: ['0'] }), refusal);
    expect((await patch({ department_ids: ['inside'] })).body.code).toBe(0);
  });

  test('over a deleted department', async () => {
    const { open_department_id: id } = await addTestDepartment(world);
    await app.call('DELETE', `/contact/v3/departments/${id}`);
    const answer = await app.call('PATCH', '/contact/v3/users/ada', {
      query: { user_id_type: 'user_id' },
      body: { department_ids: [id] },
    });
    expectRefusal(answer, { code: 44035, msg: 'departmentID is invaild' });
  });

  test('over two departments where one is allowed, 51 anywhere, and a primary one that is not first', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 51; index++) {
      ids.push((await addTestDepartment(world, { name: `D${index}`, department_id: `d${index}` })).department_id);
    }
    expectRefusal(await patch({ department_ids: ids }), { code: 41033, msg: 'user in too many departments error' });
    const orders = [
      { department_id: 'd0', is_primary_dept: true },
      { department_id: 'd1', department_order: 1 },
    ];
    expectRefusal(await patch({ department_ids: ['d0', 'd1'], orders }), {
      code: 41410,
      msg: 'user primary dept must be the first department in the order',
    });
    await setDirectory(world, { several_departments: false });
    const refusal = { code: 41029, msg: 'create or update user multi department error' };
    expectRefusal(await patch({ department_ids: ['d0', 'd1'] }), refusal);
  });

  test.each([
    ['resigned', 42006, 'user has resigned error'],
    ['exited', 44011, 'exited user not allow to update'],
    ['unjoined', 44010, 'unJoined user not allow to update'],
  ] as const)('of a user who is %s', async (state, code, msg) => {
    await addTestUser(world, { user_id: 'other', state });
    expectRefusal(await patch({ nickname: 'x' }, { user: 'other' }), { code, msg });
  });

  test('of a resigned user without avatar and description, which alone may be set, both together', async () => {
    await addTestUser(world, { user_id: 'gone', state: 'resigned' });
    const msg = 'avatarkey and description cannot be empty when update resigned user';
    expectRefusal(await patch({ avatar_key: 'default-avatar_41_0' }, { user: 'gone' }), { code: 44003, msg });
    const both = { avatar_key: 'default-avatar_41_0', description: 'left' };
    expect((await patch(both, { user: 'gone' })).body.data.user).toMatchObject(both);
  });

  test('of the founder to frozen', async () => {
    await addTestUser(world, { user_id: 'founder', profile: { is_tenant_founder: true } });
    const answer = await patch({ is_frozen: true }, { user: 'founder' });
    expectRefusal(answer, { code: 44036, msg: 'freeze tenant founder is forbidden' });
  });

  test('of the email of somebody not activated whose email is the enterprise email', async () => {
    await setDirectory(world, { mail_domains: ['corp.example.com'] });
    const contacts = { email: 'new@corp.example.com', enterprise_email: 'new@corp.example.com' };
    const body = { name: 'New', mobile: '14200000009', department_ids: ['0'], employee_type: 1, user_id: 'new' };
    await app.call('POST', '/contact/v3/users', { body: { ...body, ...contacts } });
    const answer = await patch({ email: 'other@example.com' }, { user: 'new' });
    expectRefusal(answer, { code: 44014, msg: 'Can not update inactive user email when email equal enterprise' });
  });

  test('over an enterprise email that is malformed, taken, in the recycle bin, or an account', async () => {
    await setDirectory(world, { mail_domains: ['corp.example.com'] });
    await addTestUser(world, { email: 'bob@corp.example.com', enterprise_email: 'taken@corp.example.com' });
    await addTestUser(world, { enterprise_email: 'gone@corp.example.com', state: 'resigned' });
    const cases = [
      ['a b', 41035, 'email prefix is invalid error'],
      ['taken', 41034, 'email prefix already exist error'],
      ['gone', 41069, 'Business email is in the recycle bin'],
      ['bob', 44024, "User enterprise email has already been registered as a member's account"],
    ] as const;
    for (const [prefix, code, msg] of cases) {
      expectRefusal(await patch({ enterprise_email: `${prefix}@corp.example.com` }), { code, msg });
    }
  });

  test('over an inactive type of employee', async () => {
    const body = { content: 'Expert', enum_type: 2, enum_status: 2 };
    await app.call('POST', '/contact/v3/employee_type_enums', { body });
    expectRefusal(await patch({ employee_type: 6 }), { code: 41060, msg: 'inactive employee type error' });
  });

  test('over licences: used up, or without the scope', async () => {
    const times = { start_time: '1', end_time: '1900000000' };
    const licence = { subscription_id: '1', license_plan_key: 'e5', product_name: 'E5', seats: 1, ...times };
    await setDirectory(world, { subscriptions: [licence] });
    await addTestUser(world, { profile: { subscription_ids: ['1'] } });
    const usedUp = { code: 44047, msg: 'license subscription id exceed limit' };
    expectRefusal(await patch({ subscription_ids: ['1'] }), usedUp);
    app = await world.createApp({ scopes: ['contact:contact', 'contact:user.employee_id:readonly'] });
    const refusal = { status: 403, code: 44050, msg: 'not set subscription ids auth' };
    expectRefusal(await patch({ subscription_ids: ['1'] }), refusal);
  });

  test('over fields that a user token, or the smaller scope, does not cover', async () => {
    const refusal = { status: 403, code: 41056, msg: 'no field authority error' };
    const token = await userToken(world, app, ada, ['contact:contact', 'contact:user.employee_id:readonly']);
    expectRefusal(await patch({ nickname: 'x' }, { token }), refusal);
    app = await world.createApp({ scopes: ['contact:user.base', 'contact:user.employee_id:readonly'] });
    expect((await patch({ nickname: 'x' })).body.code).toBe(0);
    expectRefusal(await patch({ gender: 1 }), refusal);
  });

  test.each([
    [{ plan_expired: true }, 44052, 'Unable to edit members because your current plan has expired'],
    [{ external_data_source: true }, 44053, 'Unable to edit data from external data sources'],
  ])('in a tenant with %j', async (settings, code, msg) => {
    await setDirectory(world, settings);
    expectRefusal(await patch({ nickname: 'x' }), { code, msg });
  });

  test('with a foreign mobile in a tenant that is not verified, and a Chinese one on Lark', async () => {
    await setDirectory(world, { verified: false });
    const refusal = { code: 44019, msg: 'feishu only support +86 mobile' };
    expectRefusal(await patch({ mobile: '+41446681800' }), refusal);
    world.platform.context.settings.brand = 'lark';
    expect((await patch({ mobile: '14200000003' })).body).toMatchObject({
      code: 44018,
      msg: 'lark not support +86 mobile',
    });
  });
});

test('a full replacement empties what it does not write', async () => {
  const body = { name: 'Ada', mobile: '14200000001', department_ids: ['0'], employee_type: 2 };
  const answer = await app.call('PUT', '/contact/v3/users/ada', { query: byUserId, body });
  expect(answer.body.data.user).toMatchObject({
    name: 'Ada',
    en_name: '',
    email: '',
    employee_no: '',
    employee_type: 2,
    job_title: '',
    join_time: 0,
    city: '',
  });
});

test.each(cases.filter(([name]) => !onlyOfPatch.includes(name)))(
  'a full replacement is refused over %s',
  async (name, fields, code, msg, status = 400) => {
    await addOthers();
    const body = {
      name: 'Ada',
      mobile: '14200000001',
      email: 'ada@example.com',
      department_ids: ['0'],
      employee_type: 1,
      ...fields,
    };
    const answer = await app.call('PUT', '/contact/v3/users/ada', { query: byUserId, body });
    // The two pages have two codes for it.
    expectRefusal(answer, { status, code: name === 'an unknown type of employee' ? 41059 : code, msg });
  },
);

test('a user is not moved into a department that has 10,000 users', async () => {
  const { open_department_id } = await addTestDepartment(world, { department_id: 'full' });
  await world.change(async (db) => {
    const row = { tenant_key: world.tenantKey, open_department_id, is_primary: 1 as const };
    const rows = Array.from({ length: 10_000 }, (_, index) => ({
      ...row,
      lark_id: 1_000_000 + index,
      user_order: 0,
      department_order: 0,
    }));
    for (let from = 0; from < rows.length; from += 1000) {
      await db.run(db.build.insertInto('department_members').values(rows.slice(from, from + 1000)));
    }
  });
  const answer = await patch({ department_ids: ['full'] });
  expectRefusal(answer, { code: 41016, msg: 'department has too many users error' });
});

test.each([
  ['name', 41070],
  ['en_name', 41071],
  ['nickname', 41072],
])('a full replacement is refused over a %s of more than 64 characters', async (field, code) => {
  const fields = { name: 'Ada', mobile: '14200000001', department_ids: ['0'], employee_type: 1 };
  const replace = (length: number) =>
    app.call('PUT', '/contact/v3/users/ada', { query: byUserId, body: { ...fields, [field]: 'x'.repeat(length) } });
  expectRefusal(await replace(65), { code, msg: `${field} length exceed 64 character` });
  expect((await replace(64)).body.code).toBe(0);
});
