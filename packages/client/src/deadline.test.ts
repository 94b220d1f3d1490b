import { getEventListeners } from 'node:events';
import * as imageApis from '@larkspur/client/im/v1/image';
import { describe, expect, test } from 'vitest';
import { ManualClock } from '../test-support/manual-clock.ts';
import { type ScriptedAnswer, scriptedServer } from '../test-support/scripted-server.ts';
import { createClient } from './create-client.ts';
import { AbortedError, TimeoutError } from './errors.ts';
import { withFiles } from './with-files.ts';

const app = { appId: 'cli_a5ca35a685b0126e', appSecret: 'secret-of-the-app' };
const fine: ScriptedAnswer = { body: { code: 0, data: {} } };
const never = new Promise<ScriptedAnswer>(() => {});

/** A server that never answers what `holds` picks, a client with a standing clock, and a way to wait for the arrival. */
async function hangingServer(holds: (path: string) => boolean = () => true) {
  const arrival = Promise.withResolvers<void>();
  const script = ({ path }: { path: string }) => {
    if (!holds(path)) return { body: { code: 0, tenant_access_token: 't-1', expire: 7200, data: {} } };
    arrival.resolve();
    return never;
  };
  const server = await scriptedServer(script, { tokens: 'scripted' });
  const clock = new ManualClock();
  const client = createClient({ ...app, baseUrl: server.url, clock });
  return { server, clock, client, arrival: arrival.promise };
}

const calls = (path: string) => path === '/open-apis/x';

describe('a call without an answer', () => {
  test('ends after 30 seconds', async () => {
    const { clock, client, arrival } = await hangingServer(calls);
    const calling = client.request('GET', '/open-apis/x');
    const failing = expect(calling).rejects.toMatchObject({
      name: 'TimeoutError',
      message: 'GET /open-apis/x did not settle within 30000 ms',
      api: 'GET /open-apis/x',
      stage: 'call',
    });
    await arrival;
    clock.advance(29_999);
    expect(clock.running).toBe(1);
    clock.advance(1);
    await failing;
  });

  test('ends after the time that client or call set', async () => {
    const { clock, client, arrival } = await hangingServer(calls);
    const failing = expect(client.request('GET', '/open-apis/x', { timeoutMs: 50 })).rejects.toBeInstanceOf(
      TimeoutError,
    );
    await arrival;
    clock.advance(50);
    await failing;
  });

  test('waits for ever with timeoutMs 0', async () => {
    const { clock, client, arrival } = await hangingServer(calls);
    const stopping = new AbortController();
    const calling = client.request('GET', '/open-apis/x', { timeoutMs: 0, signal: stopping.signal });
    await arrival;
    expect(clock.running).toBe(0);
    stopping.abort();
    await expect(calling).rejects.toBeInstanceOf(AbortedError);
  });

  test('also waits for the file that it is given no longer than that', async () => {
    const { clock, client } = await hangingServer();
    const image = new ReadableStream({ start: () => {} });
    const input = { data: { image_type: 'message' as const, image } };
    const failing = expect(client.call(imageApis.create, input)).rejects.toBeInstanceOf(TimeoutError);
    clock.advance(30_000);
    await failing;
  });

  test('also waits for its token no longer than that', async () => {
    const { clock, client, arrival } = await hangingServer((path) => !calls(path));
    const calling = client.request('GET', '/open-apis/x', { timeoutMs: 50 });
    const failing = expect(calling).rejects.toMatchObject({ api: 'GET /open-apis/x', name: 'TimeoutError' });
    await arrival;
    clock.advance(50);
    await failing;
  });
});

describe('a signal', () => {
  test('aborts the call, and its reason is the cause', async () => {
    const { client, clock, arrival } = await hangingServer(calls);
    const stopping = new AbortController();
    const reason = { because: 'the user left' };
    const calling = client.request('GET', '/open-apis/x', { signal: stopping.signal });
    const failing = calling.catch((error: unknown) => error);
    await arrival;
    stopping.abort(reason);
    const error = await failing;
    expect(error).toBeInstanceOf(AbortedError);
    expect((error as AbortedError).message).toBe('GET /open-apis/x was aborted');
    expect((error as AbortedError).cause).toBe(reason);
    expect(clock.running).toBe(0);
  });

  test('that is aborted already lets nothing be sent', async () => {
    const server = await scriptedServer(() => fine);
    const client = createClient({ ...app, baseUrl: server.url });
    const calling = client.request('GET', '/open-apis/x', { signal: AbortSignal.abort('late') });
    await expect(calling).rejects.toMatchObject({ name: 'AbortedError', cause: 'late' });
    expect(server.seen).toEqual([]);
  });

  test('of one call does not end the token call that others wait for', async () => {
    const gate = Promise.withResolvers<ScriptedAnswer>();
    const arrival = Promise.withResolvers<void>();
    const script = ({ path }: { path: string }) => {
      if (calls(path)) return fine;
      arrival.resolve();
      return gate.promise;
    };
    const server = await scriptedServer(script, { tokens: 'scripted' });
    const client = createClient({ ...app, baseUrl: server.url });
    const stopping = new AbortController();
    const stopped = client.request('GET', '/open-apis/x', { signal: stopping.signal });
    const other = client.request('GET', '/open-apis/x');
    await arrival.promise;
    stopping.abort();
    await expect(stopped).rejects.toBeInstanceOf(AbortedError);
    gate.resolve({ body: { code: 0, tenant_access_token: 't-1', expire: 7200 } });
    await other;
    expect(server.tokenCalls()).toHaveLength(1);
  });

  test('used for many calls gathers no listeners', async () => {
    const server = await scriptedServer(() => fine);
    const client = createClient({ ...app, baseUrl: server.url });
    const { signal } = new AbortController();
    for (let count = 0; count < 20; count++) await client.request('GET', '/open-apis/x', { signal });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  test('still ends a download after the call has given it', async () => {
    const server = await scriptedServer(() => ({
      headers: { 'content-type': 'application/octet-stream', 'content-length': '10' },
      body: 'half',
    }));
    const api = withFiles({ id: 'x', method: 'GET', path: '/open-apis/x', tokens: '', binary: true });
    const client = createClient({ ...app, baseUrl: server.url });
    const stopping = new AbortController();
    const file = (await client.call(api, {}, { signal: stopping.signal })) as { bytes(): Promise<Uint8Array> };
    const reading = file.bytes();
    stopping.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });
});
