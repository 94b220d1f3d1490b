import * as message from '@larkspur/catalog/calls/im/v1/message';
import { describe, expect, test } from 'vitest';
import { ManualClock, SkippingClock } from '../test-support/manual-clock.ts';
import { type ScriptedAnswer, scriptedServer } from '../test-support/scripted-server.ts';
import { createClient } from './create-client.ts';

const app = { appId: 'cli_a5ca35a685b0126e', appSecret: 'secret-of-the-app', timeoutMs: 100_000 };
const fine: ScriptedAnswer = { body: { code: 0, data: {} } };
const internal: ScriptedAnswer = { status: 500, body: { code: 2200, msg: 'Internal Error' } };
const limited: ScriptedAnswer = {
  status: 429,
  headers: { 'x-ogw-ratelimit-limit': '100', 'x-ogw-ratelimit-reset': '3' },
  body: { code: 99991400, msg: 'request trigger frequency limit' },
};
const hello = {
  params: { receive_id_type: 'chat_id' as const },
  data: { receive_id: 'oc_engineering', msg_type: 'text' as const, content: '{"text":"Hello"}' },
};

/** A client whose server gives `answers` in their order, then the last one again. */
async function clientMeeting(...answers: ScriptedAnswer[]) {
  const server = await scriptedServer(() => (answers.length > 1 ? answers.shift() : answers[0]) ?? fine);
  const clock = new SkippingClock(60_000);
  const client = createClient({ ...app, baseUrl: server.url, clock });
  return { server, client, clock, read: () => client.request('GET', '/open-apis/x') };
}

describe('a call that may be repeated', () => {
  test.each<[string, ScriptedAnswer]>([
    ['an internal error', internal],
    ['a gateway timeout without JSON', { status: 504, body: 'upstream request timeout' }],
    ['a limit of the service', { status: 429, body: { code: 190005, msg: 'app rate limited' } }],
    ['a broken connection', { breaks: 'at once' }],
    ['a body cut short', { breaks: 'in the body' }],
  ])('is repeated after %s', async (_, failure) => {
    const { server, read } = await clientMeeting(failure, failure, fine);
    await read();
    expect(server.calls()).toHaveLength(3);
  });

  test('is given up after two repetitions', async () => {
    const { server, read } = await clientMeeting(internal);
    await expect(read()).rejects.toMatchObject({ name: 'ServerError', code: 2200 });
    expect(server.calls()).toHaveLength(3);
  });

  test('waits a random part of a time that doubles', async () => {
    const { clock, read } = await clientMeeting(internal, internal, fine);
    await read();
    expect(clock.waits).toHaveLength(2);
    expect(clock.waits[0]).toBeLessThanOrEqual(500);
    expect(clock.waits[1]).toBeLessThanOrEqual(1000);
  });

  test('keeps the id by which Feishu recognises a repetition', async () => {
    const { server, client } = await clientMeeting(internal, { breaks: 'at once' }, fine);
    await client.call(message.create, hello);
    const ids = server.calls().map((call) => JSON.parse(call.body).uuid);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each<[string, ScriptedAnswer]>([
    ['a refusal', { status: 400, body: { code: 230002, msg: 'Bot/User can NOT be out of the chat.' } }],
    ['a spent quota', { status: 400, body: { code: 99991403, msg: 'quota exceeded' } }],
    ['a wrong field', { status: 400, body: { code: 99992402, msg: 'field validation failed' } }],
    ['a path that does not exist', { status: 404, body: '404 page not found' }],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }],
  ])('is not repeated after %s', async (_, failure) => {
    const { server, read } = await clientMeeting(failure, fine);
    await expect(read()).rejects.toThrow();
    expect(server.calls()).toHaveLength(1);
  });
});

describe('a call that may not be repeated', () => {
  test.each<[string, ScriptedAnswer]>([
    ['an internal error', internal],
    ['a limit of the service, which may have done its part', { status: 429, body: { code: 190005, msg: 'limited' } }],
    ['a broken connection', { breaks: 'at once' }],
  ])('fails at once with %s', async (_, failure) => {
    const { server, client } = await clientMeeting(failure, fine);
    await expect(client.request('POST', '/open-apis/x', { data: {} })).rejects.toThrow();
    expect(server.calls()).toHaveLength(1);
  });
});

describe('the rate limit of the gateway', () => {
  test('lets any call wait as long as the answer says, since the call was turned away', async () => {
    const { server, client, clock } = await clientMeeting(limited, fine);
    await client.request('POST', '/open-apis/x', { data: {} });
    expect(server.calls()).toHaveLength(2);
    expect(clock.waits[0]).toBeGreaterThanOrEqual(3000);
    expect(clock.waits[0]).toBeLessThanOrEqual(3500);
  });

  test('is known by its code with HTTP 400, as some older APIs answer', async () => {
    const { server, read } = await clientMeeting({ ...limited, status: 400 }, fine);
    await read();
    expect(server.calls()).toHaveLength(2);
  });

  test('is thrown at once when it ends after the time that the call has', async () => {
    const { server, read } = await clientMeeting({ ...limited, headers: { 'x-ogw-ratelimit-reset': '100' } }, fine);
    await expect(read()).rejects.toMatchObject({ name: 'RateLimitedError', retryAfterSeconds: 100 });
    expect(server.calls()).toHaveLength(1);
  });
});

test('a token call is repeated', async () => {
  const token = { body: { code: 0, msg: 'ok', tenant_access_token: 't-1', expire: 7200 } };
  const answers = [internal, token, fine];
  const server = await scriptedServer(() => answers.shift() ?? fine, { tokens: 'scripted' });
  const client = createClient({ ...app, baseUrl: server.url, clock: new SkippingClock(60_000) });
  await client.request('POST', '/open-apis/x');
  expect(server.tokenCalls()).toHaveLength(2);
});

test('a client can be told never to repeat', async () => {
  const server = await scriptedServer(() => internal);
  const client = createClient({ ...app, baseUrl: server.url, retry: 0 });
  await expect(client.request('GET', '/open-apis/x')).rejects.toThrow('failed with 2200');
  expect(server.calls()).toHaveLength(1);
});

test('a call can be aborted while it waits', async () => {
  const server = await scriptedServer(() => limited);
  const clock = new ManualClock();
  const aborting = new AbortController();
  const warnings: Record<string, unknown>[] = [];
  const logger = {
    warn: (_: string, fields: Record<string, unknown>) => {
      warnings.push(fields);
      aborting.abort(new Error('no longer wanted'));
    },
  };
  const client = createClient({ ...app, baseUrl: server.url, clock, logger });
  const calling = client.request('GET', '/open-apis/x', { signal: aborting.signal });
  await expect(calling).rejects.toMatchObject({ name: 'AbortedError', cause: { message: 'no longer wanted' } });
  expect(warnings).toMatchObject([{ message: expect.stringContaining('GET /open-apis/x failed with 99991400') }]);
  expect(clock.running).toBe(0);
});
