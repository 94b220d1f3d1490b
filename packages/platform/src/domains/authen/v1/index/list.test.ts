import { afterAll, beforeAll, expect, test } from 'vitest';
import { callback, createLogin, type TestLogin } from '../../../../../test-support/oauth.ts';
import { createTestWorld } from '../../../../../test-support/test-world.ts';

let login: TestLogin;
beforeAll(async () => {
  login = await createLogin(await createTestWorld());
});
afterAll(() => login.world.close());

const open = (query: Record<string, string>) =>
  login.request('GET', `/open-apis/authen/v1/index?${new URLSearchParams(query)}`);

test('asks who is there and gives a code that carries what was granted before', async () => {
  const { app, code, token } = login;
  await code({ scope: 'calendar:calendar' });
  const page = await open({ app_id: app.appId, redirect_uri: callback, state: 's' });
  expect(page.body).toContain('It only learns who you are.');
  const back = await open({ app_id: app.appId, redirect_uri: callback, state: 's', larkspur_user: 'ada' });
  const location = new URL(back.headers.get('location') as string);
  expect([back.status, location.searchParams.get('state')]).toEqual([302, 's']);
  const fields = { grant_type: 'authorization_code', code: location.searchParams.get('code') as string };
  expect((await token(fields)).body).toMatchObject({ code: 0, scope: 'calendar:calendar' });
});

test.each([
  [{}, 20001, 'app_id'],
  [{ app_id: 'cli_0000000000000000' }, 20001, 'redirect_uri'],
  [{ app_id: 'cli_0000000000000000', redirect_uri: callback }, 20048, 'cli_0000000000000000'],
] as const)('%o is refused on the page: %i', async (query, code, word) => {
  const { status, body } = await open(query);
  expect(status).toBe(400);
  expect(body).toContain(`<dd>${code}</dd>`);
  expect(body).toContain(word);
});
