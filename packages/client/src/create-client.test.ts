import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { inspect, promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { scriptedServer } from '../test-support/scripted-server.ts';
import { createClient } from './create-client.ts';
import { InputError } from './errors.ts';

const app = { appId: 'cli_a5ca35a685b0126e', appSecret: 'secret-of-the-app' };
const fine = { body: { code: 0, data: {} } };

beforeEach(() => {
  for (const name of ['LARK_APP_ID', 'LARK_APP_SECRET', 'LARK_BASE_URL']) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

describe('options', () => {
  test('come from the environment where they are not given', async () => {
    const server = await scriptedServer(() => fine);
    vi.stubEnv('LARK_APP_ID', 'cli_from_the_environment');
    vi.stubEnv('LARK_APP_SECRET', 'secret-from-the-environment');
    vi.stubEnv('LARK_BASE_URL', server.url);
    await createClient().request('GET', '/open-apis/x');
    expect(JSON.parse(server.tokenCalls()[0]?.body ?? '')).toEqual({
      app_id: 'cli_from_the_environment',
      app_secret: 'secret-from-the-environment',
    });
    await createClient(app).request('GET', '/open-apis/x');
    expect(JSON.parse(server.tokenCalls()[1]?.body ?? '')).toEqual({ app_id: app.appId, app_secret: app.appSecret });
  });

  test('may lack on runtimes that have no environment', () => {
    vi.stubGlobal('process', undefined);
    try {
      expect(createClient(app).toJSON()).toMatchObject({ baseUrl: 'https://open.feishu.cn' });
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test.each(['ftp://x.test', 'open.feishu.cn', '', 'https://u:p@x.test', 'https://x.test/?a=1', 'https://x.test/#a'])(
    'refuse %j as base URL',
    (baseUrl) => {
      expect(() => createClient({ ...app, baseUrl })).toThrow(InputError);
      expect(() => createClient({ ...app, baseUrl })).toThrow('baseUrl must be an http(s) address, without query');
    },
  );

  test.each(['with a line break\n', '', ' '])('refuse %j as app secret', (appSecret) => {
    expect(() => createClient({ appSecret })).toThrow('appSecret is empty or has a blank in it');
  });
});

describe('the address', () => {
  async function addressesOf(options: object, api: object, environment?: string): Promise<string[]> {
    vi.stubEnv('LARK_BASE_URL', environment);
    const addresses: string[] = [];
    const fetch = async (url: string) => {
      addresses.push(new URL(url).host + new URL(url).pathname);
      return Response.json({ code: 0, tenant_access_token: 't-1', expire: 7200, data: {} });
    };
    const call = { id: 'x', method: 'POST', path: '/open-apis/x', tokens: 't', ...api } as const;
    await createClient({ ...app, fetch, ...options }).call(call);
    return addresses;
  }
  const token = '/open-apis/auth/v3/tenant_access_token/internal';

  test('is Feishu, or the host that an API has', async () => {
    expect(await addressesOf({}, {})).toEqual([`open.feishu.cn${token}`, 'open.feishu.cn/open-apis/x']);
    expect(await addressesOf({}, { host: 'www.feishu.cn' })).toEqual([
      `open.feishu.cn${token}`,
      'www.feishu.cn/open-apis/x',
    ]);
  });

  test('is always the base URL where one is set', async () => {
    const host = { host: 'www.feishu.cn' };
    expect(await addressesOf({ baseUrl: 'http://localhost:5275/' }, host)).toEqual([
      `localhost:5275${token}`,
      'localhost:5275/open-apis/x',
    ]);
    expect(await addressesOf({}, host, 'https://proxy.test/feishu')).toEqual([
      `proxy.test/feishu${token}`,
      'proxy.test/feishu/open-apis/x',
    ]);
  });

  test.each(['//evil.test/x', '/\\evil.test/x', '/@evil.test/x', '/../../x'])(
    'stays there for the path %s',
    async (path) => {
      const addresses = await addressesOf({ baseUrl: 'http://localhost:5275' }, { path });
      expect(addresses.map((address) => address.split('/')[0])).toEqual(['localhost:5275', 'localhost:5275']);
    },
  );

  test.each(['@evil.test/x', 'http://evil.test/x', ':80/x', '.evil.test/x', ''])(
    'is not made of the path %j',
    async (path) => {
      await expect(addressesOf({ baseUrl: 'http://localhost:5275' }, { path })).rejects.toThrow(
        'the path must start with "/"',
      );
    },
  );
});

test('a client shows who it is, and nothing secret', () => {
  const client = createClient({ ...app, baseUrl: 'http://127.0.0.1:5275' });
  const shown = `{"appId":"${app.appId}","baseUrl":"http://127.0.0.1:5275"}`;
  expect(JSON.stringify(client)).toBe(shown);
  expect(inspect(client, { showHidden: true, depth: 10 })).toBe(`Client ${shown}`);
});

test('clients with different secrets never share a token', async () => {
  const server = await scriptedServer(() => fine);
  await createClient({ ...app, baseUrl: server.url }).request('GET', '/open-apis/x');
  await createClient({ ...app, appSecret: 'wrong', baseUrl: server.url }).request('GET', '/open-apis/x');
  expect(server.tokenCalls()).toHaveLength(2);
});

test('a closed port is a failure of the network that names the address', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await promisify(server.close.bind(server))();
  const client = createClient({ ...app, baseUrl: `http://127.0.0.1:${port}`, retry: 0 });
  const calling = client.request('GET', '/open-apis/x', { tenantAccessToken: 't-given' });
  await expect(calling).rejects.toMatchObject({
    name: 'NetworkError',
    message: `GET /open-apis/x got no answer from http://127.0.0.1:${port}/open-apis/x: connect ECONNREFUSED 127.0.0.1:${port}`,
    stage: 'call',
    cause: { message: 'fetch failed', cause: { code: 'ECONNREFUSED' } },
  });
});
