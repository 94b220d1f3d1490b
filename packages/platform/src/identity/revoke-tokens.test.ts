import { afterEach, beforeEach, expect, test } from 'vitest';
import { newUser } from '../../test-support/oauth.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../test-support/test-world.ts';
import type { UserRow } from '../store/tables/contact.ts';
import type { UserTokensRevoked } from './identity-events.ts';
import { revokeUserTokens } from './revoke-tokens.ts';
import { issueRefreshToken } from './user-tokens.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  ada = await newUser(world, { name: 'Ada' });
});
afterEach(() => world.close());

const reason = 'Revoked by restriction action.';
const revoke = (of: { larkId: number; appId?: string }) =>
  world.change((db) => revokeUserTokens(db, world.platform.context, { ...of, reason }));
const lives = async (token: string) => (await world.call('GET', '/authen/v1/user_info', { token })).body.code === 0;

test('all tokens of a user die, those of others live', async () => {
  const bob = await newUser(world, { name: 'Bob' });
  const other = await world.createApp();
  const tokens = [await app.userToken(ada), await app.userToken(ada), await other.userToken(ada)];
  const bobs = await app.userToken(bob);
  // They are known to the gateway's memory before they die.
  for (const token of [...tokens, bobs]) expect(await lives(token)).toBe(true);
  const told = await revoke({ larkId: ada.lark_id });
  for (const token of tokens) expect(await lives(token)).toBe(false);
  expect(await lives(bobs)).toBe(true);
  expect(told.map((event) => event.appId).sort()).toEqual([app.appId, other.appId].sort());
});

test('those of one app can die alone', async () => {
  const other = await world.createApp();
  const [here, there] = [await app.userToken(ada), await other.userToken(ada)];
  await revoke({ larkId: ada.lark_id, appId: app.appId });
  expect([await lives(here), await lives(there)]).toEqual([false, true]);
});

test('the listeners are told which tokens died and why, once an app', async () => {
  const told: UserTokensRevoked[] = [];
  world.platform.context.identityEvents.userTokensRevoked.listen((_, event) => {
    told.push(event);
  });
  const of = { appId: app.appId, tenantKey: world.tenantKey, larkId: ada.lark_id };
  await app.userToken(ada);
  await app.userToken(ada);
  await world.change((db) =>
    issueRefreshToken(db, world.platform.context, {
      ...of,
      scopes: ['offline_access'],
      family: 'v2',
      authorizeTime: world.clock.now(),
    }),
  );
  await revoke({ larkId: ada.lark_id });
  expect(told).toEqual([
    { ...of, revokeTokenType: 'user_access_token refresh_token', revokeReason: 'Revoked by restriction action.' },
  ]);
});

test('nobody is told of a user without living tokens', async () => {
  await app.userToken(ada);
  world.clock.advance(7_200_000);
  expect(await revoke({ larkId: ada.lark_id })).toEqual([]);
});

test('what a listener throws undoes the revocation', async () => {
  const token = await app.userToken(ada);
  const stop = world.platform.context.identityEvents.userTokensRevoked.listen(() => {
    throw new Error('no outbox');
  });
  await expect(revoke({ larkId: ada.lark_id })).rejects.toThrow('no outbox');
  stop();
  expect(await lives(token)).toBe(true);
});
