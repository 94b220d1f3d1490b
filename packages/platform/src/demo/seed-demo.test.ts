import { expect, test } from 'vitest';
import { createFetch } from '../adapters/fetch.ts';
import { createPlatform, type Platform } from '../create-platform.ts';
import { type Demo, demoUserId, openDemo } from './seed-demo.ts';

async function call(platform: Platform, path: string, init: RequestInit = {}): Promise<any> {
  const response = await createFetch(platform)(`http://127.0.0.1${path}`, init);
  return response.json();
}

async function tokenOf(platform: Platform, app: Pick<Demo, 'appId' | 'appSecret'>): Promise<string> {
  const body = JSON.stringify({ app_id: app.appId, app_secret: app.appSecret });
  const answer = await call(platform, '/open-apis/auth/v3/tenant_access_token/internal', { method: 'POST', body });
  return answer.tenant_access_token;
}

test('the demo is made once and found again', async () => {
  const platform = await createPlatform();
  const demo = await openDemo(platform);
  expect(await openDemo(platform)).toEqual(demo);
  expect((await call(platform, '/_larkspur/tenants')).items).toHaveLength(1);
  expect((await call(platform, '/_larkspur/apps')).items).toHaveLength(2);
  await platform.close();
});

test('its bot may do everything, its other app nothing', async () => {
  const platform = await createPlatform();
  const demo = await openDemo(platform);
  const { items } = await call(platform, '/_larkspur/apps');
  const other = items.find((app: any) => app.app_id !== demo.appId);
  const { app_secret } = await call(platform, `/_larkspur/apps/${other.app_id}/secret`);
  const read = async (app: Pick<Demo, 'appId' | 'appSecret'>) =>
    call(platform, `/open-apis/contact/v3/users/${demoUserId}?user_id_type=user_id`, {
      headers: { authorization: `Bearer ${await tokenOf(platform, app)}` },
    });
  expect(await read(demo)).toMatchObject({ code: 0, data: { user: { user_id: demoUserId } } });
  expect(await read({ appId: other.app_id, appSecret: app_secret })).toMatchObject({ code: 99991672 });
  await platform.close();
});
