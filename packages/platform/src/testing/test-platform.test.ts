import { afterEach, expect, test } from 'vitest';
import { createTestPlatform, type TestApp, type TestPlatform, type TestPlatformOptions } from './index.ts';

const worlds: TestPlatform[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

async function open(options?: TestPlatformOptions): Promise<TestPlatform> {
  const world = await createTestPlatform(options);
  worlds.push(world);
  return world;
}

async function call(
  world: TestPlatform,
  method: string,
  path: string,
  { body, app = world.app, token }: { body?: object; app?: TestApp; token?: string } = {},
): Promise<any> {
  const bearer = token ?? (await tokenOf(world, app));
  const response = await world.fetch(`${world.baseUrl}/open-apis${path}`, {
    method,
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return response.json();
}

async function tokenOf(world: TestPlatform, { appId, appSecret }: TestApp): Promise<string> {
  const response = await world.fetch(`${world.baseUrl}/open-apis/auth/v3/tenant_access_token/internal`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ app_id: appId, app_secret: appSecret }),
  });
  return ((await response.json()) as { tenant_access_token: string }).tenant_access_token;
}

const send = (world: TestPlatform, to: string, text: string, type = 'user_id') =>
  call(world, 'POST', `/im/v1/messages?receive_id_type=${type}`, {
    body: { receive_id: to, msg_type: 'text', content: JSON.stringify({ text }) },
  });

test('what an app sends can be read as a person reads it', async () => {
  const world = await open({ users: ['ada', { user_id: 'ben', name: 'Ben' }] });
  const { chat_id } = await world.seed.chat({ name: 'Releases', members: ['ada', 'ben'], bots: [world.app] });
  await send(world, 'ada', 'hello');
  await send(world, chat_id, '<at user_id="all"></at> deployed', 'chat_id');
  expect(await world.messages()).toMatchObject([
    {
      from: { type: 'app', id: world.app.appId, name: 'Test app' },
      to: { id: 'ada' },
      text: 'hello',
      chat_mode: 'p2p',
    },
    { chat_name: 'Releases', msg_type: 'text', deleted: false, edited: false },
  ]);
  expect((await world.messages({ to: 'ada' })).map(({ text }) => text)).toEqual(['hello']);
  expect(await world.messages({ to: 'ben' })).toEqual([]);
  expect(await world.messages({ chat: chat_id })).toHaveLength(1);
  expect(await world.messages({ from: 'ben' })).toEqual([]);
});

test('people write, answer, react, read and recall', async () => {
  const world = await open({ users: ['ada', 'ben'] });
  const chat = await world.seed.chat({ members: ['ada', 'ben'], bots: [world.app] });
  const asked = await world.as('ada').send(chat, { text: 'ready?', mentions: [world.app.appId] });
  await world.as('ben').send(chat, { text: 'yes', replyTo: asked.message_id });
  const direct = await world.as('ada').send(world.app, 'hello bot');
  await world.as('ben').react(asked.message_id, 'OK');
  expect(await world.as('ben').read(chat)).toEqual([asked.message_id]);
  await world.as('ada').recall(direct.message_id);
  expect(await world.messages()).toMatchObject([
    { from: { id: 'ada' }, text: '@Test app ready?', mentions: [{ id: world.app.appId }] },
    { from: { id: 'ben' }, text: 'yes', reply_to: asked.message_id },
    { from: { id: 'ada' }, to: { id: world.app.appId }, deleted: true },
  ]);
  const reactions = await call(world, 'GET', `/im/v1/messages/${asked.message_id}/reactions`);
  expect(reactions.data.items).toMatchObject([{ reaction_type: { emoji_type: 'OK' } }]);
});

test.each([
  ['a user who is not there', (w: TestPlatform) => w.as('zoe').send(w.app, 'hi'), 'from: the tenant has no user zoe'],
  [
    'a chat that is not there',
    (w: TestPlatform) => w.as('ada').send('oc_none', 'hi'),
    'to: the tenant has no chat oc_none',
  ],
  [
    'an emoji that is not there',
    (w: TestPlatform) => w.as('ada').react('om_x', 'NOPE'),
    'emoji_type: there is no emoji NOPE',
  ],
  [
    'a message that is not there',
    (w: TestPlatform) => w.as('ada').recall('om_x'),
    'message_id: the tenant has no message om_x',
  ],
])('%s is told', async (_, act, message) => {
  await expect(act(await open({ users: ['ada'] }))).rejects.toThrow(message);
});

test('who is not in a chat cannot write there', async () => {
  const world = await open({ users: ['ada', 'ben'] });
  const chat = await world.seed.chat({ members: ['ada'] });
  await expect(world.as('ben').send(chat, 'hi')).rejects.toThrow(`to: ben is not in ${chat.chat_id}`);
});

test('a user token acts for the user, with the scopes that it carries', async () => {
  const world = await open({ users: ['ada'] });
  const all = await call(world, 'GET', '/authen/v1/user_info', { token: await world.as('ada').token() });
  expect(all.data).toMatchObject({ user_id: 'ada' });
  const few = await world.as('ada').token({ scopes: ['im:message'] });
  expect((await call(world, 'GET', '/im/v1/chats', { token: few })).code).toBe(99991679);
});

test('scopes are those that were asked for', async () => {
  const world = await open({ scopes: ['im:message'], users: ['ada'] });
  expect((await call(world, 'GET', '/contact/v3/users')).code).toBe(99991672);
  const other = await world.seed.app({ scopes: [] });
  expect((await call(world, 'GET', '/im/v1/chats', { app: other })).code).toBe(99991672);
});

test('departments and whole files can be seeded', async () => {
  const world = await open({ seed: `tenants: [{ name: Other, users: [{ user_id: zoe, name: Zoe }] }]` });
  const { department_id } = await world.seed.department({ name: 'Engineering' });
  const ada = await world.seed.user({ name: 'Ada', departments: [department_id] });
  const found = await call(world, 'GET', `/contact/v3/users/${ada.open_id}?department_id_type=department_id`);
  expect(found.data.user).toMatchObject({ name: 'Ada', open_id: ada.open_id, department_ids: [department_id] });
  const { tenants } = await world.seed.file({ tenants: [{ name: 'Third', apps: [{ name: 'Bot' }] }] });
  expect(tenants[0]?.apps).toMatchObject([{ name: 'Bot' }]);
  await expect(world.seed.user({ user_id: 'x', leader: 'y' })).rejects.toThrow(
    'tenants[0].users[0].leader: there is no user y',
  );
});

test('calls tell what happened, refusals with their reason', async () => {
  const world = await open({ users: ['ada'] });
  await send(world, 'ada', 'hi');
  await send(world, 'zoe', 'hi');
  const calls = await world.calls({ api: 'im.v1.message.create' });
  expect(calls.map(({ code }) => code)).toEqual([0, 99992360]);
  expect(calls[1]).toMatchObject({ refused_by: 'ids', status: 400 });
  expect(await world.calls({ failed: true })).toHaveLength(1);
  expect(await world.calls({ code: 99992360 })).toHaveLength(1);
});

test('time can be frozen and moved: tokens end', async () => {
  const world = await open({ clock: 'frozen' });
  expect(world.clock.now()).toBe(Date.UTC(2026, 0, 1));
  const token = await tokenOf(world, world.app);
  world.clock.advance(2 * 3_600_000);
  expect((await call(world, 'GET', '/im/v1/chats', { token })).code).toBe(99991663);
});

test('faults can be set, and slips in them are told', async () => {
  const world = await open({ users: ['ada'] });
  world.faults.add({ api: 'im.v1.message.create', code: 230020, times: 1 });
  expect((await send(world, 'ada', 'hi')).code).toBe(230020);
  expect((await send(world, 'ada', 'hi')).code).toBe(0);
  expect(() => world.faults.add({ api: 'im.v1.mesage.create', code: 1 })).toThrow('did you mean im.v1.message.create?');
  expect(() => world.faults.add({ code: 0 })).toThrow('code: must not be 0');
  expect(() => world.faults.add({})).toThrow('a fault needs one of code, http_status');
  expect(() => world.faults.add({ code: 1, probability: 0 })).toThrow('probability: must be above 0');
});

test('snapshot, restore and reset', async () => {
  const world = await open({ users: ['ada'] });
  await send(world, 'ada', 'one');
  await world.snapshot();
  await send(world, 'ada', 'two');
  await world.restore();
  expect((await world.messages()).map(({ text }) => text)).toEqual(['one']);
  await world.reset();
  expect(await world.messages()).toEqual([]);
  expect((await send(world, 'ada', 'three')).code).toBe(0);
  await expect(world.restore('none')).rejects.toThrow('There is no snapshot "none".');
});

test('a hundred worlds at once do not see each other', async () => {
  const many = await Promise.all(
    Array.from({ length: 100 }, async (_, index) => {
      const world = await createTestPlatform({ users: ['ada'] });
      await send(world, 'ada', `hello ${index}`);
      return world;
    }),
  );
  for (const [index, world] of many.entries()) {
    expect((await world.messages()).map(({ text }) => text)).toEqual([`hello ${index}`]);
    await world.close();
  }
  expect(new Set(many.map(({ app }) => app.appId)).size).toBe(100);
});

test('a port is opened where one is asked for', async () => {
  const world = await open({ url: true });
  expect(world.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const response = await fetch(`${world.baseUrl}/_larkspur/health`);
  expect(await response.json()).toMatchObject({ status: 'ok' });
});

test('without a port the base URL leads nowhere', async () => {
  const world = await open();
  expect(world.baseUrl).toBe('http://larkspur.invalid');
  expect(world.clientOptions()).toEqual({ ...world.app, baseUrl: world.baseUrl, fetch: world.fetch });
});

test('a world ends with its scope', async () => {
  let kept: TestPlatform | undefined;
  {
    await using world = await createTestPlatform();
    kept = world;
  }
  await expect(kept.messages()).rejects.toThrow('database is not open');
});
