/** The real client on the real platform, in one process, from typed input to stored message. */
import {
  ApiError,
  AppScopeError,
  type Client,
  CredentialsError,
  createClient,
  FieldViolationError,
  IpDeniedError,
  RateLimitedError,
} from '@larkspur/client';
import * as user from '@larkspur/client/contact/v3/user';
import * as message from '@larkspur/client/im/v1/message';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTestUser } from '../../packages/platform/test-support/directory.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../packages/platform/test-support/test-world.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld();
});
afterEach(() => world.close());

function clientOf({ appId, appSecret }: Pick<TestApp, 'appId' | 'appSecret'>, options = {}): Client {
  const { fetch } = world;
  return createClient({ appId, appSecret, baseUrl: 'http://127.0.0.1:5275', fetch, ...options });
}

/** How many calls of an API the platform has answered. */
async function callsOf(apiId: string): Promise<number> {
  const { reader } = world.platform.context.store;
  const rows = await reader.all(reader.build.selectFrom('api_log').select('log_id').where('api_id', '=', apiId));
  return rows.length;
}

test('sends a message and reads it back', async () => {
  const client = clientOf(await world.createApp());
  const { user_id } = await addTestUser(world, { user_id: 'ada' });
  const sent = await client.call(message.create, {
    params: { receive_id_type: 'user_id' },
    data: { receive_id: user_id, msg_type: 'text', content: JSON.stringify({ text: 'Hello World' }) },
  });
  const read = await client.call(message.get, { path: { message_id: sent.message_id ?? '' } });
  expect(read.items).toMatchObject([{ message_id: sent.message_id, body: { content: '{"text":"Hello World"}' } }]);
});

test('a thousand cold calls ask for one token', async () => {
  const client = clientOf(await world.createApp());
  await addTestUser(world, { user_id: 'ada' });
  await Promise.all(
    Array.from({ length: 1000 }, () =>
      client.call(user.get, { path: { user_id: 'ada' }, params: { user_id_type: 'user_id' } }),
    ),
  );
  expect(await callsOf('auth.v3.tenantAccessToken.internal')).toBe(1);
  expect(await callsOf('contact.v3.user.get')).toBe(1000);
});

test('a token that the platform has forgotten is replaced, and the call made once more', async () => {
  const client = clientOf(await world.createApp());
  await addTestUser(world, { user_id: 'ada' });
  const getAda = () => client.call(user.get, { path: { user_id: 'ada' }, params: { user_id_type: 'user_id' } });
  await getAda();
  await world.change((db) => db.run(db.build.deleteFrom('access_tokens')));
  world.platform.context.tokens.forgetAll();
  expect((await getAda()).user?.user_id).toBe('ada');
  expect(await callsOf('auth.v3.tenantAccessToken.internal')).toBe(2);
  expect(await callsOf('contact.v3.user.get')).toBe(3);
});

test('a missing scope is an error that names the scopes and where to ask for them', async () => {
  const app = await world.createApp({ scopes: [] });
  const error = await clientOf(app)
    .call(user.get, { path: { user_id: 'x' } })
    .catch((thrown) => thrown);
  expect(error).toBeInstanceOf(AppScopeError);
  expect(error).toMatchObject({
    api: 'contact.v3.user.get',
    code: 99991672,
    httpStatus: 400,
    stage: 'call',
    logId: expect.stringMatching(/^\d{14}[0-9A-F]{20}$/),
    troubleshooter: expect.stringMatching(/^http:\/\/127\.0\.0\.1:5275\/search\?/),
  });
  expect(error.scopes).toContain('contact:contact.base:readonly');
  expect(error.helps[0].url).toContain(`/app/${app.appId}/auth?q=`);
});

test('a broken rule is an error that names the field', async () => {
  const client = clientOf(await world.createApp());
  const error = await client
    .call(message.create, {
      params: { receive_id_type: 'open_id' },
      data: { receive_id: 'ou_x', msg_type: 'text', content: '{"text":"hi"}', uuid: 'x'.repeat(51) },
    })
    .catch((thrown) => thrown);
  expect(error).toBeInstanceOf(FieldViolationError);
  expect(error.fieldViolations).toMatchObject([{ field: 'uuid', description: 'the max len is 50' }]);
});

test('wrong credentials fail in the token stage', async () => {
  const { appId } = await world.createApp();
  const error = await clientOf({ appId, appSecret: 'wrong' })
    .call(user.get, { path: { user_id: 'x' } })
    .catch((thrown) => thrown);
  expect(error).toBeInstanceOf(CredentialsError);
  expect(error).toMatchObject({ code: 10014, msg: 'app secret invalid', stage: 'token' });
  expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('wrong"');
});

test('an address outside the allowlist is an error of its own', async () => {
  const client = clientOf(await world.createApp({ ipAllowlist: ['203.0.113.7'] }));
  await expect(client.call(user.get, { path: { user_id: 'x' } })).rejects.toBeInstanceOf(IpDeniedError);
});

test('a used-up rate limit is an error that says when to come back', async () => {
  world.platform.context.settings.rateLimits = true;
  const client = clientOf(await world.createApp(), { retry: { limit: 0 } });
  await addTestUser(world, { user_id: 'ada' });
  const getAda = () => client.call(user.get, { path: { user_id: 'ada' }, params: { user_id_type: 'user_id' } });
  for (let i = 0; i < 50; i++) await getAda();
  await expect(getAda()).rejects.toBeInstanceOf(RateLimitedError);
});

test('the platform knows a repeated message by its idempotency key', async () => {
  const client = clientOf(await world.createApp());
  await addTestUser(world, { user_id: 'ada' });
  const send = () =>
    client.call(
      message.create,
      {
        params: { receive_id_type: 'user_id' },
        data: { receive_id: 'ada', msg_type: 'text', content: '{"text":"once"}' },
      },
      { idempotencyKey: 'order-17' },
    );
  const [first, second] = [await send(), await send()];
  expect(second.message_id).toBe(first.message_id);
});

test('a raw call reaches what has no definition, and a missing page is an error', async () => {
  const client = clientOf(await world.createApp());
  await addTestUser(world, { user_id: 'ada' });
  const data = await client.request('GET', '/open-apis/contact/v3/users/:user_id', {
    path: { user_id: 'ada' },
    params: { user_id_type: 'user_id' },
  });
  expect(data).toMatchObject({ user: { user_id: 'ada' } });
  const missing = client.request('GET', '/open-apis/no/such/path');
  await expect(missing).rejects.not.toBeInstanceOf(ApiError);
  await expect(missing).rejects.toThrow(/404/);
});
