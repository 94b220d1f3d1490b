import { afterEach, expect, test } from 'vitest';
import { createTestWorld, type TestWorld } from '../../../test-support/test-world.ts';

let world: TestWorld;
afterEach(() => world?.close());

const base = 'http://127.0.0.1:5275';

async function open(address: string, init: RequestInit = {}) {
  const response = await world.fetch(address.startsWith('/') ? base + address : address, {
    redirect: 'manual',
    ...init,
  });
  return { status: response.status, headers: response.headers, html: await response.text() };
}

function linkIn(answer: { body: any }): string {
  return answer.body.error.troubleshooter.match(/http\S+/)[0];
}

test('the troubleshooter link of an error body opens a page with the cause, the actual values and the remedy', async () => {
  world = await createTestWorld();
  const app = await world.createApp({ ipAllowlist: ['203.0.113.7'] });
  const denied = await app.call('GET', '/im/v1/chats');
  expect(denied.body.code).toBe(99991401);
  const { status, headers, html } = await open(linkIn(denied));
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(html).toContain('ip 127.0.0.1 is denied by app setting');
  expect(html).toContain('Refused by: IP allowlist');
  expect(html).toContain(`the allowlist of ${app.appId} is 203.0.113.7`);
  expect(html).toContain('Add the address to the allowlist');
  expect(html).toContain(denied.headers.get('x-tt-logid'));
});

test('the page speaks the language that the reader prefers', async () => {
  world = await createTestWorld();
  const app = await world.createApp({ ipAllowlist: ['203.0.113.7'] });
  const link = linkIn(await app.call('GET', '/im/v1/chats'));
  const chinese = await open(link, { headers: { 'accept-language': 'fr;q=0.9, zh-CN, en;q=0.8' } });
  expect(chinese.html).toContain('<html lang="zh-CN">');
  expect(chinese.html).toContain('拒绝该调用的检查: IP 白名单');
  expect((await open(`${link}&lang=en`, { headers: { 'accept-language': 'zh' } })).html).toContain('Refused by');
});

test('a link without its call still explains the code, and nonsense is told so', async () => {
  world = await createTestWorld();
  const known = await open('/search?from=openapi&log_id=20200101000000000001AAAAAAAAAAAAAA&code=230001&method_id=7');
  expect(known.status).toBe(200);
  expect(known.html).toContain('No call has this log id, or none any more.');
  expect(known.html).toContain('The words after ext=');
  expect((await open('/search?code=42424242')).status).toBe(404);
  expect((await open('/search')).html).toContain('Give a log id');
});

test('whatever a caller wrote is shown as text, and the page may run no script', async () => {
  world = await createTestWorld();
  const nasty = `"><script>alert(1)</script>'`;
  const answer = await world.call('POST', `/${encodeURIComponent(nasty)}`, {
    query: `a=${nasty}`,
    body: nasty,
    headers: { 'user-agent': nasty },
  });
  const page = await open(`/search?log_id=${answer.headers.get('x-tt-logid')}`);
  expect(page.html).toContain('user-agent: &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39;');
  expect(page.html).not.toContain('<script');
  expect((await open(`/search?q=${encodeURIComponent(nasty)}&lang=${encodeURIComponent(nasty)}`)).html).not.toContain(
    '<script',
  );
  expect(page.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  );
});

test('the help link of a missing scope opens a page whose button adds the scope', async () => {
  world = await createTestWorld();
  const app = await world.createApp({ scopes: [] });
  const refused = await app.call('GET', '/im/v1/chats');
  const link: string = refused.body.error.helps[0].url;
  const page = await open(link);
  expect(page.html).toContain('<input type="checkbox" name="scope" value="im:chat:readonly" checked>');
  const token = page.html.match(/name="form_token" value="([^"]+)"/)?.[1] as string;
  const send = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    open(link, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { host: '127.0.0.1:5275', origin: base, ...headers },
    });

  expect((await send({ form_token: 'guessed', scope: 'im:chat:readonly' })).status).toBe(403);
  expect(
    (await send({ form_token: token, scope: 'im:chat:readonly' }, { origin: 'https://attacker.example' })).status,
  ).toBe(403);
  expect((await app.call('GET', '/im/v1/chats')).body.code).toBe(99991672);

  const added = await send({ form_token: token, scope: 'im:chat:readonly' });
  expect(added.status).toBe(303);
  expect((await open(added.headers.get('location') as string)).html).toContain('<span class="good">added</span>');
  expect((await app.call('GET', '/im/v1/chats')).body.code).not.toBe(99991672);
});

test('the scopes page of an app that does not exist says so', async () => {
  world = await createTestWorld();
  const page = await open('/app/cli_0000000000000000/auth?q=im:chat');
  expect(page.status).toBe(404);
  expect(page.html).toContain('There is no app cli_0000000000000000.');
});

test('the start page shows the addresses, the apps without their secrets, and the latest calls', async () => {
  world = await createTestWorld();
  const app = await world.createApp({ name: 'Robot & Co' });
  const call = await app.call('GET', '/nothing');
  const { html } = await open('/');
  expect(html).toContain('<code>http://127.0.0.1:5275</code>');
  expect(html).toContain('Robot &amp; Co');
  expect(html).toContain(call.headers.get('x-tt-logid'));
  expect(html).not.toContain(app.appSecret);
});

test('where an admin token is asked for, pages ask for it once and lead back', async () => {
  world = await createTestWorld({ requireAdminToken: true });
  const asked = await open('/search?code=230001');
  expect(asked.status).toBe(401);
  expect(asked.html).not.toContain('ext=');
  const login = (fields: Record<string, string>) =>
    open('/_larkspur/session', { method: 'POST', body: new URLSearchParams(fields) });
  expect((await login({ admin_token: 'wrong', next: '/' })).status).toBe(401);
  const { token } = world.platform.context.admin;
  const entered = await login({ admin_token: token, next: '/search?code=230001' });
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/search?code=230001']);
  const cookie = entered.headers.get('set-cookie') as string;
  expect(cookie).toMatch(/^larkspur_session=[\w-]+; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(cookie).not.toContain(token);
  const shown = await open('/search?code=230001', { headers: { cookie: cookie.split(';')[0] as string } });
  expect(shown.html).toContain('ext=');
  for (const next of ['//attacker.example', '/\\attacker.example', 'https://attacker.example']) {
    expect((await login({ admin_token: token, next })).headers.get('location')).toBe('/');
  }
});
