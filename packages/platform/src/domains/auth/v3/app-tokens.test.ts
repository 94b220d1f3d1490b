import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';
import { changeApp } from '../../../identity/manage-apps.ts';

let world: TestWorld;
let app: TestApp;
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

const minute = 60_000;
const ask = (kind: 'tenant' | 'app', body: unknown = credentials(app), slash = '') =>
  world.call('POST', `/auth/v3/${kind}_access_token/internal${slash}`, { body });
const credentials = ({ appId, appSecret }: TestApp) => ({ app_id: appId, app_secret: appSecret });

test('a self-built app gets its tenant token beside code and msg', async () => {
  const answer = await ask('tenant');
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    code: 0,
    msg: 'ok',
    tenant_access_token: expect.stringMatching(/^t-g1[A-Z2-7]{38}$/),
    expire: 7200,
  });
});

test('the app token of a self-built app is its tenant token', async () => {
  const token = (await ask('tenant')).body.tenant_access_token;
  expect((await ask('app')).body).toEqual({
    code: 0,
    msg: 'ok',
    app_access_token: token,
    expire: 7200,
    tenant_access_token: token,
  });
});

test.each(['tenant', 'app'] as const)('a slash at the end of the path changes nothing (%s)', async (kind) => {
  expect((await ask(kind, credentials(app), '/')).body).toEqual((await ask(kind)).body);
});

describe('the re-issue rule', () => {
  test('gives the same token, with the seconds left, while 30 minutes or more remain', async () => {
    const first = (await ask('tenant')).body;
    world.clock.advance(43 * minute + 53_000);
    expect((await ask('tenant')).body).toEqual({ ...first, expire: 4567 });
    world.clock.advance(90 * minute - 43 * minute - 53_000);
    expect((await ask('tenant')).body).toEqual({ ...first, expire: 1800 });
  });

  test('gives a new token after that, and the old one lives to its end', async () => {
    const old = (await ask('tenant')).body.tenant_access_token;
    world.clock.advance(90 * minute + 1000);
    const { tenant_access_token: fresh, expire } = (await ask('tenant')).body;
    expect(fresh).not.toBe(old);
    expect(expire).toBe(7200);
    const lives = async (token: string) => (await world.call('POST', '/jssdk/ticket/get', { token })).body.code === 0;
    expect([await lives(old), await lives(fresh)]).toEqual([true, true]);
    world.clock.advance(30 * minute - 1000);
    expect([await lives(old), await lives(fresh)]).toEqual([false, true]);
  });
});

describe('refusals', () => {
  const unknown = 'cli_0000000000000000';
  test.each([
    ['an empty body', () => ({}), 10003, 'invalid param'],
    ['a body that is no JSON', () => 'app_id', 10003, 'invalid param'],
    ['a number as app_id', () => ({ app_id: 1, app_secret: 'x' }), 10003, 'invalid param'],
    ['empty strings', () => ({ app_id: '', app_secret: '' }), 10003, 'invalid param'],
    ['a malformed app_id', () => ({ app_id: 'test', app_secret: 'x' }), 10003, 'invalid param'],
    ['an unknown app', () => ({ app_id: unknown, app_secret: 'x' }), 10014, 'app id not exists'],
    ['a wrong secret', () => ({ app_id: app.appId, app_secret: 'wrong' }), 10014, 'app secret invalid'],
  ])('%s', async (_, body, code, msg) => {
    for (const kind of ['tenant', 'app'] as const) {
      const answer = await ask(kind, body());
      expect(answer.body).toEqual({ code, data: {}, msg });
      expect(answer.status).toBe(200);
    }
  });

  test('a disabled app', async () => {
    await world.change((db) => changeApp(db, world.platform.context, app.appId, { enabled: false }));
    expect((await ask('tenant')).body).toEqual({ code: 10014, data: {}, msg: 'app unauthorized' });
  });

  test('a store app has no internal token', async () => {
    const store = await world.createApp({ type: 'isv' });
    expect((await ask('app', credentials(store))).body).toEqual({ code: 10003, data: {}, msg: 'invalid param' });
  });

  test('GET has no API', async () => {
    const answer = await world.call('GET', '/auth/v3/tenant_access_token/internal');
    expect([answer.status, answer.body]).toEqual([404, '404 page not found']);
  });
});
