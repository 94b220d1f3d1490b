import { expect, test } from 'vitest';
import { createTestWorld } from '../../../test-support/test-world.ts';

test('the app_ticket that a store app asked for is told, and one that nobody asked for is not there', async () => {
  const world = await createTestWorld();
  const { appId, appSecret } = await world.createApp({ type: 'isv' });
  const post = (path: string, body: unknown) =>
    world.fetch(`http://127.0.0.1:5275${path}`, { method: 'POST', body: JSON.stringify(body) });
  const ticket = () => world.fetch(`http://127.0.0.1:5275/_larkspur/apps/${appId}/app_ticket`);

  const before = await ticket();
  expect(before.status).toBe(404);
  expect(await before.json()).toEqual({
    error: {
      code: 'app_ticket_not_found',
      message: `${appId} has no app_ticket; a store app asks for one at POST /open-apis/auth/v3/app_ticket/resend.`,
    },
  });

  await post('/open-apis/auth/v3/app_ticket/resend', { app_id: appId, app_secret: appSecret });
  const { app_id, app_ticket } = (await (await ticket()).json()) as Record<string, string>;
  expect(app_id).toBe(appId);
  const credentials = { app_id: appId, app_secret: appSecret, app_ticket };
  const token = await post('/open-apis/auth/v3/app_access_token', credentials);
  expect(await token.json()).toMatchObject({ code: 0, app_access_token: expect.any(String) });
  await world.close();
});
