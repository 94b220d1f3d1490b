/** What tests of other languages use: faults, seeds, users, chats and messages over the control API. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestWorld, type TestApp, type TestWorld } from '../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

async function control(method: string, path: string, body?: unknown, type = 'application/json') {
  const response = await world.fetch(`http://127.0.0.1:5275/_larkspur${path}`, {
    method,
    ...(body !== undefined && {
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': type },
    }),
  });
  return { status: response.status, body: (await response.json()) as any };
}

const user = (user_id: string) => control('POST', `/users?app_id=${app.appId}`, { user_id, name: user_id });

test('faults are added, listed, removed one by one and all together', async () => {
  const added = await control('POST', '/faults', { api: 'im.v1.chat.list', code: 232009, times: 3 });
  expect(added).toEqual({
    status: 201,
    body: { id: 'fault_1', api: 'im.v1.chat.list', code: 232009, times: 3, hits: 0 },
  });
  expect((await app.call('GET', '/im/v1/chats')).body.code).toBe(232009);
  expect((await control('GET', '/faults')).body.items).toMatchObject([{ id: 'fault_1', hits: 1 }]);
  expect(await control('DELETE', '/faults/fault_1')).toEqual({ status: 200, body: { removed: 1 } });
  expect((await control('DELETE', '/faults/fault_1')).body.error.code).toBe('fault_not_found');
  await control('POST', '/faults', { delay_ms: 1 });
  expect(await control('DELETE', '/faults')).toEqual({ status: 200, body: { removed: 1 } });
  expect((await control('GET', '/faults')).body).toEqual({ items: [] });
});

test.each([
  [{}, 'code', 'a fault needs one of code, http_status, body, delay_ms, cut_after_bytes, repeat_page'],
  [{ code: 0 }, 'code', 'must not be 0, which is a success'],
  [{ code: 1, probability: 0 }, 'probability', 'must be above 0, and 1 at most'],
  [
    { api: 'im.v1.mesage.create', code: 1 },
    'api',
    'there is no API im.v1.mesage.create; did you mean im.v1.message.create?',
  ],
  [{ code: 1, tims: 3 }, 'tims', 'there is no such field; did you mean times?'],
  [{ code: 'x' }, 'code', 'must be a whole number'],
  [{ http_status: 99 }, 'http_status', 'the min value is 200'],
])('the fault %j is refused', async (fault, field, description) => {
  expect(await control('POST', '/faults', fault)).toEqual({
    status: 400,
    body: {
      error: { code: 'invalid_request', message: `${field}: ${description}`, fields: [{ field, description }] },
    },
  });
});

test('users, departments and chats are made one at a time', async () => {
  const department = await control('POST', '/departments', { department_id: 'engineering', name: 'Engineering' });
  expect(department).toEqual({ status: 201, body: { department_id: 'engineering', tenant_key: world.tenantKey } });
  const made = await control('POST', `/users?app_id=${app.appId}`, {
    user_id: 'ada',
    name: 'Ada',
    departments: ['engineering'],
  });
  expect(made.body).toMatchObject({
    user_id: 'ada',
    open_id: expect.stringMatching(/^ou_/),
    union_id: expect.stringMatching(/^on_/),
  });
  expect((await app.call('GET', `/contact/v3/users/${made.body.open_id}`)).body.data.user.name).toBe('Ada');
  const chat = await control('POST', '/chats', { name: 'Releases', members: ['ada'], bots: [app.appId] });
  expect(chat).toMatchObject({ status: 201, body: { chat_id: expect.stringMatching(/^oc_/) } });
  expect((await control('GET', '/chats')).body).toMatchObject({ items: [{ name: 'Releases' }], has_more: false });
  expect((await user('ada')).body.error.fields).toEqual([
    { field: 'user_id', description: 'the tenant has one of this id already' },
  ]);
  expect((await control('POST', '/chats', { name: 'X', members: ['zoe'] })).body.error.fields).toEqual([
    { field: 'members[0]', description: 'there is no user zoe in the file or the tenant' },
  ]);
});

test('a user writes, reads, reacts and recalls; messages are listed as people read them', async () => {
  await user('ada');
  const sent = await control('POST', '/messages', { from: 'ada', to: app.appId, text: 'hello' });
  expect(sent.status).toBe(201);
  const { message_id } = sent.body;
  const reaction = await control('POST', `/messages/${message_id}/reactions`, { from: 'ada', emoji_type: 'OK' });
  expect(reaction.status).toBe(201);
  expect((await control('POST', '/messages/read', { from: 'ada', to: app.appId })).body).toEqual({ message_ids: [] });
  expect((await control('GET', `/messages?from=ada&to=${app.appId}`)).body.items).toEqual([
    {
      message_id,
      chat_id: sent.body.chat_id,
      chat_name: '',
      chat_mode: 'p2p',
      from: { type: 'user', id: 'ada', name: 'ada' },
      to: { type: 'app', id: app.appId, name: 'Test app' },
      msg_type: 'text',
      text: 'hello',
      content: { text: 'hello' },
      mentions: [],
      create_time: '2026-01-01T00:00:00.000Z',
      deleted: false,
      edited: false,
    },
  ]);
  expect((await control('POST', `/messages/${message_id}/recall`, { from: 'ada' })).body).toEqual({ message_id });
  expect((await control('POST', '/messages', { from: 'zoe', to: app.appId, text: 'hi' })).body.error.fields).toEqual([
    { field: 'from', description: 'the tenant has no user zoe' },
  ]);
  expect((await control('POST', '/messages', { from: 'ada', to: app.appId })).body.error.fields).toEqual([
    { field: 'text', description: 'give either text or content' },
  ]);
});

test('a seed file comes as JSON or as YAML, and its mistakes are told at their places', async () => {
  const yaml = `tenants: [{ tenant_key: '${world.tenantKey}', users: [{ user_id: ada, name: Ada }] }]`;
  const applied = await control('POST', '/seeds', yaml, 'application/yaml');
  expect(applied).toMatchObject({ status: 201, body: { counts: { users: { made: 1, kept: 0 } } } });
  const wrong = await control('POST', '/seeds', { tenants: [{ name: 'T', users: [{ user_id: 'x', leader: 'y' }] }] });
  expect(wrong.body.error.fields).toEqual([{ field: 'tenants[0].users[0].name', description: 'is required' }]);
  const unknown = await control('POST', '/seeds', { tenants: [{ name: 'T', chats: [{ name: 'C', members: ['y'] }] }] });
  expect(unknown).toMatchObject({
    status: 400,
    body: { error: { fields: [{ field: 'tenants[0].chats[0].members[0]' }] } },
  });
  expect((await control('POST', '/seeds', 'tenants: [', 'application/yaml')).body.error.message).toContain('no YAML');
});

test('the state is exported as a seed file, whose JSON Schema is there too', async () => {
  await user('ada');
  const exported = await control('GET', '/seeds/export');
  expect(exported.body.tenants[0]).toMatchObject({ users: [{ user_id: 'ada' }], apps: [{ scopes: 'all' }] });
  expect(JSON.stringify(exported.body)).not.toContain(app.appSecret);
  const { body } = await control('GET', '/seeds/export?secrets=true');
  expect(body.tenants[0].apps[0].app_secret).toBe(app.appSecret);
  const schema = await control('GET', '/seeds/schema.json');
  expect(schema.body).toMatchObject({ type: 'object', required: ['tenants'], additionalProperties: false });
});
