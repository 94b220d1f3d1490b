import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLogin, type TestLogin } from '../../../../../test-support/oauth.ts';
import { createTestWorld } from '../../../../../test-support/test-world.ts';
import type { UserTokensRevoked } from '../../../../identity/identity-events.ts';

let login: TestLogin;
let told: UserTokensRevoked[];
beforeEach(async () => {
  login = await createLogin(await createTestWorld());
  told = [];
  login.world.platform.context.identityEvents.userTokensRevoked.listen((_, event) => {
    told.push(event);
  });
});
afterEach(() => login.world.close());

const revoke = (token: string | undefined, of = login.app) => {
  const fields = { client_id: of.appId, client_secret: of.appSecret, token: token ?? '' };
  return login.request('POST', '/oauth/v1/revoke', { body: new URLSearchParams(fields) });
};
const whoIs = async (token: string | undefined) =>
  (await login.world.call('GET', '/authen/v1/user_info', { token: token as string })).body.code;

test('an access token dies alone', async () => {
  const { access_token, refresh_token } = await login.tokens({ scope: 'offline_access' });
  const answer = await revoke(access_token);
  expect([answer.status, answer.body]).toEqual([200, { code: 0 }]);
  expect(await whoIs(access_token)).toBe(99991668);
  expect((await login.token({ grant_type: 'refresh_token', refresh_token })).body.code).toBe(0);
  expect(told).toEqual([
    {
      appId: login.app.appId,
      tenantKey: login.world.tenantKey,
      larkId: login.ada.lark_id,
      revokeTokenType: 'user_access_token',
      revokeReason: 'Revoked by user action.',
    },
  ]);
});

test("with a refresh token go the user's access tokens of this app, and of no other", async () => {
  const other = await login.world.createApp();
  const elsewhere = await other.userToken(login.ada);
  const { access_token, refresh_token } = await login.tokens({ scope: 'offline_access' });
  expect((await revoke(refresh_token)).body).toEqual({ code: 0 });
  expect((await login.token({ grant_type: 'refresh_token', refresh_token })).body.code).toBe(20064);
  expect([await whoIs(access_token), await whoIs(elsewhere)]).toEqual([99991668, 0]);
  expect(told.map((event) => event.revokeTokenType)).toEqual(['user_access_token refresh_token']);
});

test("an unknown token and another app's are no error, and nothing happens", async () => {
  const other = await login.world.createApp();
  const { access_token } = await login.tokens();
  expect((await revoke('nonsense')).body).toEqual({ code: 0 });
  expect((await revoke(access_token, other)).body).toEqual({ code: 0 });
  expect(await whoIs(access_token)).toBe(0);
  expect(told).toEqual([]);
});

test('a request without a token, or without a right secret, is refused', async () => {
  const missing = { client_id: login.app.appId, client_secret: login.app.appSecret };
  const answer = await login.request('POST', '/oauth/v1/revoke', { body: new URLSearchParams(missing) });
  expect([answer.status, answer.body]).toEqual([
    400,
    {
      error: 'invalid_request',
      error_description: 'The request is missing a required parameter.',
      code: 20001,
    },
  ]);
  const wrong = await revoke('x', { ...login.app, appSecret: 'wrong' });
  expect(wrong.body.code).toBe(20002);
});
