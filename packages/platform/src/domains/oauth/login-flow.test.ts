import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callback, createLogin, type TestLogin } from '../../../test-support/oauth.ts';
import { createTestWorld } from '../../../test-support/test-world.ts';

let login: TestLogin;
beforeEach(async () => {
  login = await createLogin(await createTestWorld());
});
afterEach(() => login.world.close());

const scope = 'contact:contact.base:readonly contact:user.base:readonly contact:user.email:readonly offline_access';
const day = 86_400_000;

test('a user logs in by the page, the app acts for the user, and refreshes', async () => {
  const { world, openPage, request, token } = login;

  // The browser opens the page, the person picks herself and approves.
  const verifier = 'a-verifier-of-at-least-forty-three-characters';
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const query = { scope, state: 'xyz', code_challenge: challenge, code_challenge_method: 'S256' };
  const page = await openPage(query);
  const action = /<form method="post" action="([^"]*)"/.exec(page.body)?.[1] as string;
  const formToken = /name="form_token" value="([^"]*)"/.exec(page.body)?.[1] as string;
  const user = /name="larkspur_user" value="(ou_[0-9a-f]{32})"/.exec(page.body)?.[1] as string;
  const path = `/open-apis/authen/v1/authorize${action.replaceAll('&#38;', '&')}`;
  const form = new URLSearchParams({ form_token: formToken, larkspur_user: user, decision: 'approve' });
  const back = await request('POST', path, { body: form });
  expect(back.status).toBe(302);
  const location = new URL(back.headers.get('location') as string);
  expect(location.origin + location.pathname).toBe(callback);
  expect(location.searchParams.get('state')).toBe('xyz');

  // The app exchanges the code.
  const exchanged = await token({
    grant_type: 'authorization_code',
    code: location.searchParams.get('code') as string,
    redirect_uri: callback,
    code_verifier: verifier,
  });
  expect(exchanged.status).toBe(200);
  expect(exchanged.body).toEqual({
    code: 0,
    access_token: expect.stringMatching(/^eyJhbGciOiJFUzI1NiIs[\w-]+\.[\w-]+\.[\w-]+$/),
    expires_in: 7200,
    refresh_token: expect.stringMatching(/^eyJhbGciOiJFUzI1NiIs[\w-]+\.[\w-]+\.[\w-]+$/),
    refresh_token_expires_in: 604_800,
    scope,
    token_type: 'Bearer',
  });
  const { access_token, refresh_token } = exchanged.body;

  // It acts for the user.
  const info = await world.call('GET', '/authen/v1/user_info', { token: access_token });
  expect(info.body.data).toMatchObject({ name: 'Ada', open_id: user, email: 'ada@example.com' });
  const shown = await world.call('GET', `/contact/v3/users/${user}`, { token: access_token });
  expect(shown.body).toMatchObject({ code: 0, data: { user: { name: 'Ada', open_id: user } } });
  const refused = await world.call('GET', '/calendar/v4/calendars', { token: access_token });
  expect(refused.body.code).toBe(99991679);

  // It refreshes; the old pair ends each in its way.
  const refreshed = await token({ grant_type: 'refresh_token', refresh_token });
  expect(refreshed.body).toMatchObject({ code: 0, scope, refresh_token_expires_in: 604_800 });
  expect(refreshed.body.refresh_token).not.toBe(refresh_token);
  expect((await world.call('GET', '/authen/v1/user_info', { token: access_token })).body.code).toBe(0);
  const again = await token({ grant_type: 'refresh_token', refresh_token });
  expect(again.status).toBe(400);
  expect(again.body).toEqual({
    error: 'invalid_grant',
    error_description: 'The refresh token has been used. Please note that a refresh token can only be used once.',
    code: 20073,
  });

  world.clock.advance(7_200_000);
  const ended = await world.call('GET', '/authen/v1/user_info', { token: access_token });
  expect([ended.status, ended.body.code]).toEqual([401, 99991677]);
});

test('grants add up, and an old token does not gain the new ones', async () => {
  const { world, tokens } = login;
  const first = await tokens({ scope: 'calendar:calendar:readonly' });
  const second = await tokens({ scope: 'contact:user.email:readonly' });
  expect(first.scope).toBe('calendar:calendar:readonly');
  expect(second.scope).toBe('calendar:calendar:readonly contact:user.email:readonly');
  const email = async (token: string | undefined) =>
    (await world.call('GET', '/authen/v1/user_info', { token: token as string })).body.data.email;
  expect([await email(first.access_token), await email(second.access_token)]).toEqual([undefined, 'ada@example.com']);
});

test('offline_access does not add up: without it there is no refresh token', async () => {
  const { tokens } = login;
  expect((await tokens({ scope: 'offline_access' })).refresh_token).toBeDefined();
  const later = await tokens({ scope: 'contact:user.email:readonly' });
  expect(later).not.toHaveProperty('refresh_token');
  expect(later).not.toHaveProperty('refresh_token_expires_in');
  expect(later.scope).toBe('contact:user.email:readonly');
});

test('365 days after the authorization the user must authorize again', async () => {
  const { world, token, tokens } = login;
  let { refresh_token } = await tokens({ scope: 'offline_access' });
  for (let week = 0; week < 60; week++) {
    world.clock.advance(6 * day);
    const answer = await token({ grant_type: 'refresh_token', refresh_token });
    refresh_token = answer.body.refresh_token;
    if (week === 59) expect(answer.body.refresh_token_expires_in).toBe((5 * day) / 1000);
  }
  world.clock.advance(5 * day);
  expect((await token({ grant_type: 'refresh_token', refresh_token })).body).toEqual({
    error: 'invalid_grant',
    error_description: 'The refresh token passed has expired. Please generate a new one.',
    code: 20037,
  });
});
