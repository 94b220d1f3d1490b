import * as authenUserInfo from '@larkspur/catalog/calls/authen/v1/userInfo';
import * as message from '@larkspur/catalog/calls/im/v1/message';
import * as image from '@larkspur/client/im/v1/image';
import { describe, expect, test } from 'vitest';
import { scriptedServer } from '../test-support/scripted-server.ts';
import { type Client, createClient } from './create-client.ts';
import { ApiError, InputError, TokenError, UserTokenError } from './errors.ts';

const app = { appId: 'cli_a5ca35a685b0126e', appSecret: 'secret-of-the-app' };
const hello = {
  params: { receive_id_type: 'chat_id' as const },
  data: { receive_id: 'oc_engineering', msg_type: 'text' as const, content: '{"text":"Hello"}' },
};
const deadTenantToken = {
  status: 400,
  body: { code: 99991663, msg: 'Invalid access token for authorization.', error: { log_id: 'L1' } },
};

describe('a call', () => {
  test('is sent with its token and gives the data of the answer', async () => {
    const server = await scriptedServer(() => ({ body: { code: 0, msg: 'success', data: { message_id: 'om_1' } } }));
    const client = createClient({ ...app, baseUrl: server.url, newId: () => 'id-1' });

    expect(await client.call(message.create, hello)).toEqual({ message_id: 'om_1' });

    const [token, call] = server.seen;
    expect(token).toMatchObject({ method: 'POST', path: '/open-apis/auth/v3/tenant_access_token/internal' });
    expect(JSON.parse(token?.body ?? '')).toEqual({ app_id: app.appId, app_secret: app.appSecret });
    expect(call).toMatchObject({ method: 'POST', path: '/open-apis/im/v1/messages?receive_id_type=chat_id' });
    expect(call?.headers).toMatchObject({
      authorization: 'Bearer t-1',
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'larkspur-client',
    });
    expect(JSON.parse(call?.body ?? '')).toEqual({ ...hello.data, uuid: 'id-1' });
  });

  test('gives status, headers and log id on request', async () => {
    const server = await scriptedServer(() => ({ body: { code: 0, data: { name: 'Ada' } } }));
    const client = createClient({ ...app, baseUrl: server.url });
    const answer = await client.callWithResponse(authenUserInfo.get, {}, { userAccessToken: 'u-ada' });
    expect(answer).toMatchObject({ data: { name: 'Ada' }, status: 200, logId: '20251113170627B62D987D40E5B056503D' });
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('throws when code is not 0, also on HTTP 200', async () => {
    const server = await scriptedServer(() => ({
      body: { code: 230002, msg: 'Bot/User can NOT be out of the chat.' },
    }));
    const calling = createClient({ ...app, baseUrl: server.url }).call(message.create, hello);
    await expect(calling).rejects.toMatchObject({ name: 'ApiError', code: 230002, httpStatus: 200, stage: 'call' });
    await expect(calling).rejects.toThrow(
      'im.v1.message.create failed with 230002: Bot/User can NOT be out of the chat. (log id 20251113170627B62D987D40E5B056503D)',
    );
  });

  test('reaches any path by method and path', async () => {
    const server = await scriptedServer(() => ({ body: { code: 0, data: { items: [] } } }));
    const client = createClient({ ...app, baseUrl: server.url });
    const data = await client.request('GET', '/open-apis/im/v1/chats', { params: { page_size: 20 } });
    expect(data).toEqual({ items: [] });
    expect(server.calls()[0]?.path).toBe('/open-apis/im/v1/chats?page_size=20');
    const failing = client.request('GET', '/open-apis/x/:id', { path: {} });
    await expect(failing).rejects.toThrow('GET /open-apis/x/:id was not sent: path.id cannot be ""');
  });

  test('of a path without data gives what stands beside code and msg', async () => {
    const server = await scriptedServer(() => ({ body: { code: 0, msg: 'ok', access_token: 'x', expires_in: 7200 } }));
    const client = createClient({ ...app, baseUrl: server.url });
    const data = await client.request('POST', '/open-apis/authen/v2/oauth/token', { data: {} });
    expect(data).toEqual({ access_token: 'x', expires_in: 7200 });
  });

  test('with a file is sent as a form', async () => {
    const server = await scriptedServer(() => ({ body: { code: 0, data: { image_key: 'img_1' } } }));
    const client = createClient({ ...app, baseUrl: server.url });
    const content = { content: new Uint8Array([0xff, 0x00]), fileName: 'dot.png', contentType: 'image/png' };
    await client.call(image.create, { data: { image_type: 'message', image: content } });
    const [call] = server.calls();
    expect(call?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    const text = call?.bytes.toString('latin1');
    expect(text).toContain('name="image_type"\r\n\r\nmessage\r\n');
    expect(text).toContain('name="image"; filename="dot.png"\r\nContent-Type: image/png\r\n\r\n\xff\x00\r\n');
  });

  test('with files says so where its definition does not bring what files need', async () => {
    const server = await scriptedServer(() => ({}));
    const client = createClient({ ...app, baseUrl: server.url });
    const api = { id: 'x.v1.y.upload', method: 'POST', path: '/open-apis/x', multipart: true } as const;
    await expect(client.call(api, { data: {} })).rejects.toThrow('x.v1.y.upload has files: use withFiles()');
    await expect(client.call({ ...api, multipart: undefined, binary: true })).rejects.toBeInstanceOf(InputError);
    expect(server.seen).toEqual([]);
  });

  test('that cannot be made costs no token call', async () => {
    const server = await scriptedServer(() => ({}));
    const client = createClient({ ...app, baseUrl: server.url });
    await expect(client.call(image.get, { path: { image_key: '' } })).rejects.toBeInstanceOf(InputError);
    expect(server.seen).toEqual([]);
  });
});

describe('identity', () => {
  async function bearerOf(call: (client: Client) => Promise<unknown>): Promise<unknown> {
    const server = await scriptedServer(() => ({ body: { code: 0, data: {} } }));
    await call(createClient({ ...app, baseUrl: server.url }));
    return server.calls()[0]?.headers.authorization;
  }

  test('is the user when a user token is given', async () => {
    expect(await bearerOf((client) => client.call(message.create, hello, { userAccessToken: 'u-ada' }))).toBe(
      'Bearer u-ada',
    );
    const asked = { userAccessToken: async () => 'u-ada-from-a-function' };
    expect(await bearerOf((client) => client.call(message.create, hello, asked))).toBe('Bearer u-ada-from-a-function');
  });

  test('is the tenant when a tenant token is given, which is used as it is', async () => {
    const options = { tenantAccessToken: 't-given' };
    expect(await bearerOf((client) => client.call(message.create, hello, options))).toBe('Bearer t-given');
  });

  test('is the app when asked for', async () => {
    expect(await bearerOf((client) => client.request('GET', '/open-apis/x', { as: 'app' }))).toBe('Bearer a-1');
  });

  test('is none for an API that needs no token', async () => {
    const api = { id: 'x.v1.y.get', method: 'GET', path: '/open-apis/x', tokens: '' } as const;
    expect(await bearerOf((client) => client.call(api))).toBeUndefined();
  });

  test('needs a user token for an API that only users call', async () => {
    const calling = createClient({ ...app, baseUrl: 'http://127.0.0.1:1' }).call(authenUserInfo.get);
    await expect(calling).rejects.toThrow('authen.v1.userInfo.get is called as a user: pass userAccessToken');
  });

  test('refuses a token with a line break at its end, without printing it', async () => {
    const client = createClient({ ...app, baseUrl: 'http://127.0.0.1:1' });
    const calling = client.call(authenUserInfo.get, {}, { userAccessToken: 'u-ada\n' });
    await expect(calling).rejects.toBeInstanceOf(InputError);
    await expect(calling).rejects.not.toThrow('u-ada');
  });
});

describe('a token that Feishu calls dead', () => {
  test.each([99991663, 99991664, 99991665, 99991671])('is replaced and the call repeated once (%i)', async (code) => {
    const server = await scriptedServer(({ headers }) =>
      headers.authorization === 'Bearer t-1' ? { status: 400, body: { code, msg: 'dead' } } : { body: { code: 0 } },
    );
    const client = createClient({ ...app, baseUrl: server.url });
    await client.call(message.create, hello);
    expect(server.calls().map((call) => call.headers.authorization)).toEqual(['Bearer t-1', 'Bearer t-2']);
    await client.call(message.create, hello);
    expect(server.tokenCalls()).toHaveLength(2);
  });

  test('leads to one repetition, not more', async () => {
    const server = await scriptedServer(() => deadTenantToken);
    const calling = createClient({ ...app, baseUrl: server.url }).call(message.create, hello);
    await expect(calling).rejects.toBeInstanceOf(TokenError);
    expect(server.calls()).toHaveLength(2);
    expect(server.tokenCalls()).toHaveLength(2);
  });

  test('is replaced once for all the calls that met it', async () => {
    const server = await scriptedServer(({ headers }) =>
      headers.authorization === 'Bearer t-1' ? deadTenantToken : { body: { code: 0 } },
    );
    const client = createClient({ ...app, baseUrl: server.url });
    await Promise.all(Array.from({ length: 200 }, () => client.call(message.create, hello)));
    expect(server.tokenCalls()).toHaveLength(2);
  });

  test('ends the call when Feishu gives the same token again', async () => {
    const same = { body: { code: 0, msg: 'ok', tenant_access_token: 't-same', expire: 7200 } };
    const server = await scriptedServer(({ path }) => (path.includes('/auth/') ? same : deadTenantToken), {
      tokens: 'scripted',
    });
    const calling = createClient({ ...app, baseUrl: server.url }).call(message.create, hello);
    await expect(calling).rejects.toMatchObject({ code: 99991663 });
    expect(server.calls()).toHaveLength(1);
    expect(server.tokenCalls()).toHaveLength(2);
  });

  test('ends the call when the caller gave the token', async () => {
    const server = await scriptedServer(() => deadTenantToken);
    const client = createClient({ ...app, baseUrl: server.url });
    const calling = client.call(message.create, hello, { tenantAccessToken: 't-given' });
    await expect(calling).rejects.toBeInstanceOf(ApiError);
    expect(server.seen).toHaveLength(1);
  });

  test.each([99991668, 99991677])('of a user is asked for anew where there is a source (%i)', async (code) => {
    const server = await scriptedServer(({ headers }) =>
      headers.authorization === 'Bearer u-old'
        ? { status: 401, body: { code, msg: 'expired' } }
        : { body: { code: 0 } },
    );
    const asked: (string | undefined)[] = [];
    const userAccessToken = (dead?: string) => {
      asked.push(dead);
      return dead === undefined ? 'u-old' : 'u-new';
    };
    await createClient({ ...app, baseUrl: server.url }).call(message.create, hello, { userAccessToken });
    expect(asked).toEqual([undefined, 'u-old']);
    expect(server.calls()).toHaveLength(2);
  });

  test('of a user ends the call where there is no source', async () => {
    const server = await scriptedServer(() => ({ status: 401, body: { code: 99991677, msg: 'token expire' } }));
    const client = createClient({ ...app, baseUrl: server.url });
    const calling = client.call(message.create, hello, { userAccessToken: 'u-old' });
    await expect(calling).rejects.toBeInstanceOf(UserTokenError);
    expect(server.seen).toHaveLength(1);
  });
});
