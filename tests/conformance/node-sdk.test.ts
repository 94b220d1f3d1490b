/** The official Node SDK, unmodified, against the platform over a socket. */
import * as lark from '@larksuiteoapi/node-sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedDirectory } from '../../packages/platform/src/domains/contact/seed-directory.ts';
import { type Listener, listen } from '../../packages/platform/src/index.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../packages/platform/test-support/test-world.ts';

/** The user that the page 调用 API asks for. */
const pageUser = 'ou_c99c5f35d542efc7ee492afe11af19ef';

let world: TestWorld;
let app: TestApp;
let listener: Listener;
let domain: string;
beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  await world.change((db) => seedDirectory(db, world.platform.context, world.tenantKey));
  listener = await listen(world.platform, { host: '127.0.0.1', port: 0 });
  domain = `http://127.0.0.1:${listener.port}`;
});
afterAll(async () => {
  await listener.close();
  await world.close();
});

/** An SDK client of an app. It prints nothing: failures are read from what it throws and returns. */
function sdk({ appId, appSecret }: { appId: string; appSecret: string } = app): lark.Client {
  const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };
  return new lark.Client({ appId, appSecret, domain, logger: silent, loggerLevel: lark.LoggerLevel.fatal });
}

/** What the SDK throws where the status is no success: axios's error, with the answer in it. */
async function failureOf(call: Promise<unknown>): Promise<{ status: number; data: Record<string, unknown> }> {
  const error = await call.then(
    () => undefined,
    (thrown) => thrown,
  );
  if (!error?.response) throw new Error(`the call did not fail with an answer: ${error}`);
  return { status: error.response.status, data: error.response.data };
}

describe('the calls of the page 调用 API', () => {
  test('send a message to an employee', async () => {
    const answer = await sdk().im.message.create({
      params: { receive_id_type: 'user_id' },
      data: { receive_id: pageUser, msg_type: 'text', content: JSON.stringify({ text: 'Hello World' }) },
    });
    expect(answer).toMatchObject({ code: 0, msg: 'success', data: { msg_type: 'text', chat_id: expect.any(String) } });
    const { data } = await sdk().im.message.get({ path: { message_id: answer.data?.message_id ?? '' } });
    expect(data?.items).toMatchObject([{ body: { content: '{"text":"Hello World"}' }, sender: { id: app.appId } }]);
  });

  test('get a user', async () => {
    const answer = await sdk().contact.user.get({ path: { user_id: pageUser }, params: { user_id_type: 'user_id' } });
    expect(answer).toMatchObject({ code: 0, data: { user: { user_id: pageUser } } });
  });
});

describe('documented errors', () => {
  test('a scope that the app lacks', async () => {
    const poor = await world.createApp({ scopes: [] });
    const failure = await failureOf(sdk(poor).contact.user.get({ path: { user_id: pageUser } }));
    expect(failure.status).toBe(400);
    expect(failure.data).toMatchObject({
      code: 99991672,
      error: {
        permission_violations: expect.arrayContaining([expect.objectContaining({ type: 'action_scope_required' })]),
      },
    });
  });

  test('a field that breaks a rule', async () => {
    const failure = await failureOf(
      sdk().im.message.create({
        params: { receive_id_type: 'nonsense' as 'open_id' },
        data: { receive_id: pageUser, msg_type: 'text', content: '{"text":"hi"}' },
      }),
    );
    expect(failure).toMatchObject({
      status: 400,
      data: { code: 99992402, error: { field_violations: [{ field: 'receive_id_type' }] } },
    });
  });

  test('an id that stands for nobody', async () => {
    const failure = await failureOf(
      sdk().contact.user.get({ path: { user_id: 'nobody' }, params: { user_id_type: 'user_id' } }),
    );
    expect(failure).toMatchObject({ status: 400, data: { code: 99992360 } });
  });

  test('a wrong app secret', async () => {
    const { appId } = await world.createApp();
    const wrong = sdk({ appId, appSecret: 'wrong' });
    // The SDK finds no token in the answer and says so with the answer's code.
    await expect(wrong.contact.user.get({ path: { user_id: pageUser } })).rejects.toThrow(/10014.*app secret invalid/s);
  });
});

test('pages through a list with its iterator', async () => {
  const client = sdk();
  const { data } = await client.im.message.create({
    params: { receive_id_type: 'user_id' },
    data: { receive_id: pageUser, msg_type: 'text', content: '{"text":"0"}' },
  });
  const chat = data?.chat_id ?? '';
  for (let i = 1; i < 25; i++) {
    await client.im.message.create({
      params: { receive_id_type: 'chat_id' },
      data: { receive_id: chat, msg_type: 'text', content: JSON.stringify({ text: String(i) }) },
    });
  }
  const texts: string[] = [];
  let pages = 0;
  const messages = await client.im.message.listWithIterator({
    params: { container_id_type: 'chat', container_id: chat, page_size: 10, sort_type: 'ByCreateTimeAsc' },
  });
  for await (const page of messages) {
    pages++;
    for (const item of page?.items ?? []) texts.push(JSON.parse(item.body?.content ?? '{}').text);
  }
  expect(pages).toBeGreaterThan(2);
  expect(texts.slice(-25)).toEqual(Array.from({ length: 25 }, (_, i) => String(i)));
});

test('asks for one tenant token and uses it again', async () => {
  const other = await world.createApp();
  const client = sdk(other);
  for (let i = 0; i < 3; i++) {
    await client.contact.user.get({ path: { user_id: pageUser }, params: { user_id_type: 'user_id' } });
  }
  const { reader } = world.platform.context.store;
  const tokenCalls = await reader.all(
    reader.build
      .selectFrom('api_log')
      .select('log_id')
      .where('api_id', '=', 'auth.v3.tenantAccessToken.internal')
      .where('request_body', 'like', `%${other.appId}%`),
  );
  expect(tokenCalls).toHaveLength(1);
});
