import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLogin, newUser, type TestLogin } from '../../../test-support/oauth.ts';
import { expectRefusal } from '../../../test-support/refusal.ts';
import { createTestWorld, type TestApp } from '../../../test-support/test-world.ts';
import { changeInstallation } from '../../identity/manage-apps.ts';
import { currentAppTicket, issueAppTicket } from '../../identity/tickets.ts';

let login: TestLogin;
beforeEach(async () => {
  login = await createLogin(await createTestWorld());
});
afterEach(() => login.world.close());

const day = 86_400_000;
const paths = {
  oidc: ['/authen/v1/oidc/access_token', '/authen/v1/oidc/refresh_access_token'],
  v1: ['/authen/v1/access_token', '/authen/v1/refresh_access_token'],
} as const;
type Family = keyof typeof paths;

const exchange = (
  family: Family,
  code: unknown,
  { token = login.app.token, ...more }: { token?: string } & object = {},
) => login.world.call('POST', paths[family][0], { token, body: { grant_type: 'authorization_code', code, ...more } });
const refresh = (family: Family, refresh_token: string, { token = login.app.token, ...more } = {}) =>
  login.world.call('POST', paths[family][1], { token, body: { grant_type: 'refresh_token', refresh_token, ...more } });

const msgs = {
  20001: 'Invalid request. Please check request param',
  20003: 'The code passed is invalid. Please note that the code could only be used once',
  20004: 'The code passed has expired. Please generate a new one',
  20007: 'Failed to generate a user access token. Please try again',
  20008: 'User not exist',
  20009: 'Tenant does not install app',
  20010: 'user not visible to app',
  20021: 'User resigned',
  20022: 'User frozen',
  20023: 'User not registered',
  20024:
    'App id in user_access_token or refresh_token diff with app id in app_access_token or tenant_access_token. Please keep the app id consistent',
  20026: 'The refresh token passed is invalid. Please check the value',
  20036: 'The grant_type passed is not supported',
  20037: 'The refresh token passed has expired. Please generate a new one',
  20038: 'The refresh token passed is not found. Please check the value',
  20042: 'App disabled',
} as const;
const refused = (code: keyof typeof msgs) => ({ status: 200, code, msg: msgs[code] });

describe('oidc', () => {
  test('gives tokens alone, under data', async () => {
    const answer = await exchange('oidc', await login.code({ scope: 'calendar:calendar' }));
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      code: 0,
      msg: 'success',
      data: {
        access_token: expect.stringMatching(/^u-[\w-]{46}$/),
        refresh_token: expect.stringMatching(/^ur-[\w-]{46}$/),
        token_type: 'Bearer',
        expires_in: 7200,
        refresh_expires_in: 2_592_000,
        scope: 'calendar:calendar',
      },
    });
    const info = await login.world.call('GET', '/authen/v1/user_info', { token: answer.body.data.access_token });
    expect(info.body.data.name).toBe('Ada');
  });

  test('refreshes; the refresh token is used up', async () => {
    const { data } = (await exchange('oidc', await login.code({ scope: 'calendar:calendar' }))).body;
    const { body } = await refresh('oidc', data.refresh_token);
    expect(body).toMatchObject({ code: 0, data: { refresh_expires_in: 2_592_000, scope: 'calendar:calendar' } });
    expect(body.data.access_token).not.toBe(data.access_token);
    expectRefusal(await refresh('oidc', data.refresh_token), refused(20038));
    expect((await refresh('oidc', body.data.refresh_token)).body.code).toBe(0);
  });

  test('refuses codes that are unknown, used, over, or of another app', async () => {
    const code = await login.code();
    await exchange('oidc', code);
    expectRefusal(await exchange('oidc', 'nonsense'), refused(20003));
    expectRefusal(await exchange('oidc', code), refused(20003));
    const other = await login.world.createApp();
    expectRefusal(await exchange('oidc', code, { token: other.token }), refused(20024));
    const old = await login.code();
    login.world.clock.advance(300_000);
    expectRefusal(await exchange('oidc', old), refused(20004));
  });

  test('refuses refresh tokens that are unknown, over, of another app or of other endpoints', async () => {
    const { data } = (await exchange('oidc', await login.code())).body;
    expectRefusal(await refresh('oidc', 'ur-nonsense'), refused(20026));
    const other = await login.world.createApp();
    expectRefusal(await refresh('oidc', data.refresh_token, { token: other.token }), refused(20024));
    const v1 = (await exchange('v1', await login.code())).body.data;
    expectRefusal(await refresh('oidc', v1.refresh_token), refused(20026));
    login.world.clock.advance(30 * day);
    expectRefusal(await refresh('oidc', data.refresh_token, { token: await renewed(login.app) }), refused(20037));
  });

  test.each([
    [{ grant_type: 'password', code: 'x' }, 20036],
    [{ grant_type: 'authorization_code' }, 20001],
    [{}, 20001],
    ['no JSON', 20001],
  ] as const)('refuses %o', async (body, code) => {
    const answer = await login.world.call('POST', paths.oidc[0], { token: login.app.token, body });
    expectRefusal(answer, refused(code));
  });
});

describe('v1', () => {
  test('gives tokens and who the user is', async () => {
    const { world, app, ada } = login;
    const { userIds } = world.platform.context;
    const { body } = await exchange('v1', await login.code());
    expect(body).toEqual({
      code: 0,
      msg: 'success',
      data: {
        access_token: expect.stringMatching(/^u-/),
        refresh_token: expect.stringMatching(/^ur-/),
        token_type: 'Bearer',
        expires_in: 7200,
        refresh_expires_in: 2_592_000,
        name: 'Ada',
        en_name: '',
        avatar_url: expect.stringMatching(/^http/),
        avatar_thumb: expect.stringMatching(/size=72$/),
        avatar_middle: expect.stringMatching(/size=240$/),
        avatar_big: expect.stringMatching(/size=640$/),
        open_id: userIds.openId(app.appId, ada.lark_id),
        union_id: userIds.unionId(world.tenantKey, ada.lark_id),
        email: 'ada@example.com',
        enterprise_email: '',
        user_id: 'ada',
        mobile: '',
        tenant_key: world.tenantKey,
        sid: expect.stringMatching(/^[\w+/]{22}==$/),
      },
    });
  });

  test('leaves out what the app has no scope for', async () => {
    const plain = await createLogin(await createTestWorld(), []);
    const body = { grant_type: 'authorization_code', code: await plain.code() };
    const { data } = (await plain.world.call('POST', paths.v1[0], { token: plain.app.token, body })).body;
    for (const field of ['email', 'enterprise_email', 'user_id', 'mobile']) expect(data).not.toHaveProperty(field);
    expect(data.name).toBe('Ada');
    await plain.world.close();
  });

  test('refreshes; whatever is wrong with code or token is 20007', async () => {
    const code = await login.code();
    const { data } = (await exchange('v1', code)).body;
    expect((await refresh('v1', data.refresh_token)).body).toMatchObject({ code: 0, data: { name: 'Ada' } });
    expectRefusal(await refresh('v1', data.refresh_token), refused(20007));
    expectRefusal(await refresh('v1', 'ur-nonsense'), refused(20007));
    expectRefusal(await exchange('v1', code), refused(20007));
    expectRefusal(await exchange('v1', 'nonsense'), refused(20007));
  });

  test.each([{ grant_type: 'password', code: 'x' }, {}])('refuses %o', async (body) => {
    const answer = await login.world.call('POST', paths.v1[0], { token: login.app.token, body });
    expectRefusal(answer, refused(20001));
  });

  test('works for a store app with its app token, until the tenant switches it off or removes it', async () => {
    const { world, request } = login;
    const store = await world.createApp({ type: 'isv', redirectUrls: ['https://example.com/callback'] });
    const { context } = world.platform;
    const app_ticket = await world.change(async (db) => {
      await issueAppTicket(db, context, store.appId);
      return currentAppTicket(db, context, store.appId);
    });
    const credentials = { app_id: store.appId, app_secret: store.appSecret, app_ticket };
    const app = (await world.call('POST', '/auth/v3/app_access_token', { body: credentials })).body;
    const query = { client_id: store.appId, redirect_uri: 'https://example.com/callback', response_type: 'code' };
    const page = await request(
      'GET',
      `/open-apis/authen/v1/authorize?${new URLSearchParams({ ...query, larkspur_user: 'ada' })}`,
    );
    const code = new URL(page.headers.get('location') as string).searchParams.get('code');
    const { body } = await exchange('v1', code, { token: app.app_access_token });
    expect(body).toMatchObject({ code: 0, data: { name: 'Ada', email: 'ada@example.com' } });

    const { refresh_token } = body.data;
    const installation = { appId: store.appId, tenantKey: world.tenantKey };
    await world.change((db) => changeInstallation(db, context, installation, { enabled: false }));
    expectRefusal(await refresh('v1', refresh_token, { token: app.app_access_token }), refused(20042));
    await world.change((db) => db.run(db.build.deleteFrom('installations').where('app_id', '=', store.appId)));
    context.apps.forget(store.appId);
    expectRefusal(await refresh('v1', refresh_token, { token: app.app_access_token }), refused(20009));
  });
});

describe('a user who cannot have a token', () => {
  test.each([
    ['resigned', { is_resigned: 1 }, 20021],
    ['frozen', { is_frozen: 1 }, 20022],
    ['not joined', { is_unjoin: 1 }, 20023],
  ] as const)('%s', async (_, columns, code) => {
    const { world } = login;
    const user = await newUser(world, { name: 'Somebody', user_id: 'somebody' });
    const given = await login.code({ larkspur_user: 'somebody' });
    await world.change((db) => db.run(db.build.updateTable('users').set(columns).where('lark_id', '=', user.lark_id)));
    expectRefusal(await exchange('oidc', given), refused(code));
  });

  test('outside the availability, or gone', async () => {
    const { world, app } = login;
    const { context } = world.platform;
    const installation = { appId: app.appId, tenantKey: world.tenantKey };
    const user = await newUser(world, { name: 'Somebody', user_id: 'somebody' });
    const given = await login.code({ larkspur_user: 'somebody' });
    const outside = { availability: { type: 'all', excludedUsers: [user.lark_id] } } as const;
    await world.change((db) => changeInstallation(db, context, installation, outside));
    expectRefusal(await exchange('oidc', given), refused(20010));
    await world.change((db) => db.run(db.build.deleteFrom('users').where('lark_id', '=', user.lark_id)));
    expectRefusal(await exchange('oidc', given), refused(20008));
  });
});

test('the token must be an app token; the gateway refuses others', async () => {
  const answer = await login.world.call('POST', paths.oidc[0], {
    body: { grant_type: 'authorization_code', code: 'x' },
  });
  expect([answer.status, answer.body.code]).toEqual([400, 99991661]);
  const user = await login.app.userToken(login.ada);
  expect((await exchange('oidc', 'x', { token: user })).body.code).toBe(99991668);
});

/** A living tenant token of the app. */
async function renewed({ appId, appSecret }: TestApp): Promise<string> {
  const body = { app_id: appId, app_secret: appSecret };
  return (await login.world.call('POST', '/auth/v3/tenant_access_token/internal', { body })).body.tenant_access_token;
}
