import { afterEach, expect, test } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-support/test-world.ts';

let world: TestWorld;
afterEach(() => world?.close());

async function control(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await world.fetch(`http://127.0.0.1:5275/_larkspur${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: JSON.parse(text || '{}') };
}

test('health says which platform answers', async () => {
  world = await createTestWorld();
  const { status, body } = await control('GET', '/health');
  expect(status).toBe(200);
  expect(body).toEqual({ status: 'ok', version: '0.1.0', pid: process.pid, time: '2026-01-01T00:00:00.000Z' });
});

test('an unknown path, method, field or value is refused with a stable code and the nearest name', async () => {
  world = await createTestWorld();
  expect((await control('GET', '/nothing')).body).toEqual({
    error: {
      code: 'route_not_found',
      message: 'The control API has no /_larkspur/nothing; /_larkspur/openapi.json describes it.',
    },
  });
  const wrongMethod = await control('PUT', '/clock');
  expect(wrongMethod.status).toBe(405);
  expect(wrongMethod.body.error.message).toBe('/_larkspur/clock takes GET, POST, not PUT.');
  const slip = await control('PATCH', '/settings', { stric: true, log_records: 1 });
  expect(slip.status).toBe(400);
  expect(slip.body.error.code).toBe('invalid_request');
  expect(slip.body.error.fields).toEqual([
    { field: 'stric', description: 'there is no such field; did you mean strict?' },
    { field: 'log_records', description: 'the min value is 1000' },
  ]);
  expect((await control('GET', '/logs?page_size=many&cod=1')).body.error.fields).toEqual([
    { field: 'page_size', description: 'the type is integer' },
    { field: 'cod', description: 'there is no such query parameter; did you mean code?' },
  ]);
  const noJson = await world.fetch('http://127.0.0.1/_larkspur/apps', { method: 'POST', body: '{' });
  expect(await noJson.json()).toMatchObject({ error: { message: expect.stringMatching(/^The body is no JSON: /) } });
});

test('settings act at once and are kept', async () => {
  world = await createTestWorld();
  const changed = await control('PATCH', '/settings', { strict: true, monthly_quota: 5 });
  expect(changed.body).toMatchObject({ strict: true, monthly_quota: 5, require_https: false, log_age_seconds: 604800 });
  expect(world.platform.context.settings).toMatchObject({ strict: true, monthlyQuota: 5 });
  expect((await control('PATCH', '/settings', { monthly_quota: 0 })).body.monthly_quota).toBe(0);
  expect(world.platform.context.settings.monthlyQuota).toBeUndefined();
});

test('the clock is frozen, moved and reset, and tokens end by it', async () => {
  world = await createTestWorld();
  world.clock.reset();
  const app = await world.createApp();
  expect((await control('POST', '/clock', { action: 'freeze', time: '2030-05-06T07:08:09Z' })).body).toMatchObject({
    time: '2030-05-06T07:08:09.000Z',
    frozen: true,
  });
  expect((await app.call('GET', '/im/v1/chats')).body.code).toBe(99991663);
  expect((await control('POST', '/clock', { action: 'advance', milliseconds: 1000 })).body.time).toBe(
    '2030-05-06T07:08:10.000Z',
  );
  expect((await control('POST', '/clock', { action: 'advance' })).body.error.fields).toEqual([
    { field: 'milliseconds', description: 'is required to advance the clock' },
  ]);
  expect((await control('POST', '/clock', { action: 'freeze', time: 'soon' })).status).toBe(400);
  const reset = await control('POST', '/clock', { action: 'reset' });
  expect(reset.body).toMatchObject({ frozen: false, offset_ms: 0 });
  expect((await app.call('GET', '/im/v1/chats')).body.code).not.toBe(99991663);
});

test('an app is made, changed, given scopes and a new secret', async () => {
  world = await createTestWorld();
  const made = await control('POST', '/apps', { name: 'Robot' });
  expect(made.status).toBe(201);
  const { app_id, app_secret } = made.body;
  expect(app_id).toMatch(/^cli_[0-9a-f]{16}$/);
  const getToken = (secret: string) =>
    world.call('POST', '/auth/v3/tenant_access_token/internal', { body: { app_id, app_secret: secret } });
  const issued = await getToken(app_secret);
  expect(issued.body.code).toBe(0);

  const listChats = () => world.call('GET', '/im/v1/chats', { token: issued.body.tenant_access_token });
  expect((await listChats()).body.code).toBe(99991672);
  const scopes = await control('PATCH', `/apps/${app_id}/scopes`, { add: { tenant: ['im:chat:readonly'] } });
  expect(scopes.body).toEqual({ app_id, tenant_key: world.tenantKey, tenant: ['im:chat:readonly'], user: [] });
  expect((await listChats()).body.code).not.toBe(99991672);
  expect((await control('PUT', `/apps/${app_id}/scopes`, { user: ['im:chat:readonlyy'] })).body.error.message).toBe(
    'user: there is no scope im:chat:readonlyy; did you mean im:chat:readonly?',
  );
  expect((await control('PUT', `/apps/${app_id}/scopes`, { tenant: [] })).body.tenant).toEqual([]);

  const changed = await control('PATCH', `/apps/${app_id}`, { name: 'Bot', ip_allowlist: ['203.0.113.7'] });
  expect(changed.body).toMatchObject({ name: 'Bot', ip_allowlist: ['203.0.113.7'], enabled: true });
  expect((await listChats()).body.code).toBe(99991401);
  expect((await control('PATCH', `/apps/${app_id}`, { ip_allowlist: ['here'] })).body.error.message).toMatch(
    /^ip_allowlist: "here" is no IP address/,
  );

  const reset = await control('POST', `/apps/${app_id}/secret`);
  expect(reset.body.app_secret).not.toBe(app_secret);
  expect((await getToken(app_secret)).body.code).toBe(10014);
  expect((await getToken(reset.body.app_secret)).body.code).toBe(0);
  expect((await control('GET', `/apps/${app_id}/secret`)).body).toEqual(reset.body);
  expect((await control('GET', '/apps/cli_0000000000000000')).body.error.code).toBe('app_not_found');
});

test('availability and contact range name users by user_id', async () => {
  world = await createTestWorld();
  const { appId } = await world.createApp();
  const changed = await control('PATCH', `/apps/${appId}/installation`, {
    contact_range: { type: 'some', department_ids: ['od-1'] },
    availability: { type: 'all' },
  });
  expect(changed.body).toEqual({
    app_id: appId,
    tenant_key: world.tenantKey,
    enabled: true,
    availability: { type: 'all' },
    contact_range: { type: 'some', department_ids: ['od-1'] },
  });
  const unknown = await control('PATCH', `/apps/${appId}/installation`, {
    availability: { type: 'some', user_ids: ['nobody'] },
  });
  expect(unknown.body.error.message).toBe('availability.user_ids: the tenant has no user nobody');
  expect((await control('PATCH', `/apps/${appId}/installation?tenant_key=x`, {})).body.error.code).toBe(
    'installation_not_found',
  );
});

test('several tenants must be told apart', async () => {
  world = await createTestWorld();
  expect((await control('GET', '/users')).body).toEqual({ items: [], has_more: false });
  const second = await control('POST', '/tenants', { name: 'Second' });
  expect(second.status).toBe(201);
  expect((await control('GET', '/tenants')).body.items).toHaveLength(2);
  expect((await control('GET', '/users')).body.error.message).toBe(
    'tenant_key: is required, for there are several tenants',
  );
  const unknown = await control('POST', '/apps', { name: 'Robot', tenant_key: 'nobody' });
  expect([unknown.status, unknown.body.error.message]).toEqual([404, 'There is no tenant nobody.']);
});

test('without an admin token, only the names of this machine and its own pages are served', async () => {
  world = await createTestWorld();
  const asked = (headers: Record<string, string>) => control('GET', '/settings', undefined, headers);
  expect((await asked({ host: 'localhost:5275' })).status).toBe(200);
  expect((await asked({ host: '[::1]:5275' })).status).toBe(200);
  const rebound = await asked({ host: 'attacker.example:5275' });
  expect([rebound.status, rebound.body.error.code]).toEqual([403, 'invalid_host']);
  const own = { host: '127.0.0.1:5275', origin: 'http://127.0.0.1:5275', 'sec-fetch-site': 'same-origin' };
  expect((await asked(own)).status).toBe(200);
  for (const other of [
    { ...own, origin: 'https://attacker.example' },
    { ...own, origin: 'null' },
    { ...own, 'sec-fetch-site': 'cross-site' },
  ]) {
    const refused = await asked(other);
    expect([refused.status, refused.body.error.code]).toEqual([403, 'cross_origin']);
  }
});

test('with an admin token, everything but health asks for it', async () => {
  world = await createTestWorld({ requireAdminToken: true });
  const { token } = world.platform.context.admin;
  expect((await control('GET', '/health')).status).toBe(200);
  const refused = await control('GET', '/apps');
  expect([refused.status, refused.body.error.code]).toEqual([401, 'admin_token_required']);
  expect((await control('GET', '/apps', undefined, { authorization: 'Bearer wrong' })).status).toBe(401);
  const right = { authorization: `Bearer ${token}`, host: 'larkspur.example:5275' };
  expect((await control('GET', '/apps', undefined, right)).status).toBe(200);
});
