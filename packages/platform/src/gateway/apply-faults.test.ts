import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestWorld, type TestApp, type TestWorld } from '../../test-support/test-world.ts';
import { listen } from '../adapters/sockets.ts';
import { addUser } from '../domains/contact/seed.ts';
import type { NewFault } from '../faults/fault.ts';

const waited: number[] = [];
let world: TestWorld;
let app: TestApp;
beforeEach(async () => {
  waited.length = 0;
  world = await createTestWorld({ wait: async (milliseconds) => void waited.push(milliseconds) });
  app = await world.createApp();
  await world.change((db) =>
    addUser(db, world.platform.context, world.tenantKey, { name: 'Ada', user_id: 'ada', email: 'ada@example.com' }),
  );
});
afterEach(() => world.close());

const faults = () => world.platform.context.faults;
const set = (fault: NewFault) => faults().add(fault);
const getUser = (call = {}) =>
  app.call('GET', '/contact/v3/users/ada', { query: { user_id_type: 'user_id' }, ...call });
const sendMessage = () =>
  app.call('POST', '/im/v1/messages', {
    query: { receive_id_type: 'user_id' },
    body: { receive_id: 'ada', msg_type: 'text', content: '{"text":"hi"}' },
  });

async function recordOf(answer: { headers: Headers }) {
  const { reader } = world.platform.context.store;
  const logId = answer.headers.get('x-tt-logid') ?? '';
  return reader.first(reader.build.selectFrom('api_log').selectAll().where('log_id', '=', logId));
}

test('a code is answered with the message and the status that the API documents for it', async () => {
  set({ api: 'im.v1.message.create', code: 230020 });
  const answer = await sendMessage();
  expect(answer.status).toBe(400);
  expect(answer.body).toEqual({
    code: 230020,
    msg: 'This operation triggers the frequency limit.',
    error: {
      log_id: expect.stringMatching(/^\d{14}[0-9A-F]{20}$/),
      logid: answer.headers.get('x-tt-logid'),
      troubleshooter: expect.stringContaining('code=230020'),
    },
  });
  expect(await recordOf(answer)).toMatchObject({
    api_id: 'im.v1.message.create',
    code: 230020,
    refused_by: 'fault',
    because: 'fault_1 was set to do this',
  });
});

test('message, status and headers are as they were given', async () => {
  set({ code: 99991400, msg: 'slow down', http_status: 429, headers: { 'x-ogw-ratelimit-reset': '7' } });
  const answer = await getUser();
  expect(answer).toMatchObject({ status: 429, body: { code: 99991400, msg: 'slow down' } });
  expect(answer.headers.get('x-ogw-ratelimit-reset')).toBe('7');
});

test('a status alone is answered as a proxy does, with a page instead of an envelope', async () => {
  set({ http_status: 502 });
  const answer = await getUser();
  expect(answer.status).toBe(502);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.body).toContain('<h1>502 Bad Gateway</h1>');
  expect(await recordOf(answer)).toMatchObject({ status: 502, code: 0, refused_by: 'fault' });
});

test('a body can be given, of any kind', async () => {
  set({ http_status: 200, body: '{"code":', content_type: 'text/plain' });
  const answer = await getUser();
  expect(answer).toMatchObject({ status: 200, body: '{"code":' });
});

test('a fault comes before the token is looked at, or after every check', async () => {
  set({ code: 1 });
  expect((await getUser({ token: 'none' })).body.code).toBe(1);
  faults().clear();
  set({ code: 1, after: 'checks' });
  expect((await getUser({ token: 'none' })).body.code).toBe(99991671);
  expect((await getUser()).body.code).toBe(1);
});

test('a fault meets calls of one API, of a group of APIs, of an app or in a tenant', async () => {
  const other = await world.createApp();
  set({ api: 'im.', code: 1 });
  expect((await getUser()).body.code).toBe(0);
  expect((await sendMessage()).body.code).toBe(1);
  faults().clear();
  set({ app_id: app.appId, code: 2 });
  expect((await getUser()).body.code).toBe(2);
  expect((await getUser({ token: other.token })).body.code).toBe(0);
  faults().clear();
  set({ tenant_key: 'another', code: 3 });
  expect((await getUser()).body.code).toBe(0);
});

test('a fault is over after so many calls', async () => {
  set({ code: 1, times: 2 });
  const codes = [];
  for (let call = 0; call < 4; call++) codes.push((await getUser()).body.code);
  expect(codes).toEqual([1, 1, 0, 0]);
  expect(faults().any).toBe(false);
});

test('a fault by chance meets the same calls in every run', async () => {
  const run = async (seed: number) => {
    set({ code: 1, probability: 0.5, seed });
    const codes = [];
    for (let call = 0; call < 12; call++) codes.push((await getUser()).body.code);
    faults().clear();
    return codes.join('');
  };
  const first = await run(7);
  expect(first).toContain('0');
  expect(first).toContain('1');
  expect(await run(7)).toBe(first);
  expect(await run(8)).not.toBe(first);
});

test('a delay is waited for, then the service answers; the record says so', async () => {
  set({ delay_ms: 1500 });
  const answer = await getUser();
  expect(answer.body.code).toBe(0);
  expect(waited).toEqual([1500]);
  expect(await recordOf(answer)).toMatchObject({ refused_by: '', notes: 'fault_1: answered 1500 ms later' });
});

test('while one call is delayed, others are answered', async () => {
  let goOn = () => {};
  await world.close();
  world = await createTestWorld({ wait: () => new Promise((resolve) => (goOn = resolve)) });
  app = await world.createApp();
  set({ api: 'contact.v3.user.list', delay_ms: 60_000 });
  const delayed = app.call('GET', '/contact/v3/users');
  expect((await app.call('GET', '/im/v1/chats')).body.code).toBe(0);
  goOn();
  expect((await delayed).body.code).toBe(0);
});

test('a delay ends when the platform does', async () => {
  await world.close();
  world = await createTestWorld();
  app = await world.createApp();
  set({ delay_ms: 600_000 });
  const delayed = getUser();
  await new Promise(setImmediate);
  world.platform.endStreams();
  await delayed;
});

test('a list that never ends gives the page token again that it was asked with', async () => {
  set({ api: 'contact.v3.user.list', repeat_page: true });
  const list = (query = {}) => app.call('GET', '/contact/v3/users', { query });
  const first = (await list()).body.data;
  expect(first).toMatchObject({ has_more: true, page_token: 'repeated' });
  faults().clear();
  set({ api: 'im.v1.chat.list', repeat_page: true });
  const page = await app.call('GET', '/im/v1/chats', { query: { page_size: 10 } });
  expect(page.body).toMatchObject({ code: 0, data: { has_more: true, page_token: expect.any(String) } });
});

test('a connection that ends before the answer looks so inside the process; the call was carried out', async () => {
  set({ api: 'im.v1.message.create', cut_after_bytes: 0, times: 1 });
  await expect(sendMessage()).rejects.toThrow(new TypeError('fetch failed'));
  const { reader } = world.platform.context.store;
  expect(await reader.all(reader.build.selectFrom('messages').selectAll())).toHaveLength(1);
});

test('an answer that breaks off fails while its body is read', async () => {
  set({ cut_after_bytes: 10 });
  const response = await world.fetch('http://127.0.0.1:5275/open-apis/im/v1/chats', {
    headers: { authorization: `Bearer ${app.token}` },
  });
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
});

test('over a socket the connection really ends', async () => {
  const listener = await listen(world.platform, { host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${listener.port}/open-apis/im/v1/chats`;
  const init = { headers: { authorization: `Bearer ${app.token}` } };
  set({ cut_after_bytes: 0, times: 1 });
  await expect(fetch(url, init)).rejects.toThrow('fetch failed');
  set({ cut_after_bytes: 10, times: 1 });
  const broken = await fetch(url, init);
  expect(Number(broken.headers.get('content-length'))).toBeGreaterThan(10);
  await expect(broken.text()).rejects.toThrow('terminated');
  expect(await (await fetch(url, init)).json()).toMatchObject({ code: 0 });
  await listener.close();
});
