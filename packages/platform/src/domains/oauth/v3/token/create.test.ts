import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callback, createLogin, newUser, type TestLogin } from '../../../../../test-support/oauth.ts';
import { createTestWorld, type TestAnswer } from '../../../../../test-support/test-world.ts';
import { changeApp, changeInstallation } from '../../../../identity/manage-apps.ts';
import { revokeUserTokens } from '../../../../identity/revoke-tokens.ts';

let login: TestLogin;
let other: TestLogin['app'];
beforeAll(async () => {
  login = await createLogin(await createTestWorld());
  other = await login.world.createApp({ name: 'Other' });
});
afterAll(() => login.world.close());

const json = { 'content-type': 'application/json; charset=utf-8' };

/** The whole body of a refusal: no `msg`, no `data`, the `error` of RFC 6749. */
function expectRefused(answer: TestAnswer, code: number, error: string, description: string): void {
  expect(answer.body).toEqual({ error, error_description: description, code });
  expect(answer.status).toBe(400);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-tt-logid')).toBeTruthy();
}

const missing = 'The request is missing a required parameter.';
const codeUsed = 'The authorization code has been used. Please note that an authorization code can only be used once.';
const codeUnknown =
  'The authorization code is not found. Please note that an authorization code can only be used once.';

describe.each(['/oauth/v3/token', '/open-apis/authen/v2/oauth/token'])('%s', (path) => {
  test.each([
    ['a form', (fields: Record<string, string>) => ({ body: new URLSearchParams(fields) })],
    ['JSON', (fields: Record<string, string>) => ({ body: JSON.stringify(fields), headers: json })],
  ])('takes %s', async (_, written) => {
    const { app, request, code } = login;
    const fields = { grant_type: 'authorization_code', client_id: app.appId, client_secret: app.appSecret };
    const answer = await request('POST', path, written({ ...fields, code: await code() }));
    expect(answer.body).toEqual({
      code: 0,
      access_token: expect.stringMatching(/^eyJ/),
      expires_in: 7200,
      scope: '',
      token_type: 'Bearer',
    });
  });

  test('takes the credentials as HTTP Basic', async () => {
    const { app, request, code } = login;
    const headers = { authorization: `Basic ${btoa(`${app.appId}:${app.appSecret}`)}` };
    const body = new URLSearchParams({ grant_type: 'authorization_code', code: await code() });
    expect((await request('POST', path, { body, headers })).body.code).toBe(0);
  });

  test.each([
    ['grant_type=authorization_code', 20001, 'invalid_request', missing],
    ['', 20001, 'invalid_request', missing],
    ['{"grant_type":', 20063, 'invalid_request', 'The request is malformed. Please check your request.'],
    ['{"grant_type":1}', 20063, 'invalid_request', 'The request is malformed. Please check your request.'],
    ['{"grant_type":"password"}', 20036, 'unsupported_grant_type', 'The specified grant_type is not supported.'],
  ])('refuses %s', async (body, code, error, description) => {
    const headers = body.startsWith('{') ? json : { 'content-type': 'application/x-www-form-urlencoded' };
    expectRefused(await login.request('POST', path, { body, headers }), code, error, description);
  });
});

describe('the client', () => {
  const grant = { grant_type: 'authorization_code' };

  test('gives its id and its secret', async () => {
    const { token, code } = login;
    for (const field of ['client_id', 'client_secret']) {
      expectRefused(
        await token({ ...grant, code: await code(), [field]: undefined }),
        20001,
        'invalid_request',
        missing,
      );
    }
  });

  test('gives its secret in one place', async () => {
    const { app, request } = login;
    const headers = { authorization: `Basic ${btoa(`${app.appId}:${app.appSecret}`)}` };
    const body = new URLSearchParams({ ...grant, code: 'x', client_secret: app.appSecret });
    const description = 'Multiple authentication methods were provided. Please only use one to proceed.';
    expectRefused(await request('POST', '/oauth/v3/token', { body, headers }), 20070, 'invalid_request', description);
  });

  test('has its own secret', async () => {
    const { token, code } = login;
    const answer = await token({ ...grant, code: await code(), client_secret: 'wrong' });
    expectRefused(answer, 20002, 'invalid_client', 'The client secret is invalid.');
  });

  test('exists', async () => {
    const { token, code } = login;
    const answer = await token({ ...grant, code: await code(), client_id: 'cli_0000000000000000' });
    expectRefused(answer, 20048, 'invalid_client', 'The specified app does not exist.');
  });

  test('is told of an unknown code before of its own faults', async () => {
    const answer = await login.token({ ...grant, code: 'nonsense', client_id: 'cli_0000000000000000' });
    expectRefused(answer, 20003, 'invalid_grant', codeUnknown);
  });

  test('is enabled', async () => {
    const { world, app, token, code } = login;
    const given = await code();
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { enabled: false }));
    expectRefused(
      await token({ ...grant, code: given }),
      20069,
      'invalid_request',
      'The specified app is not enabled.',
    );
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { enabled: true }));
  });
});

describe('an authorization code', () => {
  const exchange = (code: string, more: Record<string, string> = {}) =>
    login.token({ grant_type: 'authorization_code', code, ...more });

  test('is good once', async () => {
    const code = await login.code();
    expect((await exchange(code)).body.code).toBe(0);
    expectRefused(await exchange(code), 20065, 'invalid_grant', codeUsed);
  });

  test('is good for five minutes', async () => {
    const [first, second] = [await login.code(), await login.code()];
    login.world.clock.advance(299_999);
    expect((await exchange(first)).body.code).toBe(0);
    login.world.clock.advance(1);
    expectRefused(await exchange(second), 20004, 'invalid_grant', 'The authorization code has expired.');
  });

  test('belongs to one app', async () => {
    const answer = await exchange(await login.code(), { client_id: other.appId, client_secret: other.appSecret });
    const description = 'The provided authorization code or refresh token does not match the provided client ID.';
    expectRefused(answer, 20024, 'invalid_grant', description);
  });

  test('goes with its redirect_uri, if one is given', async () => {
    const code = await login.code();
    const description = 'The provided redirect URI does not match the one used during authorization.';
    expectRefused(await exchange(code, { redirect_uri: `${callback}?a` }), 20071, 'invalid_grant', description);
    expect((await exchange(code, { redirect_uri: callback })).body.code).toBe(0);
  });

  describe('with PKCE', () => {
    const verifier = 'V'.repeat(43);
    const s256 = createHash('sha256').update(verifier).digest('base64url');
    const failed = 'PKCE code challenge failed.';

    test.each([
      ['S256', { code_challenge: s256, code_challenge_method: 'S256' }],
      ['plain', { code_challenge: verifier, code_challenge_method: 'plain' }],
      ['plain by default', { code_challenge: verifier }],
    ])('%s takes the right verifier alone', async (_, challenge) => {
      const code = await login.code(challenge);
      expectRefused(await exchange(code), 20049, 'invalid_grant', failed);
      expectRefused(await exchange(code, { code_verifier: 'W'.repeat(43) }), 20049, 'invalid_grant', failed);
      expect((await exchange(code, { code_verifier: verifier })).body.code).toBe(0);
    });

    test.each(['short', 'V'.repeat(129), `${'V'.repeat(42)}!`])('a verifier has its form: %s', async (written) => {
      const code = await login.code({ code_challenge: written });
      expectRefused(await exchange(code, { code_verifier: written }), 20049, 'invalid_grant', failed);
    });
  });

  describe('of somebody who cannot use the app any more', () => {
    test('is refused with 20066 when the user has left', async () => {
      const { world, code } = login;
      const user = await newUser(world, { name: 'Leaver', user_id: 'leaver' });
      const given = await code({ larkspur_user: 'leaver' });
      await world.change((db) =>
        db.run(db.build.updateTable('users').set({ is_resigned: 1 }).where('lark_id', '=', user.lark_id)),
      );
      expectRefused(await exchange(given), 20066, 'invalid_request', 'The user status is invalid.');
      await world.change((db) => db.run(db.build.deleteFrom('users').where('lark_id', '=', user.lark_id)));
      expectRefused(await exchange(given), 20008, 'invalid_request', 'The user does not exist.');
    });

    test('is refused with 20010 outside the availability, 20069 and 20009 without the app', async () => {
      const { world, app, ada, code } = login;
      const { context } = world.platform;
      const installation = { appId: app.appId, tenantKey: world.tenantKey };
      const given = await code();
      const change = (changes: object) => world.change((db) => changeInstallation(db, context, installation, changes));
      await change({ availability: { type: 'all', excludedUsers: [ada.lark_id] } });
      const description = 'The user does not have permission to use this app.';
      expectRefused(await exchange(given), 20010, 'invalid_request', description);
      await change({ availability: { type: 'all' }, enabled: false });
      expectRefused(await exchange(given), 20069, 'invalid_request', 'The specified app is not enabled.');
      await change({ enabled: true });
      expect((await exchange(given)).body.code).toBe(0);
    });

    test('is refused with 20009 where the app was uninstalled', async () => {
      const uninstalled = await createLogin(await createTestWorld());
      const { world, app, token } = uninstalled;
      const given = await uninstalled.code();
      await world.change((db) => db.run(db.build.deleteFrom('installations').where('app_id', '=', app.appId)));
      world.platform.context.apps.forget(app.appId);
      const answer = await token({ grant_type: 'authorization_code', code: given });
      expectRefused(answer, 20009, 'invalid_request', 'The specified app is not installed.');
      await world.close();
    });
  });
});

describe('scope narrows the token', () => {
  const scope = 'calendar:calendar contact:user.email:readonly offline_access';
  const exchange = async (wanted: string) =>
    login.token({ grant_type: 'authorization_code', code: await login.code({ scope }), scope: wanted });

  test('to what it names, and the refresh token keeps all', async () => {
    const { world, token } = login;
    const first = await exchange('calendar:calendar');
    expect(first.body).toMatchObject({ code: 0, scope: 'calendar:calendar', refresh_token: expect.any(String) });
    const info = await world.call('GET', '/authen/v1/user_info', { token: first.body.access_token });
    expect(info.body.data).not.toHaveProperty('email');
    const wanted = 'contact:user.email:readonly';
    const { refresh_token } = first.body;
    const second = await token({ grant_type: 'refresh_token', refresh_token, scope: wanted });
    expect(second.body).toMatchObject({ code: 0, scope: wanted });
    const third = await token({ grant_type: 'refresh_token', refresh_token: second.body.refresh_token });
    expect(third.body).toMatchObject({ code: 0, scope });
  });

  test('and names none twice', async () => {
    const description = 'The provided scope list contains duplicate scopes. Please ensure all scopes are unique.';
    expectRefused(await exchange('calendar:calendar calendar:calendar'), 20067, 'invalid_scope', description);
  });

  test('and names none that was not authorized', async () => {
    const description =
      'The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed.';
    expectRefused(await exchange('calendar:calendar drive:drive'), 20068, 'invalid_scope', description);
  });
});

describe('a refresh token', () => {
  const scope = 'offline_access';
  const refresh = (refresh_token: string | undefined, more: Record<string, string> = {}) =>
    login.token({ grant_type: 'refresh_token', refresh_token, ...more });

  test('must be there', async () => {
    expectRefused(await refresh(undefined), 20001, 'invalid_request', missing);
  });

  test.each(['nonsense', 'ur-nonsense', 'eyJhbGciOiJFUzI1NiJ9.e30.x'])('%s was not issued here', async (text) => {
    const description = 'The refresh token passed is invalid. Please check the value.';
    expectRefused(await refresh(text), 20026, 'invalid_grant', description);
  });

  test('of the old endpoints is not taken', async () => {
    const { app, code, world } = login;
    const body = { grant_type: 'authorization_code', code: await code({ scope }) };
    const old = await world.call('POST', '/authen/v1/oidc/access_token', { token: app.token, body });
    const description = 'The refresh token passed is invalid. Please check the value.';
    expectRefused(await refresh(old.body.data.refresh_token), 20026, 'invalid_grant', description);
  });

  test('ends after seven days', async () => {
    const { refresh_token } = await login.tokens({ scope });
    login.world.clock.advance(7 * 86_400_000);
    const description = 'The refresh token passed has expired. Please generate a new one.';
    expectRefused(await refresh(refresh_token), 20037, 'invalid_grant', description);
  });

  test('belongs to one app', async () => {
    const { refresh_token } = await login.tokens({ scope });
    const answer = await refresh(refresh_token, { client_id: other.appId, client_secret: other.appSecret });
    const description = 'The provided authorization code or refresh token does not match the provided client ID.';
    expectRefused(answer, 20024, 'invalid_grant', description);
  });

  test('is refused while the app has its switch off', async () => {
    const { world, app } = login;
    const { refresh_token } = await login.tokens({ scope });
    const change = (refreshAllowed: boolean) =>
      world.change((db) => changeApp(db, world.platform.context, app.appId, { refreshAllowed }));
    await change(false);
    const description = 'The specified app is not allowed to refresh token.';
    expectRefused(await refresh(refresh_token), 20074, 'invalid_request', description);
    await change(true);
    expect((await refresh(refresh_token)).body.code).toBe(0);
  });

  test('that an administrator has revoked is dead, and the access token with it', async () => {
    const { world, ada } = login;
    const { refresh_token, access_token } = await login.tokens({ scope });
    const reason = 'Revoked by administrator action.';
    await world.change((db) => revokeUserTokens(db, world.platform.context, { larkId: ada.lark_id, reason }));
    const description = 'The refresh token has been revoked. Please note that a refresh token can only be used once.';
    expectRefused(await refresh(refresh_token), 20064, 'invalid_grant', description);
    const info = await world.call('GET', '/authen/v1/user_info', { token: access_token as string });
    expect(info.body.code).toBe(99991668);
  });

  test('is good once when two come at the same time', async () => {
    const { refresh_token } = await login.tokens({ scope });
    const answers = await Promise.all([refresh(refresh_token), refresh(refresh_token)]);
    expect(answers.map(({ body }) => body.code).sort()).toEqual([0, 20073]);
  });
});

test('neither log records nor the database hold a token, a code or a secret', async () => {
  const { world, app, token } = login;
  const code = await login.code({ scope: 'offline_access' });
  const { body, headers } = await token({ grant_type: 'authorization_code', code });
  const reader = world.platform.context.store.reader;
  const record = await reader.all(
    reader.build
      .selectFrom('api_log')
      .selectAll()
      .where('log_id', '=', headers.get('x-tt-logid') as string),
  );
  const stored = [
    record,
    await reader.all(reader.build.selectFrom('access_tokens').selectAll()),
    await reader.all(reader.build.selectFrom('refresh_tokens').selectAll()),
    await reader.all(reader.build.selectFrom('authorization_codes').selectAll()),
  ];
  expect(record).toHaveLength(1);
  for (const secret of [code, app.appSecret, body.access_token, body.refresh_token]) {
    expect(JSON.stringify(stored)).not.toContain(secret);
  }
});
