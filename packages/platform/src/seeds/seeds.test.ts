import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-support/test-world.ts';
import { openDemo } from '../demo/seed-demo.ts';
import { listReadableMessages } from '../people/readable-messages.ts';
import { applySeed } from './apply-seed.ts';
import { exportSeed } from './export-seed.ts';
import { checkSeed, readSeed } from './read-seed.ts';
import { SeedError } from './seed-error.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld();
});
afterEach(() => world.close());

const company = `
tenants:
  - tenant_key: 2ed263bf32cf1651
    name: Example Ltd
    departments:
      - { department_id: backend, name: Backend, parent: engineering }
      - { department_id: engineering, name: Engineering, leader: ada }
    users:
      - { user_id: ada, name: Ada Lovelace, email: ada@example.com, departments: [engineering], job_title: CTO }
      - { user_id: ben, name: Ben Okri, mobile: '13800000000', departments: [backend], leader: ada }
    apps:
      - app_id: cli_00000000000000a1
        app_secret: secret-secret-secret
        name: Helper
        scopes: { tenant: [im:message, contact:user.base:readonly], user: all }
        ip_allowlist: [10.0.0.0/8]
        redirect_urls: [http://localhost:8080/callback]
        availability: { type: some, user_ids: [ada], department_ids: [backend] }
        contact_range: { type: some, department_ids: [engineering] }
    chats:
      - chat_id: oc_0123456789abcdef0123456789abcdef
        name: Releases
        owner: ada
        members: [ada, ben]
        bots: [cli_00000000000000a1]
        messages:
          - { from: ada, text: '@_user_1 is build 42 green?', mentions: [ben], create_time: '2026-01-01T08:00:00.000Z' }
          - { from: cli_00000000000000a1, msg_type: share_user, content: { user_id: ben } }
      - p2p: [ben, cli_00000000000000a1]
        messages:
          - { from: ben, text: hello }
`;

const apply = async (text: string) => applySeed(world.platform.context, await readSeed(text));

async function errorOf(text: string): Promise<{ field: string; description: string }> {
  try {
    await apply(text);
  } catch (error) {
    if (error instanceof SeedError) return { field: error.field, description: error.description };
    throw error;
  }
  throw new Error('The file was applied.');
}

test('a file makes tenants, departments, people, apps, chats and messages', async () => {
  const result = await apply(company);
  expect(result).toEqual({
    counts: {
      tenants: { made: 1, kept: 0 },
      apps: { made: 1, kept: 0 },
      departments: { made: 2, kept: 0 },
      users: { made: 2, kept: 0 },
      chats: { made: 2, kept: 0 },
      messages: { made: 3, kept: 0 },
    },
    tenants: [
      {
        tenant_key: '2ed263bf32cf1651',
        name: 'Example Ltd',
        apps: [{ app_id: 'cli_00000000000000a1', name: 'Helper' }],
        chats: [
          { chat_id: 'oc_0123456789abcdef0123456789abcdef', name: 'Releases' },
          { chat_id: expect.stringMatching(/^oc_/), name: '' },
        ],
      },
    ],
  });
  const messages = await listReadableMessages(world.platform.context.store.reader, '2ed263bf32cf1651');
  expect(messages.map(({ from, to, text }) => [from.id, to?.id, text])).toEqual([
    ['ada', undefined, '@Ben Okri is build 42 green?'],
    ['cli_00000000000000a1', undefined, ''],
    ['ben', 'cli_00000000000000a1', 'hello'],
  ]);
});

test('the app of a file gets a token, and sees and reaches what the file says', async () => {
  await apply(company);
  const body = { app_id: 'cli_00000000000000a1', app_secret: 'secret-secret-secret' };
  const token = (await world.call('POST', '/auth/v3/tenant_access_token/internal', { body })).body.tenant_access_token;
  expect(token).toMatch(/^t-/);
  const denied = await world.call('GET', '/im/v1/chats', { token });
  expect(denied.body.code).toBe(99991401);
});

test('a file can be applied again: what is there stays as it is', async () => {
  await apply(company);
  const more = company
    .replace('name: Ada Lovelace', 'name: Somebody else')
    .replace('    apps:', '      - { user_id: cleo, name: Cleo }\n    apps:');
  const { counts } = await apply(more);
  expect(counts).toMatchObject({
    users: { made: 1, kept: 2 },
    apps: { kept: 1 },
    chats: { made: 0, kept: 2 },
    messages: { made: 0 },
  });
  const { tenants } = await exportSeed(world.platform.context, { tenantKey: '2ed263bf32cf1651' });
  expect(tenants[0]?.users?.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Ben Okri', 'Cleo']);
});

test('what is exported makes the same again elsewhere', async () => {
  await apply(company);
  const exported = await exportSeed(world.platform.context, { tenantKey: '2ed263bf32cf1651', secrets: true });
  expect(exported.tenants[0]?.apps?.[0]).toEqual({
    app_id: 'cli_00000000000000a1',
    app_secret: 'secret-secret-secret',
    name: 'Helper',
    ip_allowlist: ['10.0.0.0/8'],
    redirect_urls: ['http://localhost:8080/callback'],
    scopes: { tenant: ['contact:user.base:readonly', 'im:message'], user: 'all' },
    availability: { type: 'some', user_ids: ['ada'], department_ids: ['backend'] },
    contact_range: { type: 'some', department_ids: ['engineering'] },
  });
  const other = await createTestWorld();
  await applySeed(other.platform.context, checkSeed(JSON.parse(JSON.stringify(exported))));
  expect(await exportSeed(other.platform.context, { tenantKey: '2ed263bf32cf1651', secrets: true })).toEqual(exported);
  await other.close();
});

test('secrets are not exported unless they are asked for', async () => {
  await apply(company);
  const exported = await exportSeed(world.platform.context);
  expect(JSON.stringify(exported)).not.toContain('secret-secret-secret');
});

test('the demo tenant is exported whole, and can be added to by its short name', async () => {
  const demo = await openDemo(world.platform);
  const { tenants } = await apply('tenants: [{ tenant_key: demo, users: [{ user_id: ada, name: Ada }] }]');
  expect(tenants[0]?.tenant_key).toBe(demo.tenantKey);
  const exported = await exportSeed(world.platform.context, { tenantKey: demo.tenantKey });
  const other = await createTestWorld();
  await applySeed(other.platform.context, checkSeed(exported));
  expect(await exportSeed(other.platform.context, { tenantKey: demo.tenantKey })).toEqual(exported);
  await other.close();
});

const inTenant = (part: string) => `tenants: [{ name: T, ${part} }]`;

test.each([
  ['tenants: [', 'the file', /Flow sequence/],
  ['', 'the file', /must be an object/],
  ['tenants: []', 'tenants', /the min len is 1/],
  ['tenants: [{}]', 'tenants[0]', /needs a tenant_key or a name/],
  ['tenants: [{ tenant_key: demo }]', 'tenants[0].tenant_key', /no demo tenant/],
  [inTenant('users: [{ name: A }]'), 'tenants[0].users[0].user_id', /is required/],
  [inTenant('user: []'), 'tenants[0].user', /there is no such field; did you mean users\?/],
  [inTenant('users: [{ user_id: a, name: 7 }]'), 'tenants[0].users[0].name', /must be a text/],
  [inTenant('users: [{ user_id: a, name: A, gender: 9 }]'), 'tenants[0].users[0].gender', /the max value is 3/],
  [
    inTenant('users: [{ user_id: a, name: A }, { user_id: a, name: B }]'),
    'tenants[0].users[1].user_id',
    /stands twice/,
  ],
  [
    inTenant('users: [{ user_id: a, name: A, departments: [x] }]'),
    'tenants[0].users[0].departments[0]',
    /no department x/,
  ],
  [inTenant('users: [{ user_id: a, name: A, leader: x }]'), 'tenants[0].users[0].leader', /no user x/],
  [
    inTenant('users: [{ user_id: a, name: A, email: a@b.c }, { user_id: b, name: B, email: a@b.c }]'),
    'tenants[0].users[1].email',
    /another user has a@b.c/,
  ],
  [
    inTenant('departments: [{ department_id: a, name: A, parent: x }]'),
    'tenants[0].departments[0].parent',
    /no department x/,
  ],
  [
    inTenant('departments: [{ department_id: a, name: A, parent: b }, { department_id: b, name: B, parent: a }]'),
    'tenants[0].departments[0].parent',
    /b lies below itself/,
  ],
  [inTenant('apps: [{ name: A, scopes: [im:mesage] }]'), 'tenants[0].apps[0].scopes[0]', /did you mean im:message\?/],
  [inTenant('apps: [{ name: A, scopes: { user: [x] } }]'), 'tenants[0].apps[0].scopes.user[0]', /there is no scope x/],
  [inTenant('apps: [{ name: A, scopes: 7 }]'), 'tenants[0].apps[0].scopes', /must be "all" or a list or an object/],
  [inTenant('apps: [{ name: A, ip_allowlist: [x] }]'), 'tenants[0].apps[0].ip_allowlist', /x/],
  [inTenant('chats: [{ members: [] }]'), 'tenants[0].chats[0]', /a group needs a name/],
  [inTenant('chats: [{ name: C, members: [x] }]'), 'tenants[0].chats[0].members[0]', /no user x/],
  [inTenant('chats: [{ name: C, bots: [cli_x] }]'), 'tenants[0].chats[0].bots[0]', /no app cli_x/],
  [
    inTenant('users: [{ user_id: a, name: A }], chats: [{ name: C, members: [a], messages: [{ from: a }] }]'),
    'tenants[0].chats[0].messages[0]',
    /needs either text, or msg_type and content/,
  ],
  [inTenant('chats: [{ p2p: [a, b], name: C }]'), 'tenants[0].chats[0].name', /goes with a group/],
])('%s is refused at its place', async (text, field, description) => {
  expect(await errorOf(text)).toEqual({ field, description: expect.stringMatching(description) });
});

test('of a file that is wrong nothing is kept', async () => {
  const before = await exportSeed(world.platform.context);
  await errorOf(inTenant('users: [{ user_id: a, name: A }], chats: [{ name: C, members: [x] }]'));
  expect(await exportSeed(world.platform.context)).toEqual(before);
});

test('every wrong place is told at once', async () => {
  await expect(readSeed('tenants: [{ name: T, users: [{}], apps: [{}] }]')).rejects.toThrow(
    'tenants[0].users[0].user_id: is required\ntenants[0].users[0].name: is required\ntenants[0].apps[0].name: is required',
  );
});
