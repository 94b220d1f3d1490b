import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { userToken } from '../../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import { findUserByUserId } from '../../directory.ts';
import { seedDirectory } from '../../seed-directory.ts';

let world: TestWorld;
let app: TestApp;
beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  await world.change((db) => seedDirectory(db, world.platform.context, world.tenantKey));
});
afterAll(() => world.close());

describe.each([
  ['work_cities', 'work_city', '北京', 'invalid param', 'param is invalid'],
  ['job_titles', 'job_title', 'CEO', 'invalid params', 'invalid params'],
])('%s', (path, name, first, unknown, badToken) => {
  const list = (query: object = {}, token = app.token) =>
    app.call('GET', `/contact/v3/${path}`, { query: query as any, token });

  test('are those that users of the tenant have, in pages', async () => {
    const { page_token, has_more, items } = (await list({ page_size: 1 })).body.data;
    expect(has_more).toBe(true);
    expect(items).toEqual([
      {
        [`${name}_id`]: expect.stringMatching(/^[0-9a-f]{32}$/),
        name: first,
        i18n_name: [{ locale: 'zh_cn', value: first }],
        status: true,
      },
    ]);
    expect((await list({ page_size: 1, page_token })).body.data.items[0].name).not.toBe(first);
    expectRefusal(await list({ page_token: 'x' }), { code: 40001, msg: badToken });
  });

  test('are read one by one, by apps and by users', async () => {
    const user = await world.change((db) => findUserByUserId(db, world.tenantKey, 'chen_an'));
    const token = await userToken(world, app, user ?? { lark_id: 0 }, [`contact:${name}:readonly`]);
    const [item] = (await list({}, token)).body.data.items;
    const read = (id: string) => app.call('GET', `/contact/v3/${path}/${id}`, { token });
    expect((await read(item[`${name}_id`])).body.data).toEqual({ [name]: item });
    expectRefusal(await read('x'), { code: 40001, msg: unknown });
  });
});
