import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLogin, type TestLogin } from '../../../../../test-support/oauth.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, testStart } from '../../../../../test-support/test-world.ts';
import { changeInstallation } from '../../../../identity/manage-apps.ts';

let login: TestLogin;
beforeAll(async () => {
  login = await createLogin(await createTestWorld());
});
afterAll(() => login.world.close());

const validate = (code: string, token = login.app.token) =>
  login.world.call('POST', '/mina/v2/tokenLoginValidate', { token, body: { code } });

test('gives tokens, ids and a session key for a code', async () => {
  const { world, app, ada } = login;
  const { body } = await validate(await login.code());
  expect(body).toEqual({
    code: 0,
    msg: 'success',
    data: {
      open_id: world.platform.context.userIds.openId(app.appId, ada.lark_id),
      employee_id: 'ada',
      session_key: expect.stringMatching(/^[0-9a-f]{30}$/),
      tenant_key: world.tenantKey,
      access_token: expect.stringMatching(/^u-/),
      expires_in: testStart / 1000 + 7200,
      refresh_token: expect.stringMatching(/^ur-/),
    },
  });
  const refresh = { grant_type: 'refresh_token', refresh_token: body.data.refresh_token };
  expect((await app.call('POST', '/authen/v1/refresh_access_token', { body: refresh })).body.code).toBe(0);
});

describe('refuses', () => {
  test('a code that there is not', async () => {
    expectRefusal(await validate('nonsense'), { status: 200, code: 10226, msg: 'invalid code' });
  });

  test('a code that is used, or of another app', async () => {
    const code = await login.code();
    const other = await login.world.createApp();
    const refusal = { status: 200, code: 10213, msg: 'code appid not match' };
    expectRefusal(await validate(code, other.token), refusal);
    await validate(code);
    expectRefusal(await validate(code), refusal);
  });

  test("a user outside the app's availability", async () => {
    const { world, app, ada } = login;
    const code = await login.code();
    const installation = { appId: app.appId, tenantKey: world.tenantKey };
    const outside = { availability: { type: 'all', excludedUsers: [ada.lark_id] } } as const;
    await world.change((db) => changeInstallation(db, world.platform.context, installation, outside));
    expectRefusal(await validate(code), { status: 200, code: 10228, msg: 'user to app has no visibility' });
  });
});
