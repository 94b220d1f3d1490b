import { afterAll, beforeAll, expect, test } from 'vitest';
import { succeeded } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterAll(() => world.close());

const create = (body?: object, query?: Record<string, string>) =>
  app.call('POST', '/bitable/v1/apps', { ...(body && { body }), ...(query && { query }) });

test('a Base keeps its name without blanks at the ends, its folder and its time zone', async () => {
  const made = succeeded(
    await create({ name: ' Plans ', folder_token: 'fldcnqquW1svRIYVT2Np6Iabcef', time_zone: 'Asia/Macau' }),
  );
  expect(made.app).toMatchObject({
    name: 'Plans',
    folder_token: 'fldcnqquW1svRIYVT2Np6Iabcef',
    time_zone: 'Asia/Macau',
  });
});

test('without a name a Base is called as in the product, in the language of the brand', async () => {
  expect(succeeded(await create()).app.name).toBe('未命名多维表格');
  const lark = await createTestWorld({ settings: { brand: 'lark' } });
  const other = await lark.createApp();
  expect(succeeded(await other.call('POST', '/bitable/v1/apps', { body: {} })).app.name).toBe('Untitled Base');
  await lark.close();
});

test('a folder is taken without being looked up, and the answer says so', async () => {
  const { headers } = await create({ folder_token: 'fldcnqquW1svRIYVT2Np6Iabcef' });
  expect(headers.get('x-larkspur-note') ?? '').toContain('folder');
});

test.each(['a?b', 'a/b', 'a\\b', 'a*b', 'a:b', '[a]', 'a'.repeat(256), '  '])(
  'the name %j is refused',
  async (name) => {
    expectRefusal(await create({ name }), { code: 1254031, msg: 'InvalidAppName' });
  },
);

test('a folder_token that is none is refused', async () => {
  const answer = await create({ name: 'Plans', folder_token: 'no folder' });
  expectRefusal(answer, { status: 404, code: 1254702, msg: 'DriveNodeNotExist' });
});

test('a time zone that is none is refused', async () => {
  const answer = await create({ name: 'Plans', time_zone: 'Moon/Tycho' });
  expectRefusal(answer, { status: 200, code: 1254001, msg: 'WrongRequestBody' });
});

test('an empty copy type is refused', async () => {
  const answer = await create({ name: 'Plans' }, { copy_types: ' ' });
  expectRefusal(answer, { status: 200, code: 1254025, msg: 'InvalidCopyTypes' });
});
