import { afterEach, expect, test } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-support/test-world.ts';

let world: TestWorld;
afterEach(() => world?.close());

async function control(path: string): Promise<{ status: number; body: any }> {
  const response = await world.fetch(`http://127.0.0.1:5275/_larkspur${path}`);
  return { status: response.status, body: await response.json() };
}

test('a call is found by its log id, with everything that is kept of it and no secret', async () => {
  world = await createTestWorld();
  const app = await world.createApp();
  const answer = await world.call('POST', '/auth/v3/tenant_access_token/internal', {
    body: { app_id: app.appId, app_secret: app.appSecret },
  });
  const logId = answer.headers.get('x-tt-logid');
  const { body } = await control(`/logs/${logId}`);
  expect(body).toMatchObject({
    log_id: logId,
    time: '2026-01-01T00:00:00.000Z',
    api: 'auth.v3.tenantAccessToken.internal',
    method: 'POST',
    status: 200,
    code: 0,
    refused_by: '',
    emulation: 'stateful',
  });
  expect(JSON.stringify(body)).not.toContain(app.appSecret);
  expect((await control('/logs/20260101080000000001ABCDEFABCDEFAB')).body.error.code).toBe('log_not_found');
});

test('calls are found by time, app, API, code, status, outcome and text, newest first, in pages', async () => {
  world = await createTestWorld();
  const [first, second] = [await world.createApp(), await world.createApp({ scopes: [] })];
  await first.call('GET', '/no/such/path');
  world.clock.advance(60_000);
  await second.call('GET', '/im/v1/chats');
  world.clock.advance(60_000);
  await world.call('GET', '/im/v1/chats');
  await world.call('POST', '/auth/v3/tenant_access_token/internal', {
    body: { app_id: first.appId, app_secret: first.appSecret },
  });
  const found = async (query: string) =>
    (await control(`/logs?${query}`)).body.items.map((one: any) => one.code || one.status);
  expect(await found('')).toEqual([200, 99991661, 99991672, 404]);
  expect(await found('since=90s')).toEqual([200, 99991661, 99991672]);
  expect(await found('since=30s')).toEqual([200, 99991661]);
  expect(await found('until=2026-01-01T00:01:00.000Z')).toEqual([404]);
  expect(await found('until=2026-01-01T00:01:00.001Z')).toEqual([99991672, 404]);
  expect(await found(`app_id=${second.appId}`)).toEqual([99991672]);
  expect(await found('api=im.v1.chat.list')).toEqual([99991661, 99991672]);
  expect(await found('api=auth.')).toEqual([200]);
  expect(await found('code=99991672')).toEqual([99991672]);
  expect(await found('status=4xx')).toEqual([99991661, 99991672, 404]);
  expect(await found('status=404')).toEqual([404]);
  expect(await found('failed=false')).toEqual([200]);
  expect(await found('failed=true')).toEqual([99991661, 99991672, 404]);
  expect(await found('text=SUCH%2F')).toEqual([404]);
  expect(await found('text=%25')).toEqual([]);
  const page = await control('/logs?page_size=3');
  expect(page.body).toMatchObject({ has_more: true, page_token: page.body.items[2].log_id });
  const rest = await control(`/logs?page_size=3&page_token=${page.body.page_token}`);
  expect(rest.body.items).toHaveLength(1);
  expect(rest.body.has_more).toBe(false);
  expect((await control('/logs?since=2026-01-02&until=2026-01-01')).body.error.message).toBe(
    'since: must lie before until',
  );
});

test('a search looks at a bounded number of records in one go and says where to go on', async () => {
  world = await createTestWorld();
  await world.call('GET', '/the/needle');
  world.clock.advance(1000);
  for (let i = 0; i < 5_100; i++) void world.call('GET', '/hay');
  await world.call('GET', '/hay');
  const first = await control('/logs?text=needle');
  expect(first.body).toMatchObject({ items: [], has_more: true });
  const second = await control(`/logs?text=needle&page_token=${first.body.page_token}`);
  expect(second.body.items).toHaveLength(1);
  expect(second.body.has_more).toBe(false);
});

test('the stream gives calls that fit the filter as they happen, and ends with the platform', async () => {
  world = await createTestWorld();
  const response = await world.fetch('http://127.0.0.1:5275/_larkspur/logs/stream?status=404');
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  expect(await next()).toBe(': calls follow\n\n');
  await world.call('GET', '/im/v1/chats');
  const missed = await world.call('GET', '/nothing/here');
  const event = await next();
  expect(event).toMatch(new RegExp(`^id: ${missed.headers.get('x-tt-logid')}\\nevent: call\\ndata: \\{.*\\}\\n\\n$`));
  expect(JSON.parse(event.split('data: ')[1] as string)).toMatchObject({
    status: 404,
    path: '/open-apis/nothing/here',
  });
  const end = reader.read();
  world.platform.endStreams();
  await end;
  expect((await reader.read()).done).toBe(true);
});

test('a code is explained, in either language', async () => {
  world = await createTestWorld();
  const { body } = await control('/explain/99991661');
  expect(body).toMatchObject({ subject: '99991661', kind: 'code', explanation: { code: 99991661 } });
  expect(body.explanation.remedy).toMatch(/Authorization: Bearer/);
  expect((await control('/explain/99991661?lang=zh')).body.explanation.cause).toMatch(/访问凭证/);
  expect((await control('/explain/123456789')).body.error.code).toBe('code_not_found');
});

test('a failed call is explained with the check that refused it, its actual values, and the remedy', async () => {
  world = await createTestWorld();
  const app = await world.createApp({ scopes: ['im:chat:readonly'] });
  const explained = async (answer: { headers: Headers }) =>
    (await control(`/explain/${answer.headers.get('x-tt-logid')}`)).body;

  const noScope = await explained(await app.call('GET', '/contact/v3/users/x'));
  expect(noScope).toMatchObject({ kind: 'call', explanation: { code: 99991672 }, refusal: { check: 'scopes' } });
  expect(noScope.refusal.because).toContain(app.appId);
  expect(noScope.refusal.missing_scopes).toContain('contact:contact.base:readonly');

  const badField = await explained(await app.call('GET', '/im/v1/chats', { query: { page_size: 1000 } }));
  expect(badField.refusal).toMatchObject({ check: 'fields', field_violations: [{ field: 'page_size' }] });

  const wrongMethod = await explained(await app.call('DELETE', '/im/v1/chats'));
  expect(wrongMethod.explanation).toMatchObject({
    cause: '/open-apis/im/v1/chats is an API, but not with the method DELETE.',
    remedy: 'Call it with GET or POST.',
  });
  const noPath = await explained(await app.call('GET', '/im/v9/chats'));
  expect(noPath.explanation.cause).toBe('No API has the path /open-apis/im/v9/chats.');
});
