import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';
import { changeApp, changeInstallation, createTenant, installApp } from '../../../identity/manage-apps.ts';
import { currentAppTicket } from '../../../identity/tickets.ts';

let world: TestWorld;
let app: TestApp;
let tickets: string[];
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp({ type: 'isv' });
  tickets = [];
  world.platform.context.identityEvents.appTicketIssued.listen((_, { appTicket }) => {
    tickets.push(appTicket);
  });
});
afterEach(() => world.close());

const minute = 60_000;
const credentials = ({ appId, appSecret }: TestApp) => ({ app_id: appId, app_secret: appSecret });
const resend = (of = app) => world.call('POST', '/auth/v3/app_ticket/resend', { body: credentials(of) });
const appToken = (app_ticket: string, of = app) =>
  world.call('POST', '/auth/v3/app_access_token', { body: { ...credentials(of), app_ticket } });
const tenantToken = (app_access_token: string, tenant_key = world.tenantKey) =>
  world.call('POST', '/auth/v3/tenant_access_token', { body: { app_access_token, tenant_key } });
const current = (of = app) =>
  world.change((db) => currentAppTicket(db, world.platform.context, of.appId)) as Promise<string>;

async function newAppToken(): Promise<string> {
  await resend();
  return (await appToken(await current())).body.app_access_token;
}

describe('app_ticket', () => {
  test('is sent to the listeners and is not in the answer', async () => {
    const answer = await resend();
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ code: 0, msg: 'success' });
    expect(tickets).toEqual([expect.stringMatching(/^[0-9a-f]{40}$/)]);
  });

  test('the newest one can be shown although only its hash is stored', async () => {
    expect(await current()).toBeUndefined();
    await resend();
    await resend();
    expect(await current()).toBe(tickets[1]);
    expect(tickets[0]).not.toBe(tickets[1]);
  });

  test('earlier ones stay good for twelve hours', async () => {
    await resend();
    world.clock.advance(60 * minute);
    await resend();
    expect((await appToken(tickets[0] as string)).body.code).toBe(0);
    world.clock.advance(11 * 60 * minute);
    expect((await appToken(tickets[0] as string)).body.code).toBe(10012);
    expect(await current()).toBe(tickets[1]);
  });

  test('a self-built app cannot ask for one', async () => {
    const custom = await world.createApp();
    const answer = await resend(custom);
    expect([answer.status, answer.body]).toEqual([200, { code: 10016, data: {}, msg: 'app resend fail' }]);
    expect(tickets).toEqual([]);
  });

  test('a wrong secret gets none', async () => {
    const body = { app_id: app.appId, app_secret: 'wrong' };
    const answer = await world.call('POST', '/auth/v3/app_ticket/resend', { body });
    expect(answer.body).toEqual({ code: 10014, data: {}, msg: 'app secret invalid' });
  });
});

describe('app_access_token', () => {
  test('is given for the app_ticket, by the re-issue rule', async () => {
    await resend();
    const first = (await appToken(await current())).body;
    expect(first).toEqual({
      code: 0,
      msg: 'success',
      app_access_token: expect.stringMatching(/^a-g1[A-Z2-7]{38}$/),
      expire: 7200,
    });
    world.clock.advance(90 * minute);
    expect((await appToken(await current())).body).toEqual({ ...first, expire: 1800 });
    world.clock.advance(1000);
    expect((await appToken(await current())).body.app_access_token).not.toBe(first.app_access_token);
  });

  test.each([
    ['a false ticket', () => 'nonsense'],
    ["another app's ticket", () => tickets[0] as string],
  ])('%s is refused with 10012', async (_, ticket) => {
    await resend(await world.createApp({ type: 'isv' }));
    const answer = await appToken(ticket());
    expect([answer.status, answer.body]).toEqual([200, { code: 10012, data: {}, msg: 'get app access token fail' }]);
  });

  test('the ticket must be there', async () => {
    const answer = await world.call('POST', '/auth/v3/app_access_token', { body: credentials(app) });
    expect(answer.body).toEqual({ code: 10003, data: {}, msg: 'invalid param' });
  });
});

describe('tenant_access_token', () => {
  test('is given for each tenant that has installed the app', async () => {
    const other = await world.change(async (db) => {
      const key = await createTenant(db, world.platform.context, { name: 'Other' });
      await installApp(db, world.platform.context, app.appId, key);
      return key;
    });
    const token = await newAppToken();
    const [here, there] = [await tenantToken(token), await tenantToken(token, other)];
    expect(here.body).toEqual({
      code: 0,
      msg: 'success',
      tenant_access_token: expect.stringMatching(/^t-g1[A-Z2-7]{38}$/),
      expire: 7200,
    });
    expect(there.body.code).toBe(0);
    expect(there.body.tenant_access_token).not.toBe(here.body.tenant_access_token);
    expect((await tenantToken(token)).body.tenant_access_token).toBe(here.body.tenant_access_token);
  });

  test('also at the path that the Python SDK 1.3.5 writes', async () => {
    const body = { app_access_token: await newAppToken(), tenant_key: world.tenantKey };
    const url = 'http://127.0.0.1:5275/auth/v3/tenant_access_token';
    const headers = { 'content-type': 'application/json' };
    const response = await world.fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(await response.json()).toMatchObject({ code: 0, tenant_access_token: expect.stringMatching(/^t-/) });
  });

  test.each([
    ['an app token that was never issued', async () => tenantToken('a-g1NONE')],
    ['a tenant token in its place', async () => tenantToken(app.token)],
    [
      'an app token that has ended',
      async () => {
        const token = await newAppToken();
        world.clock.advance(120 * minute);
        return tenantToken(token);
      },
    ],
    ['a tenant that there is not', async () => tenantToken(await newAppToken(), '0000000000000000')],
    [
      'a tenant that has switched the app off',
      async () => {
        const token = await newAppToken();
        const { context } = world.platform;
        const installation = { appId: app.appId, tenantKey: world.tenantKey };
        await world.change((db) => changeInstallation(db, context, installation, { enabled: false }));
        return tenantToken(token);
      },
    ],
    [
      'an app that is disabled',
      async () => {
        const token = await newAppToken();
        await world.change((db) => changeApp(db, world.platform.context, app.appId, { enabled: false }));
        return tenantToken(token);
      },
    ],
  ])('%s is refused with 10013', async (_, asking) => {
    const answer = await asking();
    expect([answer.status, answer.body]).toEqual([200, { code: 10013, data: {}, msg: 'get tenant access token fail' }]);
  });
});
