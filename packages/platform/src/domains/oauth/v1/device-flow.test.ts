import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLogin, type TestLogin } from '../../../../test-support/oauth.ts';
import { createTestWorld, type TestAnswer } from '../../../../test-support/test-world.ts';

let login: TestLogin;
beforeEach(async () => {
  login = await createLogin(await createTestWorld());
});
afterEach(() => login.world.close());

const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';
const scope = 'calendar:calendar offline_access';

/** As the official CLI asks: a form, and the credentials as HTTP Basic. */
const start = (fields: Record<string, string> = { scope }) => {
  const { app, request } = login;
  const headers = { authorization: `Basic ${btoa(`${app.appId}:${app.appSecret}`)}` };
  const body = new URLSearchParams({ client_id: app.appId, ...fields });
  return request('POST', '/oauth/v1/device_authorization', { body, headers });
};
const poll = (device_code: string) => login.token({ grant_type, device_code });
const verify = (user_code: string, more: Record<string, string> = {}) =>
  login.request('GET', `/oauth/v1/device/verify?${new URLSearchParams({ user_code, ...more })}`);
const later = (seconds: number) => login.world.clock.advance(seconds * 1000);

const pending = { error: 'authorization_pending', error_description: '', code: 20094 };
const tooOften = { error: 'slow_down', error_description: 'The device polls too often.' };

function expectRefused(answer: TestAnswer, body: object): void {
  expect(answer.body).toEqual(body);
  expect(answer.status).toBe(400);
}

test('a person approves on the page what a device has asked for', async () => {
  const { world } = login;
  const { status, body: device } = await start();
  expect(status).toBe(200);
  expect(device).toEqual({
    device_code: expect.stringMatching(/^[\w-]{43}$/),
    user_code: expect.stringMatching(/^[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}$/),
    verification_uri: 'http://127.0.0.1:5275/oauth/v1/device/verify',
    verification_uri_complete: `http://127.0.0.1:5275/oauth/v1/device/verify?user_code=${device.user_code}`,
    expires_in: 600,
    interval: 5,
  });
  expectRefused(await poll(device.device_code), pending);

  const page = await verify(device.user_code);
  expect(page.status).toBe(200);
  expect(page.body).toContain('Notes asks for access to your account');
  expect(page.body).toContain('<code>calendar:calendar</code>');
  expect(page.headers.get('content-security-policy')).toMatch(/form-action 'self'$/);
  const body = new URLSearchParams({
    form_token: /name="form_token" value="([^"]*)"/.exec(page.body)?.[1] as string,
    larkspur_user: /name="larkspur_user" value="([^"]*)"/.exec(page.body)?.[1] as string,
    decision: 'approve',
  });
  const done = await login.request('POST', `/oauth/v1/device/verify?user_code=${device.user_code}`, { body });
  expect(done.status).toBe(200);
  expect(done.body).toContain('Notes may now use your account');

  later(5);
  const { body: tokens } = await poll(device.device_code);
  expect(tokens).toEqual({
    code: 0,
    access_token: expect.stringMatching(/^eyJ/),
    expires_in: 7200,
    refresh_token: expect.stringMatching(/^eyJ/),
    refresh_token_expires_in: 604_800,
    scope,
    token_type: 'Bearer',
  });
  const info = await world.call('GET', '/authen/v1/user_info', { token: tokens.access_token });
  expect(info.body.data.name).toBe('Ada');
  expectRefused(await poll(device.device_code), {
    error: 'invalid_grant',
    error_description: 'The device code has been used.',
  });
});

test('a program without a browser approves by larkspur_user', async () => {
  const { body: device } = await start();
  expect((await verify(device.user_code, { larkspur_user: 'ada' })).body).toContain('may now use your account');
  expect((await poll(device.device_code)).body.code).toBe(0);
});

test('a person refuses', async () => {
  const { body: device } = await start();
  expect((await verify(device.user_code, { larkspur_decision: 'refuse' })).body).toContain('Notes was refused');
  expectRefused(await poll(device.device_code), {
    error: 'access_denied',
    error_description: 'The user has refused the authorization.',
  });
});

test('the page asks for the code where the link has none', async () => {
  const { body } = await login.request('GET', '/oauth/v1/device/verify');
  expect(body).toContain('Enter the code that your device shows');
  expect(body).toContain('<input type="text" name="user_code"');
});

test('the code may be typed in lower case and without the dash', async () => {
  const { body: device } = await start();
  const typed = device.user_code.toLowerCase().replace('-', '');
  expect((await verify(typed)).body).toContain('asks for access');
});

describe('the page refuses with 20001', () => {
  const refused = async (user_code: string) => {
    const { status, body } = await verify(user_code);
    expect([status, /<dd>(20001)<\/dd>/.exec(body)?.[1]]).toEqual([400, '20001']);
  };

  test('a code that there is not', () => refused('BBBB-BBBB'));

  test('a code that is over', async () => {
    const { body: device } = await start();
    later(600);
    await refused(device.user_code);
  });

  test('a code that was answered', async () => {
    const { body: device } = await start();
    await verify(device.user_code, { larkspur_user: 'ada' });
    await refused(device.user_code);
  });
});

test('a scope that the app lacks is told on the page: 20027', async () => {
  const other = await login.world.createApp({ scopes: [] });
  const body = new URLSearchParams({ client_id: other.appId, client_secret: other.appSecret, scope: 'drive:drive' });
  const { body: device } = await login.request('POST', '/oauth/v1/device_authorization', { body });
  const page = await verify(device.user_code);
  expect(page.status).toBe(400);
  expect(page.body).toContain('<dd>20027</dd>');
});

describe('a device', () => {
  test('waits five seconds between its polls', async () => {
    const { body: device } = await start();
    expectRefused(await poll(device.device_code), pending);
    later(4);
    expectRefused(await poll(device.device_code), tooOften);
    later(5);
    expectRefused(await poll(device.device_code), pending);
  });

  test('gives up after ten minutes', async () => {
    const { body: device } = await start();
    later(600);
    expectRefused(await poll(device.device_code), {
      error: 'expired_token',
      error_description: 'The device code has expired.',
    });
  });

  test('has a code that was issued', async () => {
    expectRefused(await poll('nonsense'), {
      error: 'invalid_grant',
      error_description: 'The device code is not found.',
    });
  });

  test('asks for its code with the credentials that it polls with', async () => {
    const other = await login.world.createApp();
    const { body: device } = await start();
    const fields = { grant_type, device_code: device.device_code };
    const answer = await login.token({ ...fields, client_id: other.appId, client_secret: other.appSecret });
    expectRefused(answer, {
      error: 'invalid_grant',
      error_description: 'The provided authorization code or refresh token does not match the provided client ID.',
      code: 20024,
    });
  });
});

describe('a sign-in does not start', () => {
  test('with scopes that there are not', async () => {
    expectRefused(await start({ scope: 'calendar:calendar bease:app:read' }), {
      error: 'invalid_scope',
      error_description:
        'The provided scope list contains invalid or malformed scopes. Please ensure all scopes are valid.',
    });
  });

  test('with a wrong secret', async () => {
    const body = new URLSearchParams({ client_id: login.app.appId, client_secret: 'wrong' });
    expectRefused(await login.request('POST', '/oauth/v1/device_authorization', { body }), {
      error: 'invalid_client',
      error_description: 'The client secret is invalid.',
      code: 20002,
    });
  });
});
