import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectRefusal, testUrl } from '../../test-support/refusal.ts';
import { createTestWorld, type TestWorld } from '../../test-support/test-world.ts';
import { createFetch } from '../adapters/fetch.ts';
import { readAllowlist } from './check-ip-allowlist.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld({ settings: { rateLimits: true } });
});
afterEach(() => world.close());

/** Calls an API from another address than the machine's own. */
async function readFrom(address: string, token: string): Promise<Response> {
  const fetch = createFetch(world.platform, address);
  return fetch(`${testUrl}/open-apis/contact/v3/departments/0`, { headers: { authorization: `Bearer ${token}` } });
}

describe('the IP allowlist', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.0/24', '203.0.113.200'],
    ['2001:db8::/32', '2001:db8::1'],
    ['2001:db8::1', '2001:db8:0:0:0:0:0:1'],
    ['203.0.113.7', '::ffff:203.0.113.7'],
  ])('%s lets %s pass', async (entry, address) => {
    const { token } = await world.createApp({ ipAllowlist: [entry] });
    const { code } = (await (await readFrom(address, token)).json()) as { code: number };
    expect(code).not.toBe(99991401);
  });

  test.each([
    ['203.0.113.7', '203.0.113.8'],
    ['203.0.113.0/24', '203.0.114.1'],
    ['2001:db8::/32', '2001:db9::1'],
    ['203.0.113.7', '2001:db8::1'],
  ])('%s refuses %s', async (entry, address) => {
    const { token } = await world.createApp({ ipAllowlist: [entry] });
    const response = await readFrom(address, token);
    const answer = { status: response.status, headers: response.headers, body: await response.json() };
    expectRefusal(answer, { code: 99991401, msg: `ip ${address} is denied by app setting` });
  });

  test('does not hold for the token endpoint', async () => {
    const { appId, appSecret } = await world.createApp({ ipAllowlist: ['203.0.113.7'] });
    const answer = await world.call('POST', '/auth/v3/tenant_access_token/internal', {
      body: { app_id: appId, app_secret: appSecret },
    });
    expect(answer.body.code).toBe(0);
  });

  test.each(['300.1.1.1', '10.0.0.0/33', '::/129', 'example.com', '10.0.0.0/'])('cannot hold "%s"', (entry) => {
    expect(() => readAllowlist([entry])).toThrow(RangeError);
  });
});

describe('rate limits', () => {
  test('let as many calls pass a second as the tier says, then refuse with the reset', async () => {
    const app = await world.createApp({ scopes: [] });
    const call = () => app.call('GET', '/contact/v3/users/ou_x');
    for (let i = 0; i < 50; i++) expect((await call()).body.code).toBe(99991672);
    const refused = await call();
    expectRefusal(refused, { status: 429, code: 99991400, msg: 'request trigger frequency limit' });
    expect(refused.headers.get('x-ogw-ratelimit-limit')).toBe('50');
    expect(refused.headers.get('x-ogw-ratelimit-reset')).toBe('1');
    world.clock.advance(1000);
    expect((await call()).body.code).toBe(99991672);
  });

  test('have a limit a minute beside the one a second', async () => {
    const app = await world.createApp({ scopes: [] });
    const call = () => app.call('GET', '/contact/v3/users/ou_x');
    for (let second = 0; second < 20; second++) {
      for (let i = 0; i < 50; i++) await call();
      world.clock.advance(1000);
    }
    const refused = await call();
    expect(refused.body.code).toBe(99991400);
    expect(refused.headers.get('x-ogw-ratelimit-limit')).toBe('1000');
    expect(refused.headers.get('x-ogw-ratelimit-reset')).toBe('40');
    world.clock.advance(40_000);
    expect((await call()).body.code).toBe(99991672);
  });

  test('count each app for itself', async () => {
    const [one, other] = [await world.createApp({ scopes: [] }), await world.createApp({ scopes: [] })];
    for (let i = 0; i < 51; i++) await one.call('GET', '/contact/v3/users/ou_x');
    expect((await one.call('GET', '/contact/v3/users/ou_x')).body.code).toBe(99991400);
    expect((await other.call('GET', '/contact/v3/users/ou_x')).body.code).toBe(99991672);
  });

  test('count each API for itself', async () => {
    const app = await world.createApp({ scopes: [] });
    for (let i = 0; i < 51; i++) await app.call('GET', '/contact/v3/users/ou_x');
    expect((await app.call('GET', '/contact/v3/users/ou_x')).body.code).toBe(99991400);
    expect((await app.call('GET', '/im/v1/chats')).body.code).toBe(99991672);
  });

  test('are answered with HTTP 400 where the API documents that', async () => {
    const app = await world.createApp({ scopes: [] });
    const call = () => app.call('GET', '/docx/v1/documents/doxcnAAAAAAAAAAAAAAAAAAAAAA');
    let answer = await call();
    for (let i = 0; i < 200 && answer.body.code !== 99991400; i++) answer = await call();
    expectRefusal(answer, { status: 400, code: 99991400, msg: 'request trigger frequency limit' });
  });
});

describe('the monthly quota', () => {
  test('is used up by the calls of a tenant, and new with the next month', async () => {
    world.platform.context.settings.monthlyQuota = 2;
    const app = await world.createApp({ scopes: [] });
    const call = () => app.call('GET', '/contact/v3/users/ou_x');
    expect((await call()).body.code).toBe(99991672);
    expect((await call()).body.code).toBe(99991672);
    expectRefusal(await call(), { code: 99991403, msg: "This month's API call quota has been exceeded" });
    world.clock.advance(31 * 24 * 3_600_000);
    const renewed = await world.change((db) =>
      world.platform.context.tokens.issueAppToken(db, 'tenant', app.appId, world.tenantKey),
    );
    expect((await world.call('GET', '/contact/v3/users/ou_x', { token: renewed.token })).body.code).toBe(99991672);
  });
});

describe('scopes', () => {
  const needed = [
    'contact:contact.base:readonly',
    'contact:contact:access_as_app',
    'contact:contact:readonly',
    'contact:contact:readonly_as_app',
  ];

  test('any one of the API suffices', async () => {
    const app = await world.createApp({ scopes: ['contact:contact:readonly_as_app'] });
    expect((await app.call('GET', '/contact/v3/departments/0')).body.code).not.toBe(99991672);
  });

  test('none of them is refused with all of them, and where to ask for them', async () => {
    const app = await world.createApp({ scopes: ['im:message'] });
    const link = (scopes: string) => `${testUrl}/app/${app.appId}/auth?q=${scopes}&op_from=openapi&token_type=tenant`;
    const list = needed.join(', ');
    expectRefusal(await app.call('GET', '/contact/v3/departments/0'), {
      code: 99991672,
      msg:
        `Access denied. One of the following scopes is required: [${list}].应用尚未开通所需的应用身份权限：[${list}]，` +
        `点击链接申请并开通任一权限即可：${link(needed.join(','))}`,
      error: {
        message:
          'Refer to the documentation to fix the error: https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error',
        permission_violations: needed.map((scope) => ({
          type: 'action_scope_required',
          subject: scope,
          scope,
          url: link(scope),
        })),
        helps: [{ url: link(needed.join(',')), description: `Learn more about scopes and how to add them: [${list}]` }],
      },
    });
  });

  test('of a Lark platform are told in English alone', async () => {
    world.platform.context.settings.brand = 'lark';
    const app = await world.createApp({ scopes: [] });
    const { body } = await app.call('GET', '/contact/v3/departments/0');
    expect(body.msg).toBe(`Access denied. One of the following scopes is required: [${needed.join(', ')}]`);
    expect(body.error.troubleshooter).toMatch(/^Troubleshooting suggestions: http/);
  });

  test('ids of the kind user_id need a scope of their own', async () => {
    const app = await world.createApp({ scopes: ['contact:contact.base:readonly'] });
    const call = (user_id_type: string) => app.call('GET', '/contact/v3/departments/0', { query: { user_id_type } });
    expect((await call('open_id')).body.code).not.toBe(99991672);
    const { body } = await call('user_id');
    expect(body.code).toBe(99991672);
    expect(body.error.permission_violations).toMatchObject([{ subject: 'contact:user.employee_id:readonly' }]);
  });
});

test('a platform that requires HTTPS refuses plain HTTP and says what to do', async () => {
  world.platform.context.settings.requireHttps = true;
  const app = await world.createApp();
  const refused = await app.call('GET', '/contact/v3/departments/0');
  expectRefusal(refused, {
    code: 9499,
    msg: 'Bad Request: this platform was started with --require-https; call its https:// address',
  });
  const secure = await world.fetch('https://127.0.0.1:5276/open-apis/contact/v3/departments/0', {
    headers: { authorization: `Bearer ${app.token}` },
  });
  expect(((await secure.json()) as { code: number }).code).not.toBe(9499);
});
