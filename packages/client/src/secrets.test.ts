import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SkippingClock } from '../test-support/manual-clock.ts';
import { type ScriptedAnswer, type SeenRequest, scriptedServer } from '../test-support/scripted-server.ts';
import { createClient } from './create-client.ts';
import { helpdeskHeader } from './helpdesk.ts';
import { storeApp } from './store-app.ts';

/** Everything that a program is likely to print of a thing, causes included. */
function shownOf(thing: unknown): string {
  const texts = [inspect(thing, { depth: 10, showHidden: true }), String(thing), JSON.stringify(thing) ?? ''];
  for (let error = thing; error instanceof Error; error = error.cause) {
    texts.push(error.message, error.stack ?? '', JSON.stringify((error as { raw?: unknown }).raw) ?? '');
  }
  return texts.join('\n');
}

const secretText = fc.stringMatching(/^[\w.~+/=-]{12,40}$/);

/** Ways in which an answer can give back what it was sent: a proxy's error page, a debugging service, a bad message. */
const leakyAnswers: ((leak: string) => ScriptedAnswer)[] = [
  (leak) => ({ status: 400, body: { code: 99992402, msg: `wrong: ${leak}`, error: { log_id: leak, message: leak } } }),
  (leak) => ({
    status: 400,
    body: {
      code: 99991672,
      msg: 'x',
      error: {
        field_violations: [{ field: leak, value: leak, description: leak }],
        permission_violations: [{ subject: leak, url: `https://x.test/${encodeURIComponent(leak)}` }],
        helps: [{ url: `https://x.test/?q=${leak}`, description: leak }],
        troubleshooter: `see https://x.test/?q=${leak}`,
      },
    },
  }),
  (leak) => ({ status: 502, headers: { 'content-type': 'text/html' }, body: `<pre>${leak}</pre>` }),
  (leak) => ({ status: 302, headers: { location: `https://x.test/?token=${encodeURIComponent(leak)}` } }),
  (leak) => ({ status: 400, body: { code: 20002, error: leak, error_description: leak } }),
];

test('no failure shows a secret or a token, whatever the answer gives back', async () => {
  const property = fc.asyncProperty(secretText, secretText, secretText, async (secret, token, userToken) => {
    for (const leaky of leakyAnswers) {
      for (const failingStage of ['token', 'call', 'user'] as const) {
        const leak = `${secret} ${token} Bearer ${token} ${userToken}`;
        const fine = { body: { code: 0, msg: 'ok', tenant_access_token: token, expire: 7200 } };
        const logged: unknown[] = [];
        const logger = { warn: (...line: unknown[]) => void logged.push(line) };
        const answer = ({ path }: { path: string }) =>
          path.includes('/auth/') && failingStage !== 'token' ? fine : leaky(failingStage === 'token' ? secret : leak);
        const client = createClient({
          appId: 'cli_a',
          appSecret: secret,
          baseUrl: 'http://127.0.0.1:1',
          logger,
          clock: new SkippingClock(20_000),
          fetch: async (url) => responseOf(answer({ path: url })),
        });
        const options = failingStage === 'user' ? { userAccessToken: userToken } : {};
        const calling = client.callWithResponse({ id: 'x', method: 'GET', path: '/x' }, {}, options);
        const failure = await calling.catch((error: unknown) => error);
        expect(failure).toBeInstanceOf(Error);
        const shown = [client, failure, logged].map(shownOf).join('\n');
        expect(shown).not.toContain(secret);
        if (failingStage === 'call') expect(shown).not.toContain(token);
        if (failingStage === 'user') expect(shown).not.toContain(userToken);
      }
    }
  });
  await fc.assert(property, { numRuns: 60 });
});

/** Header values cannot hold every character that a secret can; those are left out. */
function responseOf({ status = 200, headers = {}, body }: ScriptedAnswer): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body ?? null), { status, headers });
}

test('an error of the HTTP library is kept without its request', async () => {
  const fetch = async (_: string, init: RequestInit) => {
    const config = { headers: init.headers, data: init.body };
    throw Object.assign(new Error(`request failed: ${JSON.stringify(config)}`), { config, code: 'ERR_BAD' });
  };
  const client = createClient({
    appId: 'cli_a',
    appSecret: 'secret-of-the-app',
    baseUrl: 'http://x.test',
    fetch,
    retry: 0,
  });
  for (const options of [{}, { userAccessToken: 'plain-user-token' }]) {
    const failure = await client.request('POST', '/x', options).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'NetworkError', cause: { code: 'ERR_BAD' } });
    expect(shownOf(failure)).not.toMatch(/secret-of-the-app|plain-user-token/);
  }
});

test('the token endpoint down does not show the app secret', async () => {
  const html = { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>502 Bad Gateway</h1>' };
  const server = await scriptedServer(() => html, { tokens: 'scripted' });
  const appSecret = 'secret-of-the-app';
  const client = createClient({ appId: 'cli_a', appSecret, baseUrl: server.url, retry: 0 });
  const failure = await client.request('GET', '/x').catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'UndecodableAnswerError', stage: 'token', httpStatus: 502 });
  expect(shownOf([client, failure])).not.toContain(appSecret);
});

test('what stands in token calls and in headers for credentials is hidden too', async () => {
  const script = ({ body, headers }: SeenRequest) => ({
    status: 500,
    body: `${body} ${headers['x-lark-helpdesk-authorization']} ${headers['x-my-token']}`,
  });
  const server = await scriptedServer(script, { tokens: 'scripted' });
  const options = { appId: 'cli_a', appSecret: 'app-secret-1', baseUrl: server.url, retry: 0 };
  const headers = { ...helpdeskHeader('69', 'helpdesk-token-1'), 'X-My-Token': 'header-token-1' };
  const api = { id: 'x', method: 'POST', path: '/x', tokens: '' } as const;
  const failure = await createClient(options)
    .call(api, {}, { headers })
    .catch((error: unknown) => error);
  expect((failure as Error).message).toContain(' Bearer *** ***');

  const store = createClient({ ...options, appType: storeApp({ appTicket: 'app-ticket-1' }) });
  const other = await store.request('GET', '/x', { tenantKey: 'k' }).catch((error: unknown) => error);
  expect((other as Error).message).toContain('"app_ticket":"***"');
  const leaks = new RegExp(`header-token-1|app-ticket-1|app-secret-1|${btoa('69:helpdesk-token-1')}`);
  expect(`${shownOf(failure)}${shownOf(other)}`).not.toMatch(leaks);
});
