/** The official Node SDK, unmodified: tokens of users and of store apps, over a socket. */
import * as lark from '@larksuiteoapi/node-sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Listener, listen } from '../../packages/platform/src/index.ts';
import { callback, createLogin, type TestLogin } from '../../packages/platform/test-support/oauth.ts';
import { createTestWorld } from '../../packages/platform/test-support/test-world.ts';

let login: TestLogin;
let listener: Listener;
let domain: string;
beforeAll(async () => {
  login = await createLogin(await createTestWorld());
  listener = await listen(login.world.platform, { host: '127.0.0.1', port: 0 });
  domain = `http://127.0.0.1:${listener.port}`;
});
afterAll(async () => {
  await listener.close();
  await login.world.close();
});

const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };
const quiet = { logger: silent, loggerLevel: lark.LoggerLevel.fatal };

test('a code becomes tokens at the OAuth token endpoint, which are used and refreshed', async () => {
  const { appId, appSecret } = login.app;
  const client = new lark.Client({ appId, appSecret, domain, oauthBaseUrl: domain, ...quiet });
  const scope = 'contact:user.email:readonly offline_access';
  const tokens = await client.accessToken.retrieveByAuthorizationCode({
    code: await login.code({ scope }),
    redirectUri: callback,
  });
  expect(tokens).toMatchObject({ tokenType: 'Bearer', expiresIn: 7200, refreshTokenExpiresIn: 604_800, scope });
  const info = await client.authen.userInfo.get({}, lark.withUserAccessToken(tokens.accessToken));
  expect(info.data).toMatchObject({ name: 'Ada', email: 'ada@example.com' });
  const refreshToken = tokens.refreshToken as string;
  expect((await client.accessToken.refresh({ refreshToken })).scope).toBe(scope);
  await expect(client.accessToken.refresh({ refreshToken })).rejects.toMatchObject({
    statusCode: 400,
    code: 20073,
    error: 'invalid_grant',
  });
});

test('the OIDC endpoints give the tokens that the SDK keeps by itself', async () => {
  const { appId, appSecret } = login.app;
  const client = new lark.Client({ appId, appSecret, domain, ...quiet });
  await client.userAccessToken.initWithCode({ ada: await login.code() });
  const token = (await client.userAccessToken.get('ada')) as string;
  expect(token).toMatch(/^u-/);
  expect((await client.authen.userInfo.get({}, lark.withUserAccessToken(token))).data?.name).toBe('Ada');
});

test('a store app asks for its app_ticket and calls in a tenant with it', async () => {
  const { world } = login;
  const { appId, appSecret } = await world.createApp({ type: 'isv' });
  const { appTicketIssued } = world.platform.context.identityEvents;
  const pushed = new Promise<string>((resolve) => {
    const stop = appTicketIssued.listen((_, { appTicket }) => {
      stop();
      resolve(appTicket);
    });
  });
  const cached = new Map<string, unknown>();
  const cache = {
    get: async (key: unknown) => cached.get(String(key)),
    set: async (key: unknown, value: unknown) => Boolean(cached.set(String(key), value)),
  };
  const client = new lark.Client({ appId, appSecret, domain, appType: lark.AppType.ISV, cache, ...quiet });
  // Where the SDK's own handler of the app_ticket event would put it.
  cached.set('Symbol(app-ticket)', await pushed);
  const ticket = { method: 'POST', url: '/open-apis/jssdk/ticket/get' };
  const answer = await client.request(ticket, lark.withTenantKey(world.tenantKey));
  expect(answer).toMatchObject({ code: 0, data: { expire_in: 7200 } });
});
