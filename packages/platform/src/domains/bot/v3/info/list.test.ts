import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld();
});
afterEach(() => world.close());

test('a bot learns its name and its open_id', async () => {
  const app = await world.createApp({ name: 'Helper', ipAllowlist: ['127.0.0.1'] });
  expect((await app.call('GET', '/bot/v3/info')).body).toEqual({
    code: 0,
    msg: 'ok',
    bot: {
      activate_status: 2,
      app_name: 'Helper',
      avatar_url: '',
      ip_white_list: ['127.0.0.1'],
      open_id: expect.stringMatching(/^ou_[0-9a-f]{32}$/),
    },
  });
});

test('an app without a bot has none', async () => {
  const app = await world.createApp({ botEnabled: false });
  expectRefusal(await app.call('GET', '/bot/v3/info'), { code: 11205, msg: 'app do not have bot' });
});
