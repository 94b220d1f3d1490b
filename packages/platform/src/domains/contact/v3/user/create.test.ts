import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addTestDepartment,
  addTestUser,
  setContactRange,
  setDirectory,
} from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld, testStart } from '../../../../../test-support/test-world.ts';
import { pngOf, uploadImage } from '../../../../../test-support/uploads.ts';
import { addCustomAttr, type NewCustomAttr } from '../../custom-attrs/custom-attrs.ts';
import { fieldOptionRow, insertFieldOption } from '../../jobs/field-options.ts';

let world: TestWorld;
let app: TestApp;
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

const valid = { name: 'Grace Hopper', mobile: '13800000001', department_ids: ['0'], employee_type: 1 };
const create = (fields: object = {}, query: Record<string, string> = {}) =>
  app.call('POST', '/contact/v3/users', { query, body: { ...valid, ...fields } });
const created = async (fields: object = {}, query: Record<string, string> = {}) => {
  const { body } = await create(fields, query);
  expect(body).toMatchObject({ code: 0, msg: 'success' });
  return body.data.user;
};
const openId = (user: { lark_id: number }) => world.platform.context.userIds.openId(app.appId, user.lark_id);
const define = (attr: NewCustomAttr) =>
  world.change((db) => addCustomAttr(db, world.platform.context, world.tenantKey, attr));

describe('a user is created', () => {
  test('with the four needed fields, and everything else as it is by default', async () => {
    expect(await created()).toEqual({
      union_id: expect.stringMatching(/^on_[0-9a-f]{32}$/),
      user_id: expect.stringMatching(/^[a-z0-9]{8}$/),
      open_id: expect.stringMatching(/^ou_[0-9a-f]{32}$/),
      name: 'Grace Hopper',
      en_name: '',
      nickname: '',
      email: '',
      mobile: '+8613800000001',
      mobile_visible: true,
      gender: 0,
      avatar_key: '',
      avatar: {
        avatar_72: expect.stringMatching(/^http:.*\?size=72$/),
        avatar_240: expect.stringMatching(/^http:.*\?size=240$/),
        avatar_640: expect.stringMatching(/^http:.*\?size=640$/),
        avatar_origin: expect.stringMatching(/^http:/),
      },
      status: { is_frozen: false, is_resigned: false, is_activated: false, is_exited: false, is_unjoin: false },
      department_ids: ['0'],
      leader_user_id: '',
      city: '',
      country: '',
      work_station: '',
      join_time: testStart / 1000,
      is_tenant_manager: false,
      employee_no: '',
      employee_type: 1,
      orders: [{ department_id: '0', user_order: 0, department_order: 1, is_primary_dept: true }],
      custom_attrs: [],
      enterprise_email: '',
      description: '',
      job_title: '',
      is_frozen: false,
      geo: '',
      job_level_id: '',
      job_family_id: '',
      dotted_line_leader_user_ids: [],
    });
  });

  test('with all fields, and is read back the same', async () => {
    await setDirectory(world, { mail_domains: ['corp.example.com'], geos: ['cn'] });
    const engineering = await addTestDepartment(world, { name: 'Engineering', department_id: 'eng' });
    const sales = await addTestDepartment(world, { name: 'Sales', department_id: 'sales' });
    const leader = await addTestUser(world, { user_id: 'leader' });
    const deputy = await addTestUser(world, { user_id: 'deputy' });
    const uploaded = await uploadImage(app, pngOf(10, 10), { image_type: 'avatar' });
    const query = { user_id_type: 'user_id', department_id_type: 'department_id' };
    const fields = {
      user_id: 'grace',
      en_name: 'Grace',
      nickname: 'Amazing',
      email: 'Grace@example.com',
      mobile: '+41446681800',
      mobile_visible: false,
      gender: 2,
      avatar_key: uploaded.body.data.image_key,
      department_ids: ['eng', 'sales'],
      leader_user_id: 'leader',
      city: '杭州',
      country: 'CN',
      work_station: '北楼-H34',
      join_time: 0,
      employee_no: '1',
      orders: [
        { department_id: 'eng', user_order: 5, department_order: 100 },
        { department_id: 'sales', user_order: 7, department_order: 200, is_primary_dept: true },
      ],
      enterprise_email: 'grace@corp.example.com',
      job_title: 'Rear Admiral',
      geo: 'cn',
      dotted_line_leader_user_ids: ['deputy'],
    };
    const user = await created(fields, query);
    expect(user).toMatchObject({
      ...fields,
      email: 'grace@example.com',
      department_ids: ['sales', 'eng'],
      orders: [
        { department_id: 'sales', user_order: 7, department_order: 200, is_primary_dept: true },
        { department_id: 'eng', user_order: 5, department_order: 100, is_primary_dept: false },
      ],
    });
    const byDefault = await app.call('GET', `/contact/v3/users/${user.open_id}`);
    expect(byDefault.body.data.user).toMatchObject({
      department_ids: [sales.open_department_id, engineering.open_department_id],
      leader_user_id: openId(leader),
      dotted_line_leader_user_ids: [openId(deputy)],
    });
    expect((await app.call('GET', '/contact/v3/users/grace', { query })).body.data.user).toMatchObject({
      leader_user_id: 'leader',
      department_ids: ['sales', 'eng'],
    });
  });

  test('in several departments, of which the first written is the primary one', async () => {
    const [a, b] = [await addTestDepartment(world, { name: 'A' }), await addTestDepartment(world, { name: 'B' })];
    const user = await created({ department_ids: [b.open_department_id, a.open_department_id] });
    expect(user.orders).toEqual([
      { department_id: b.open_department_id, user_order: 0, department_order: 2, is_primary_dept: true },
      { department_id: a.open_department_id, user_order: 0, department_order: 1, is_primary_dept: false },
    ]);
  });

  test('and counted in its departments and all above them, once', async () => {
    const top = await addTestDepartment(world, { name: 'Top' });
    const left = await addTestDepartment(world, { name: 'Left', parent: top.open_department_id });
    const right = await addTestDepartment(world, { name: 'Right', parent: top.open_department_id });
    await created({ department_ids: [left.open_department_id, right.open_department_id] });
    const counts = async (id: string) => {
      const { department } = (await app.call('GET', `/contact/v3/departments/${id}`)).body.data;
      return [department.member_count, department.primary_member_count];
    };
    expect(await counts(top.open_department_id)).toEqual([1, 1]);
    expect(await counts(left.open_department_id)).toEqual([1, 1]);
    expect(await counts(right.open_department_id)).toEqual([1, 0]);
  });

  test('with custom fields of each kind', async () => {
    await addTestUser(world, { user_id: 'friend' });
    const text = await define({ type: 'TEXT', i18n_name: [] });
    const link = await define({ type: 'HREF', i18n_name: [] });
    const person = await define({ type: 'GENERIC_USER', i18n_name: [] });
    const options = { option_type: 'TEXT' as const, options: [{ id: 'blue', value: 'Blue' }] };
    const choice = await define({ type: 'ENUMERATION', i18n_name: [], options });
    const pictures = {
      option_type: 'PICTURE' as const,
      options: [{ id: 'medal', value: 'https://example.com/medal.png', name: 'Medal' }],
    };
    const picture = await define({ type: 'PICTURE_ENUM', i18n_name: [], options: pictures });
    const user = await created(
      {
        custom_attrs: [
          { type: 'TEXT', id: text.id, value: { text: 'hello' } },
          { id: link.id, value: { text: 'Home', url: 'https://example.com', pc_url: 'https://example.com/pc' } },
          { id: person.id, value: { generic_user: { id: 'friend', type: 1 } } },
          { id: choice.id, value: { option_id: 'blue' } },
          { id: picture.id, value: { option_id: 'medal' } },
        ],
      },
      { user_id_type: 'user_id' },
    );
    expect(user.custom_attrs).toEqual([
      { type: 'TEXT', id: text.id, value: { text: 'hello' } },
      {
        type: 'HREF',
        id: link.id,
        value: { text: 'Home', url: 'https://example.com', pc_url: 'https://example.com/pc' },
      },
      { type: 'GENERIC_USER', id: person.id, value: { generic_user: { id: 'friend', type: 1 } } },
      { type: 'ENUMERATION', id: choice.id, value: { option_id: 'blue', option_value: 'Blue' } },
      {
        type: 'PICTURE_ENUM',
        id: picture.id,
        value: { option_id: 'medal', name: 'Medal', picture_url: 'https://example.com/medal.png' },
      },
    ]);
    await setDirectory(world, { custom_attrs_open: false });
    expect((await app.call('GET', `/contact/v3/users/${user.open_id}`)).body.data.user.custom_attrs).toEqual([]);
  });

  test('with a licence, which the user object shows', async () => {
    await setDirectory(world, { subscriptions: [licence] });
    const user = await created({ subscription_ids: ['1'] });
    const { seats: _, ...info } = licence;
    expect((await app.call('GET', `/contact/v3/users/${user.open_id}`)).body.data.user.assign_info).toEqual([info]);
  });

  test('once for each client_token, however the fields are ordered', async () => {
    const token = { client_token: 'abcd-12345-e6f' };
    const first = await created({}, token);
    const again = await app.call('POST', '/contact/v3/users', {
      query: token,
      body: Object.fromEntries(Object.entries(valid).toReversed()),
    });
    expect(again.body.data.user).toEqual(first);
    expectRefusal(await create({ name: 'Another' }, token), { code: 40021, msg: 'no a same request error' });
    const other = await world.createApp();
    const fresh = { query: token, body: { ...valid, mobile: '13800000002' } };
    expect((await other.call('POST', '/contact/v3/users', fresh)).body.code).toBe(0);
  });

  test('with the user_id, mobile and email of somebody who has resigned', async () => {
    const gone = { user_id: 'grace', mobile: '13800000001', email: 'grace@example.com', employee_no: '7' };
    await addTestUser(world, { ...gone, state: 'resigned' });
    expect(await created(gone)).toMatchObject({ user_id: 'grace', email: 'grace@example.com' });
  });

  test('and a new city and job title are known in the tenant from then on', async () => {
    await created({ city: '杭州', job_title: 'Admiral' });
    const names = async (path: string) => (await app.call('GET', path)).body.data.items.map((item: any) => item.name);
    expect(await names('/contact/v3/work_cities')).toEqual(['杭州']);
    expect(await names('/contact/v3/job_titles')).toEqual(['Admiral']);
  });

  test('with fields left out of the answer whose scope the app lacks', async () => {
    app = await world.createApp({ scopes: ['contact:contact', 'contact:user.base:readonly'] });
    expect(Object.keys(await created({ email: 'grace@example.com' })).toSorted()).toEqual(
      ['avatar', 'avatar_key', 'description', 'en_name', 'is_frozen', 'mobile_visible', 'name', 'nickname'].concat([
        'open_id',
        'union_id',
      ]),
    );
  });
});

const licence = {
  subscription_id: '1',
  license_plan_key: 'suite_enterprise_e5',
  product_name: 'Enterprise',
  start_time: '1600000000',
  end_time: '1900000000',
  seats: 1,
};

describe('a user is created, and yet refused', () => {
  const refusals = [
    ['a city that is too long', { city: 'x'.repeat(101) }, 44054, 'create user success and create city fail'],
    [
      'a job title that is too long',
      { job_title: 'x'.repeat(256) },
      44055,
      'create user success and create job title fail',
    ],
    [
      'both',
      { city: 'x'.repeat(101), job_title: 'x'.repeat(256) },
      44056,
      'create user success and create city and job title fail',
    ],
    ['a city that was switched off', { city: 'Atlantis' }, 44054, 'create user success and create city fail'],
  ] as const;
  test.each(refusals)('over %s', async (_, fields, code, msg) => {
    await world.change((db) => {
      const row = fieldOptionRow(world.platform.context, world.tenantKey, 'work_city', 'Atlantis');
      return db.run(insertFieldOption, { ...row, enabled: 0 });
    });
    expectRefusal(await create({ user_id: 'grace', ...fields }), { code, msg });
    const user = (await app.call('GET', '/contact/v3/users/grace', { query: { user_id_type: 'user_id' } })).body.data
      .user;
    expect(user).toMatchObject({ name: 'Grace Hopper', city: '', job_title: '' });
  });
});

describe('a user is refused', () => {
  const long = (length: number) => 'x'.repeat(length);
  test.each([
    ['a name of blanks', { name: '  ' }, 41006, 'no user name error'],
    ['a long name', { name: long(256) }, 41070, 'name length exceed 255 character'],
    ['a long English name', { en_name: long(256) }, 41071, 'en_name length exceed 255 character'],
    ['a long nickname', { nickname: long(256) }, 41072, 'nickname length exceed 255 character'],
    ['a user_id with a blank', { user_id: 'a b' }, 41012, 'user id invalid error'],
    ['a long user_id', { user_id: long(65) }, 41043, 'employee id is invalid error'],
    ['a malformed mobile', { mobile: '12' }, 41004, 'mobile is invalid error'],
    ['a Chinese mobile of the wrong length', { mobile: '+86138000' }, 41004, 'mobile is invalid error'],
    ['a malformed email', { email: 'grace' }, 41005, 'email is invalid error'],
    ['neither mobile nor email', { mobile: '' }, 41009, 'no email or mobile error'],
    ['no mobile', { mobile: '', email: 'grace@example.com' }, 41010, 'no mobile error'],
    ['a foreign mobile without an email', { mobile: '+41446681800' }, 44020, 'mobile and email need together exist'],
    [
      'a mail domain that the tenant has not',
      { enterprise_email: 'g@x.com' },
      44001,
      'business email domain not available error',
    ],
    ['no department', { department_ids: [] }, 41017, 'department is required error'],
    ['an empty department', { department_ids: [''] }, 41041, 'department id is not assigned error'],
    ['positions', { positions: [{ position_name: 'x' }] }, 41031, 'position feature not enable error', 504],
    ['an unknown type of employee', { employee_type: 99 }, 41059, 'invalid employee type error'],
    ['a time before 1970', { join_time: -1 }, 41042, 'join time is invalid error'],
    ['an avatar that was not uploaded', { avatar_key: 'img_v3_x' }, 41036, 'avatar key is invalid error'],
    ['an unknown job level', { job_level_id: 'x' }, 44044, 'invalid job level id'],
    ['an unknown job family', { job_family_id: 'x' }, 44045, 'invalid job family id'],
    ['a place for data', { geo: 'cn' }, 44040, 'tenant not open mg not set geo name'],
    ['an unknown licence', { subscription_ids: ['1'] }, 44048, 'user license subscription id invalid'],
    ['a custom field without an id', { custom_attrs: [{ type: 'TEXT' }] }, 41044, 'Custom attribute is not set error'],
    ['an unknown custom field', { custom_attrs: [{ id: 'x' }] }, 41045, 'Custom attribute id is not exist error'],
    ['a long work station', { work_station: long(256) }, 40001, 'param error'],
    ['a long employee number', { employee_no: long(256) }, 40001, 'param error'],
    [
      'an invitation by mail without an address',
      { need_send_notification: true, notification_option: { channels: ['email'] } },
      41054,
      'need send email but not set mail',
    ],
    [
      'an invitation by SMS without a number',
      { mobile: '', need_send_notification: true, notification_option: { channels: ['sms'] } },
      41055,
      'need send sms but not set mobile',
    ],
  ])('over %s', async (_, fields, code, msg, status = 400) => {
    expectRefusal(await create(fields), { status: status as number, code: code as number, msg: msg as string });
    expect(
      (await app.call('POST', '/contact/v3/users/batch_get_id', { body: { mobiles: ['13800000001'] } })).body.data,
    ).toEqual({ user_list: [{ mobile: '13800000001' }] });
  });

  test.each([
    ['mobile', { mobile: '+8613800000009' }, 41001, 'mobile has already exist error'],
    ['email', { email: 'ADA@example.com' }, 41002, 'email has already exist error'],
    [
      'mobile and email',
      { mobile: '13800000009', email: 'ada@example.com' },
      41053,
      'user has already exist error',
      409,
    ],
    [
      "mobile, when the email is a third one's",
      { mobile: '13800000009', email: 'eve@example.com' },
      41003,
      'user account conflict error',
      409,
    ],
    ['user_id', { user_id: 'ada' }, 41011, 'user id already exist error'],
    ['employee number', { employee_no: '42' }, 44051, 'employee_no already existed'],
  ])('over the %s of somebody else', async (_, fields, code, msg, status = 400) => {
    await addTestUser(world, { user_id: 'ada', mobile: '13800000009', email: 'ada@example.com', employee_no: '42' });
    await addTestUser(world, { user_id: 'eve', email: 'eve@example.com' });
    expectRefusal(await create(fields), { status: status as number, code: code as number, msg: msg as string });
  });

  test.each([
    ['a prefix of its own form', 'gra ce@corp.example.com', 41035, 'email prefix is invalid error'],
    ['the address of somebody else', 'taken@corp.example.com', 41034, 'email prefix already exist error'],
    [
      'the address of somebody who has resigned',
      'gone@corp.example.com',
      41069,
      'Business email is in the recycle bin',
    ],
    [
      'the account of somebody else',
      'ada@corp.example.com',
      44024,
      "User enterprise email has already been registered as a member's account",
    ],
  ])('over an enterprise email that is %s', async (_, enterprise_email, code, msg) => {
    await setDirectory(world, { mail_domains: ['corp.example.com'] });
    await addTestUser(world, { email: 'ada@corp.example.com', enterprise_email: 'taken@corp.example.com' });
    await addTestUser(world, { enterprise_email: 'gone@corp.example.com', state: 'resigned' });
    expectRefusal(await create({ enterprise_email }), { code, msg });
  });

  test('over a department out of the range, and over the root without a range of all staff', async () => {
    const inside = await addTestDepartment(world, { name: 'Inside' });
    const outside = await addTestDepartment(world, { name: 'Outside' });
    await setContactRange(world, app, { type: 'some', departments: [inside.open_department_id] });
    const refusal = { status: 403, code: 40004, msg: 'no dept authority error' };
    expectRefusal(await create({ department_ids: [inside.open_department_id, outside.open_department_id] }), refusal);
    expectRefusal(await create(), refusal);
    expect((await create({ department_ids: [inside.open_department_id] })).body.code).toBe(0);
  });

  test('over a deleted department', async () => {
    const gone = await addTestDepartment(world);
    await app.call('DELETE', `/contact/v3/departments/${gone.open_department_id}`);
    const refusal = { status: 403, code: 40004, msg: 'no dept authority error' };
    expectRefusal(await create({ department_ids: [gone.open_department_id] }), refusal);
  });

  test('over 51 departments, or over two where one is allowed', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 51; index++) {
      ids.push((await addTestDepartment(world, { name: `Department ${index}` })).open_department_id);
    }
    expectRefusal(await create({ department_ids: ids }), { code: 41033, msg: 'user in too many departments error' });
    expect((await create({ department_ids: ids.slice(1) })).body.code).toBe(0);
    await setDirectory(world, { several_departments: false });
    const refusal = { code: 41029, msg: 'create or update user multi department error' };
    expectRefusal(await create({ mobile: '13800000002', department_ids: ids.slice(0, 2) }), refusal);
  });

  test('over a department that has 10,000 users', async () => {
    const { open_department_id } = await addTestDepartment(world);
    await world.change(async (db) => {
      const rows = Array.from({ length: 10_000 }, (_, index) => ({
        tenant_key: world.tenantKey,
        open_department_id,
        lark_id: 1_000_000 + index,
        is_primary: 1 as const,
        user_order: 0,
        department_order: 0,
      }));
      for (let from = 0; from < rows.length; from += 1000) {
        await db.run(db.build.insertInto('department_members').values(rows.slice(from, from + 1000)));
      }
    });
    const answer = await create({ department_ids: [open_department_id] });
    expectRefusal(answer, { code: 41016, msg: 'department has too many users error' });
  });

  test('over orders of a department that the user is not in', async () => {
    const { open_department_id } = await addTestDepartment(world);
    for (const department_id of [open_department_id, '']) {
      const answer = await create({ orders: [{ department_id }] });
      expectRefusal(answer, { code: 41025, msg: 'order department invalid error' });
    }
  });

  test('over a primary department that is not the first one, and over two primary ones', async () => {
    const [a, b] = [await addTestDepartment(world, { name: 'A' }), await addTestDepartment(world, { name: 'B' })];
    const department_ids = [a.open_department_id, b.open_department_id];
    const refusal = { code: 41410, msg: 'user primary dept must be the first department in the order' };
    const orders = (first: object, second: object) => [
      { department_id: a.open_department_id, ...first },
      { department_id: b.open_department_id, ...second },
    ];
    const lower = orders({ department_order: 1, is_primary_dept: true }, { department_order: 2 });
    expectRefusal(await create({ department_ids, orders: lower }), refusal);
    const both = orders({ is_primary_dept: true }, { is_primary_dept: true });
    expectRefusal(await create({ department_ids, orders: both }), refusal);
  });

  test('over a leader who has resigned or left', async () => {
    const resigned = await addTestUser(world, { state: 'resigned' });
    const exited = await addTestUser(world, { state: 'exited' });
    expectRefusal(await create({ leader_user_id: openId(resigned) }), { code: 44021, msg: 'leader is resigned' });
    const dotted = { dotted_line_leader_user_ids: [openId(exited)] };
    expectRefusal(await create(dotted), { code: 44022, msg: 'leaderID is Invalid' });
  });

  test('over a type of employee that is switched off', async () => {
    const body = { content: 'Expert', enum_type: 2, enum_status: 2 };
    const type = (await app.call('POST', '/contact/v3/employee_type_enums', { body })).body.data.employee_type_enum;
    const answer = await create({ employee_type: Number(type.enum_value) });
    expectRefusal(answer, { code: 41060, msg: 'inactive employee type error' });
  });

  test('over values that do not fit a custom field', async () => {
    const text = await define({ type: 'TEXT', i18n_name: [] });
    const link = await define({ type: 'HREF', i18n_name: [] });
    const choice = await define({ type: 'ENUMERATION', i18n_name: [], options: { option_type: 'TEXT', options: [] } });
    const person = await define({ type: 'GENERIC_USER', i18n_name: [] });
    const noValue = { code: 41046, msg: 'Custom attribute value is not set error' };
    const wrong = { code: 40001, msg: 'param error' };
    const cases: [object, { code: number; msg: string }][] = [
      [{ id: text.id }, noValue],
      [{ id: text.id, value: {} }, noValue],
      [{ id: text.id, value: { text: 'x'.repeat(101) } }, wrong],
      [{ id: text.id, type: 'HREF', value: { text: 'x' } }, wrong],
      [
        { id: link.id, value: { url: 'https://x' } },
        { code: 41047, msg: 'Custom attribute href text is null error' },
      ],
      [
        { id: link.id, value: { text: 'x' } },
        { code: 41048, msg: 'Custom attribute href url is null error' },
      ],
      [{ id: link.id, value: { text: 'x', url: 'ftp://x' } }, wrong],
      [{ id: choice.id, value: {} }, noValue],
      [{ id: choice.id, value: { option_id: 'red' } }, wrong],
      [{ id: person.id, value: {} }, noValue],
      [{ id: person.id, value: { generic_user: { id: 'nobody', type: 1 } } }, wrong],
    ];
    for (const [attr, refusal] of cases) expectRefusal(await create({ custom_attrs: [attr] }), refusal);
    await setDirectory(world, { custom_attrs_open: false });
    const closed = await create({ custom_attrs: [{ id: text.id, value: { text: 'x' } }] });
    expectRefusal(closed, { code: 41045, msg: 'Custom attribute id is not exist error' });
  });

  test('over licences: none given, unknown or ended, used up, without the scope', async () => {
    const ended = { ...licence, subscription_id: '2', end_time: '1600000001' };
    await setDirectory(world, { subscriptions: [licence, ended] });
    const missing = 'user license subscription id must not empty in multi-license tenant';
    expectRefusal(await create(), { code: 44046, msg: missing });
    const invalid = { code: 44048, msg: 'user license subscription id invalid' };
    expectRefusal(await create({ subscription_ids: ['3'] }), invalid);
    expectRefusal(await create({ subscription_ids: ['2'] }), invalid);
    expect((await create({ subscription_ids: ['1'] })).body.code).toBe(0);
    const second = await create({ mobile: '13800000002', subscription_ids: ['1'] });
    expectRefusal(second, { code: 44047, msg: 'license subscription id exceed limit' });
    app = await world.createApp({ scopes: ['contact:contact'] });
    const refusal = { status: 403, code: 44050, msg: 'not set subscription ids auth' };
    expectRefusal(await create({ mobile: '13800000002', subscription_ids: ['1'] }), refusal);
  });

  test('over a place for data that the tenant has not', async () => {
    await setDirectory(world, { geos: ['cn'] });
    expectRefusal(await create({ geo: 'us' }), { code: 44038, msg: 'req set user geo not find in geo list' });
  });

  test('in a tenant without room: 100 people before it is verified, or the seats of its plan', async () => {
    await setDirectory(world, { seats: 1 });
    expect((await create()).body.code).toBe(0);
    const second = { mobile: '13800000002' };
    expectRefusal(await create(second), { code: 41008, msg: 'exceed bill seat limit error' });
    await setDirectory(world, { seats: 1000, verified: false });
    for (let index = 1; index < 100; index++) await addTestUser(world);
    expectRefusal(await create(second), { code: 41007, msg: 'exceed uncertain tenant seat limit error' });
  });

  test('with a foreign mobile in a tenant that is not verified', async () => {
    await setDirectory(world, { verified: false });
    const answer = await create({ mobile: '+41446681800', email: 'grace@example.com' });
    expectRefusal(answer, { code: 44019, msg: 'feishu only support +86 mobile' });
  });

  test('with a Chinese mobile on Lark', async () => {
    world.platform.context.settings.brand = 'lark';
    const { body } = await create();
    expect(body).toMatchObject({ code: 44018, msg: 'lark not support +86 mobile' });
  });
});
