import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import { changeApp } from '../../../../identity/manage-apps.ts';

let world: TestWorld;
let app: TestApp;
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp({ scopes: [] });
});
afterEach(() => world.close());

const minute = 60_000;
const ask = async (of = app) => (await of.call('POST', '/jssdk/ticket/get')).body;

test('gives a ticket for two hours', async () => {
  expect(await ask()).toEqual({
    code: 0,
    msg: 'ok',
    data: { ticket: expect.stringMatching(/^[0-9a-f]{40}$/), expire_in: 7200 },
  });
});

test('gives the same one while 30 minutes or more remain, then a new one', async () => {
  const first = (await ask()).data;
  world.clock.advance(90 * minute);
  expect((await ask()).data).toEqual({ ...first, expire_in: 1800 });
  world.clock.advance(1000);
  const second = (await ask()).data;
  expect(second.expire_in).toBe(7200);
  expect(second.ticket).not.toBe(first.ticket);
});

test('differs from app to app', async () => {
  expect((await ask(await world.createApp())).data.ticket).not.toBe((await ask()).data.ticket);
});

test('is kept back from addresses outside the IP allowlist', async () => {
  const ipAllowlist = ['203.0.113.7'];
  await world.change((db) => changeApp(db, world.platform.context, app.appId, { ipAllowlist }));
  expect((await ask()).code).toBe(99991401);
});
