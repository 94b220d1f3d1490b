import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectRefusal } from '../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../test-support/test-world.ts';
import { changeApp, changeInstallation } from '../identity/manage-apps.ts';

const invalid = 'Invalid access token for authorization. Please make a request with token attached.';
const helpPage =
  'Refer to the documentation to fix the error: https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-99991663-error';

let world: TestWorld;
let app: TestApp;
beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterAll(() => world.close());

/** An API that takes tenant and user tokens. */
const read = (token?: string, headers = {}) =>
  world.call('GET', '/contact/v3/departments/0', { ...(token !== undefined && { token }), headers });

describe('the route', () => {
  test.each([
    ['GET', '/no/such/path'],
    ['DELETE', '/im/v1/messages'],
  ])('%s %s has no API: a plain 404, with a log id', async (method, path) => {
    const answer = await world.call(method, path, { token: 'anything' });
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('404 page not found');
    expect(answer.headers.get('content-type')).toBe('text/plain');
    expect(answer.headers.get('x-tt-logid')).toMatch(/^\d{14}[0-9A-F]{20}$/);
  });

  test('comes before the token', async () => {
    expect((await world.call('GET', '/no/such/path')).status).toBe(404);
  });
});

describe('the token', () => {
  test('that is alive passes', async () => {
    expect((await read(app.token)).body.code).not.toBeOneOf([99991661, 99991663, 99991671]);
  });

  test('must be there', async () => {
    const msg = 'Missing access token for authorization. Please make a request with token attached.';
    expectRefusal(await read(), { code: 99991661, msg });
  });

  test('counts as missing without "Bearer " before it', async () => {
    const msg = 'Missing access token for authorization. Please make a request with token attached.';
    expectRefusal(await read(undefined, { authorization: app.token }), { code: 99991661, msg });
  });

  test('must have a known shape', async () => {
    expectRefusal(await read('nonsense'), { code: 99991671, msg: 'Invalid token: must start with t-/u-' });
  });

  test.each([
    ['t-g1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 99991663, invalid, { message: helpPage }],
    ['a-g1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 99991664, 'invalid app token', {}],
    ['u-g1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 99991668, invalid, {}],
    ['Bearer u-g1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 99991668, invalid, {}],
    ['eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 99991668, invalid, {}],
  ])('%s was never issued', async (token, code, msg, error) => {
    expectRefusal(await read(token), { code, msg, error });
  });

  test('of a tenant ends after two hours', async () => {
    const other = await world.createApp();
    world.clock.advance(7_199_000);
    expect((await read(other.token)).body.code).not.toBe(99991663);
    world.clock.advance(1_000);
    expectRefusal(await read(other.token), { code: 99991663, msg: invalid, error: { message: helpPage } });
    app = await world.createApp();
  });

  test('is checked before the fields of the call', async () => {
    const answer = await world.call('POST', '/im/v1/messages', { token: 't-false', body: {} });
    expect(answer.body.code).toBe(99991663);
  });
});

describe('the kind of token', () => {
  test('must be one that the API takes: tenant', async () => {
    const answer = await world.call('GET', '/authen/v1/user_info', { token: app.token });
    expectRefusal(answer, { code: 99991663, msg: invalid, error: { message: helpPage } });
  });
});

describe('the app', () => {
  test('must be enabled', async () => {
    const { appId, token } = await world.createApp();
    await world.change((db) => changeApp(db, world.platform.context, appId, { enabled: false }));
    expectRefusal(await read(token), { code: 99991662, msg: 'app not in use' });
    await world.change((db) => changeApp(db, world.platform.context, appId, { enabled: true }));
    expect((await read(token)).body.code).not.toBe(99991662);
  });

  test('must be enabled in the tenant', async () => {
    const { appId, token } = await world.createApp();
    const where = { appId, tenantKey: world.tenantKey };
    await world.change((db) => changeInstallation(db, world.platform.context, where, { enabled: false }));
    expectRefusal(await read(token), { code: 99991662, msg: 'app not in use' });
  });

  test('must be installed in the tenant', async () => {
    const { appId, token } = await world.createApp();
    await world.change((db) => db.run(db.build.deleteFrom('installations').where('app_id', '=', appId)));
    world.platform.context.apps.forget(appId);
    expectRefusal(await read(token), { code: 99991673, msg: 'unauthorized app' });
  });
});
