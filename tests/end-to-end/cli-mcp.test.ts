import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPlatform } from './support/larkspur.ts';

const main = join(import.meta.dirname, '../../packages/cli/src/main.ts');
let started: Awaited<ReturnType<typeof startPlatform>>;
let agent: Client;

beforeAll(async () => {
  started = await startPlatform(['--memory', '--no-https']);
  agent = await connect();
});
afterAll(async () => {
  await agent.close();
  await started.kill('SIGTERM');
});

async function connect(more: readonly string[] = []): Promise<Client> {
  const { url, app_id, app_secret } = started.ready;
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['--disable-warning=ExperimentalWarning', main, 'mcp', ...more],
      env: {
        LARK_BASE_URL: url,
        LARK_APP_ID: app_id,
        LARK_APP_SECRET: app_secret,
        LARKSPUR_CONFIG_DIR: join(tmpdir(), 'no-settings'),
      },
    }),
  );
  return client;
}

async function use(
  name: string,
  args: Record<string, unknown>,
  client = agent,
): Promise<{ text: string; isError: boolean }> {
  const { content, isError = false } = await client.callTool({ name, arguments: args });
  const [first] = content as { type: string; text: string }[];
  return { text: first?.text ?? '', isError };
}

test('three tools are served, those that read say so', async () => {
  const { tools } = await agent.listTools();
  expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
    ['search_apis', true],
    ['describe_api', true],
    ['call_api', false],
  ]);
});

test('an API is searched, described and called', async () => {
  expect((await use('search_apis', { query: 'send message' })).text).toMatch(/^im\.v1\.message\.create {2}/m);
  expect((await use('describe_api', { api: 'im.v1.message.create' })).text).toContain('receive_id*');
  const sent = await use('call_api', {
    api: 'im.v1.message.create',
    params: { receive_id_type: 'user_id' },
    data: { receive_id: 'chen_an', msg_type: 'text', content: '{"text":"from an agent"}' },
  });
  expect(sent.isError).toBe(false);
  expect(JSON.parse(sent.text)).toMatchObject({ msg_type: 'text' });
});

test('an answer is filtered, read in pages, or only prepared', async () => {
  expect((await use('call_api', { api: 'im.v1.chat.list', jq: '.items[0].name' })).text).toBe('项目协作群\n');
  const paged = await use('call_api', { api: 'im.v1.chat.list', limit: 5, params: { page_size: 1 } });
  expect(JSON.parse(paged.text)).toMatchObject({ items: [{ name: '项目协作群' }], has_more: false });
  const dry = await use('call_api', { api: 'contact.v3.user.get', path: { user_id: 'x' }, dry_run: true });
  expect(JSON.parse(dry.text)).toMatchObject({ method: 'GET', headers: { authorization: 'Bearer ***' } });
});

test.each([
  ['describe_api', { api: 'im.v1.mesage.create' }, 'Did you mean im.v1.message.create?'],
  ['describe_api', { api: 'im.v1.message.create', field: 'data.nothing' }, 'has no field data.nothing'],
  ['call_api', { api: 'contact.v3.user.get', path: { user_id: 'nobody' } }, 'failed with'],
  ['call_api', { api: 'im.v1.message.create', limit: 3 }, 'does not answer in pages'],
  ['call_api', { api: 'im.v1.image.get', path: { image_key: 'x' } }, 'run "larkspur call im.v1.image.get" in a shell'],
  ['call_api', { api: 'authen.v1.userInfo.get' }, 'No user has logged in'],
])('%s %j is a result that says what is wrong', async (name, args, words) => {
  const { text, isError } = await use(name, args);
  expect(text).toContain(words);
  expect(isError).toBe(true);
  expect(text).not.toContain(started.ready.app_secret);
});

test('--read-only refuses what changes something', async () => {
  const reader = await connect(['--read-only']);
  expect((await use('call_api', { api: 'im.v1.chat.list' }, reader)).isError).toBe(false);
  const { text, isError } = await use('call_api', { api: 'im.v1.chat.create', data: {} }, reader);
  expect(text).toContain('im.v1.chat.create changes something, and this server was started with --read-only.');
  expect(isError).toBe(true);
  const { tools } = await reader.listTools();
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  await reader.close();
});
