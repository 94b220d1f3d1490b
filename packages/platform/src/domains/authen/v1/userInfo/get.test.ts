import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLogin, newUser, type TestLogin } from '../../../../../test-support/oauth.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld } from '../../../../../test-support/test-world.ts';

let login: TestLogin;
beforeAll(async () => {
  login = await createLogin(await createTestWorld());
});
afterAll(() => login.world.close());

const ask = (token: string) => login.world.call('GET', '/authen/v1/user_info', { token });

test('says who the user is, with all fields for a token that has the scopes', async () => {
  const { world, app } = login;
  const { userIds } = world.platform.context;
  const user = await newUser(world, {
    name: '林悦',
    en_name: 'Yue Lin',
    user_id: 'lin_yue',
    email: 'yue@example.com',
    enterprise_email: 'yue@corp.example.com',
    mobile: '+8613800000000',
    employee_no: 'E7',
  });
  const answer = await ask(await app.userToken(user));
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    code: 0,
    msg: 'success',
    data: {
      name: '林悦',
      en_name: 'Yue Lin',
      avatar_url: expect.stringMatching(/^http.*size=72$/),
      avatar_thumb: expect.stringMatching(/^http.*size=72$/),
      avatar_middle: expect.stringMatching(/^http.*size=240$/),
      avatar_big: expect.stringMatching(/^http.*size=640$/),
      open_id: userIds.openId(app.appId, user.lark_id),
      union_id: userIds.unionId(world.tenantKey, user.lark_id),
      email: 'yue@example.com',
      enterprise_email: 'yue@corp.example.com',
      user_id: 'lin_yue',
      mobile: '+8613800000000',
      tenant_key: world.tenantKey,
      employee_no: 'E7',
    },
  });
});

test.each([
  [[], []],
  [['contact:user.email:readonly'], ['email']],
  [['contact:user.employee:readonly'], ['employee_no', 'enterprise_email']],
  [['contact:user.employee_id:readonly'], ['user_id']],
  [['contact:user.phone:readonly'], ['mobile']],
  [['contact:contact:readonly_as_app'], ['employee_no']],
])('with the scopes %o the guarded fields are %o', async (scopes, fields) => {
  const { data } = (await ask(await login.app.userToken(login.ada, scopes))).body;
  const guarded = ['email', 'employee_no', 'enterprise_email', 'mobile', 'user_id'];
  expect(guarded.filter((field) => field in data)).toEqual(fields);
});

describe('refusals', () => {
  test.each([
    ['resigned', 20021, 'User resigned'],
    ['frozen', 20022, 'User frozen'],
    ['unjoined', 20023, 'User not registered'],
  ] as const)('a user who is %s', async (state, code, msg) => {
    const user = await newUser(login.world, { name: state, state });
    expectRefusal(await ask(await login.app.userToken(user)), { status: 200, code, msg });
  });

  test('a user who does not exist', async () => {
    const answer = await ask(await login.app.userToken(987_654_321));
    expectRefusal(answer, { status: 200, code: 20008, msg: 'User not exist' });
  });

  test("an app's token", async () => {
    expect((await ask(login.app.token)).body.code).toBe(99991663);
  });
});
