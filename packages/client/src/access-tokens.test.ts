import { describe, expect, test } from 'vitest';
import { ManualClock } from '../test-support/manual-clock.ts';
import { type ScriptedAnswer, type ScriptedServer, scriptedServer } from '../test-support/scripted-server.ts';
import { type Client, createClient } from './create-client.ts';
import { CredentialsError, InputError } from './errors.ts';
import { type StoredToken, sharedTokens, type TokenStore } from './shared-tokens.ts';
import { storeApp } from './store-app.ts';

const app = { appId: 'cli_a5ca35a685b0126e', appSecret: 'secret-of-the-app' };
const fine = { body: { code: 0, data: {} } };
const minute = 60_000;

/** Answers token calls with the next of `answers`, then with the last one again. */
function tokenScript(answers: readonly (ScriptedAnswer | Promise<ScriptedAnswer>)[]) {
  let next = 0;
  return ({ path }: { path: string }) =>
    path.startsWith('/open-apis/auth/') ? (answers[Math.min(next++, answers.length - 1)] ?? {}) : fine;
}

function tokenAnswer(token: string, expire = 7200): ScriptedAnswer {
  return { body: { code: 0, msg: 'ok', tenant_access_token: token, app_access_token: token, expire } };
}

function call(client: Client): Promise<unknown> {
  return client.request('GET', '/open-apis/im/v1/chats');
}

async function bearerOfCall(client: Client, server: ScriptedServer): Promise<string | undefined> {
  await call(client);
  return server.calls().at(-1)?.headers.authorization;
}

class MemoryStore implements TokenStore {
  readonly content = new Map<string, StoredToken>();
  async get(key: string) {
    return this.content.get(key);
  }
  async set(key: string, token: StoredToken) {
    this.content.set(key, token);
  }
}

describe('the token of a self-built app', () => {
  test('is got once for 1,000 parallel calls on a cold client', async () => {
    const server = await scriptedServer(() => fine);
    const client = createClient({ ...app, baseUrl: server.url });
    await Promise.all(Array.from({ length: 1000 }, () => call(client)));
    expect(server.tokenCalls()).toHaveLength(1);
    expect(server.calls()).toHaveLength(1000);
  });

  test('is used until five minutes before its end, then renewed beside the calls', async () => {
    const clock = new ManualClock();
    const server = await scriptedServer(() => fine);
    const client = createClient({ ...app, baseUrl: server.url, clock });
    await call(client);
    clock.advance(115 * minute);
    await call(client);
    expect(server.tokenCalls()).toHaveLength(1);

    clock.advance(1);
    await call(client);
    expect(server.calls().at(-1)?.headers.authorization).toBe('Bearer t-1');
    await expect.poll(() => server.tokenCalls().length).toBe(2);
    await expect.poll(() => bearerOfCall(client, server)).toBe('Bearer t-2');
    expect(server.tokenCalls()).toHaveLength(2);
  });

  test('keeps a call waiting only when it has ended', async () => {
    const clock = new ManualClock();
    const server = await scriptedServer(() => fine);
    const client = createClient({ ...app, baseUrl: server.url, clock });
    await call(client);
    clock.advance(120 * minute);
    await call(client);
    expect(server.calls().at(-1)?.headers.authorization).toBe('Bearer t-2');
  });

  test('goes on being used while its renewal fails, which is tried again after ten seconds', async () => {
    const clock = new ManualClock();
    const failing = { status: 500, body: { code: 2200, msg: 'Internal Error' } };
    const script = tokenScript([tokenAnswer('t-old'), failing, failing, tokenAnswer('t-new')]);
    const server = await scriptedServer(script, { tokens: 'scripted' });
    const warnings: string[] = [];
    const logger = { warn: (message: string) => warnings.push(message) };
    const client = createClient({ ...app, baseUrl: server.url, clock, logger, retry: 0 });
    await call(client);
    clock.advance(116 * minute);
    await call(client);
    await expect.poll(() => warnings).toEqual(['an access token was not renewed']);
    await call(client);
    expect(server.tokenCalls()).toHaveLength(2);

    clock.advance(10_000);
    await call(client);
    await expect.poll(() => warnings).toHaveLength(2);
    expect(server.calls().every((seen) => seen.headers.authorization === 'Bearer t-old')).toBe(true);

    clock.advance(10_000);
    await call(client);
    await expect.poll(() => bearerOfCall(client, server)).toBe('Bearer t-new');
  });

  test('ends when the answer says so, not after a fixed time', async () => {
    const clock = new ManualClock();
    const script = tokenScript([tokenAnswer('t-old', 4567), tokenAnswer('t-new')]);
    const server = await scriptedServer(script, { tokens: 'scripted' });
    const client = createClient({ ...app, baseUrl: server.url, clock });
    await call(client);
    clock.advance(4567_000);
    await call(client);
    expect(server.calls().at(-1)?.headers.authorization).toBe('Bearer t-new');
  });

  // Answers of the token endpoints as published: HTTP 200 with a code, `data` empty or missing.
  test.each([
    ['a malformed app id', { code: 10003, data: {}, msg: 'invalid param' }],
    ['an app id that does not exist', { code: 10014, msg: 'app id not exists' }],
    ['a wrong secret', { code: 10014, msg: 'app secret invalid' }],
  ])('fails all waiting calls over %s, and is asked for again by the next', async (_, body) => {
    const server = await scriptedServer(tokenScript([{ body }, tokenAnswer('t-1')]), { tokens: 'scripted' });
    const client = createClient({ ...app, baseUrl: server.url });
    const failures = await Promise.allSettled([call(client), call(client), call(client)]);
    for (const failure of failures) {
      expect(failure).toMatchObject({ status: 'rejected' });
      const { reason } = failure as PromiseRejectedResult;
      expect(reason).toBeInstanceOf(CredentialsError);
      expect(reason).toMatchObject({
        api: 'auth.v3.tenantAccessToken.internal',
        stage: 'token',
        httpStatus: 200,
        code: body.code,
        msg: body.msg,
        logId: '20251113170627B62D987D40E5B056503D',
      });
      expect(reason.message).toBe(
        `auth.v3.tenantAccessToken.internal failed with ${body.code}: ${body.msg} (log id 20251113170627B62D987D40E5B056503D)\n` +
          'Check app id, app secret and app ticket.',
      );
    }
    expect(server.tokenCalls()).toHaveLength(1);
    await call(client);
  });

  test('cannot be had without credentials, which the error names', async () => {
    const baseUrl = 'http://127.0.0.1:1';
    await expect(call(createClient({ baseUrl, appId: '' }))).rejects.toThrow(
      'No access token without appId (LARK_APP_ID)',
    );
    await expect(call(createClient({ baseUrl, appId: app.appId }))).rejects.toThrow(
      'No access token without appSecret (LARK_APP_SECRET)',
    );
  });

  test('is refused where an answer without a token claims success', async () => {
    const server = await scriptedServer(tokenScript([{ body: { code: 0, msg: 'ok' } }]), { tokens: 'scripted' });
    await expect(call(createClient({ ...app, baseUrl: server.url }))).rejects.toMatchObject({
      name: 'UndecodableAnswerError',
      stage: 'token',
      message: 'auth.v3.tenantAccessToken.internal succeeded without giving a token',
    });
  });
});

describe('a token store', () => {
  test('shares tokens between clients of the same app', async () => {
    const server = await scriptedServer(() => fine);
    const store = new MemoryStore();
    const tokens = sharedTokens(store);
    await call(createClient({ ...app, baseUrl: server.url, tokens }));
    await call(createClient({ ...app, baseUrl: server.url, tokens }));
    expect(server.tokenCalls()).toHaveLength(1);
    expect(server.calls().map((seen) => seen.headers.authorization)).toEqual(['Bearer t-1', 'Bearer t-1']);
  });

  test('never gives the token of one secret to a client with another', async () => {
    const server = await scriptedServer(() => fine);
    const store = new MemoryStore();
    const tokens = sharedTokens(store);
    await call(createClient({ ...app, baseUrl: server.url, tokens }));
    await call(createClient({ ...app, appSecret: 'another-secret', baseUrl: server.url, tokens }));
    expect(server.tokenCalls()).toHaveLength(2);
    const keys = [...store.content.keys()];
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatch(/^larkspur:http:\/\/127\.0\.0\.1:\d+:cli_a5ca35a685b0126e:[0-9a-f]{16}:tenant:$/);
    expect(keys.join()).not.toContain('secret');
  });

  test('is passed over for a token that Feishu called dead', async () => {
    const server = await scriptedServer(({ headers }) =>
      headers.authorization === 'Bearer t-1' ? { status: 400, body: { code: 99991663, msg: 'dead' } } : fine,
    );
    const store = new MemoryStore();
    const tokens = sharedTokens(store);
    await call(createClient({ ...app, baseUrl: server.url, tokens }));
    expect([...store.content.values()].map((stored) => stored.token)).toEqual(['t-2']);
  });

  test('that fails costs a token call, not the calls', async () => {
    const server = await scriptedServer(() => fine);
    const failures: unknown[] = [];
    const broken = () => Promise.reject(new Error('no space left'));
    const tokens = sharedTokens({ get: broken, set: broken }, (error) => failures.push(error));
    await call(createClient({ ...app, baseUrl: server.url, tokens }));
    expect(failures).toEqual([new Error('no space left'), new Error('no space left')]);
  });
});

describe('a store app', () => {
  test('gets its app token by ticket, then one tenant token for each tenant', async () => {
    const server = await scriptedServer(() => fine);
    const client = createClient({ ...app, appType: storeApp({ appTicket: () => 'ticket-1' }), baseUrl: server.url });
    await Promise.all([
      client.request('GET', '/open-apis/x', { tenantKey: '736588c9260f175e' }),
      client.request('GET', '/open-apis/x', { tenantKey: '736588c9260f175e' }),
      client.request('GET', '/open-apis/x', { tenantKey: '2ed263bf32cf1651' }),
    ]);
    expect(server.tokenCalls().map(({ path, body }) => [path, JSON.parse(body)])).toEqual([
      ['/open-apis/auth/v3/app_access_token', { app_id: app.appId, app_secret: app.appSecret, app_ticket: 'ticket-1' }],
      ['/open-apis/auth/v3/tenant_access_token', { app_access_token: 'a-1', tenant_key: '736588c9260f175e' }],
      ['/open-apis/auth/v3/tenant_access_token', { app_access_token: 'a-1', tenant_key: '2ed263bf32cf1651' }],
    ]);
  });

  test('replaces an app token that turns out to be dead', async () => {
    const dead = { status: 400, body: { code: 99991664, msg: 'invalid app token' } };
    const script = tokenScript([tokenAnswer('a-old'), dead, tokenAnswer('a-new'), tokenAnswer('t-1')]);
    const server = await scriptedServer(script, { tokens: 'scripted' });
    const client = createClient({ ...app, appType: storeApp({ appTicket: 'ticket-1' }), baseUrl: server.url });
    await client.request('GET', '/open-apis/x', { tenantKey: '736588c9260f175e' });
    expect(server.calls()[0]?.headers.authorization).toBe('Bearer t-1');
  });

  test('is told what it lacks', async () => {
    const appType = storeApp({ appTicket: async () => undefined });
    const client = createClient({ ...app, appType, baseUrl: 'http://127.0.0.1:1' });
    await expect(call(client)).rejects.toThrow('A store app calls in one of many tenants: pass tenantKey');
    const withoutTicket = client.request('GET', '/open-apis/x', { tenantKey: '736588c9260f175e' });
    await expect(withoutTicket).rejects.toBeInstanceOf(InputError);
    await expect(withoutTicket).rejects.toThrow('A store app needs its app_ticket');
    const selfBuilt = createClient({ ...app, baseUrl: 'http://127.0.0.1:1' });
    await expect(selfBuilt.request('GET', '/open-apis/x', { tenantKey: 'x' })).rejects.toThrow(
      'tenantKey is for store apps',
    );
  });
});
