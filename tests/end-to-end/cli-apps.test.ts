import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Finished, larkspur, type RunOptions, startPlatform, withFolder } from './support/larkspur.ts';

let started: Awaited<ReturnType<typeof startPlatform>>;
beforeAll(async () => {
  started = await startPlatform(['--memory', '--no-https']);
});
afterAll(() => started.kill('SIGTERM'));

function run(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return larkspur(args, { ...options, env: { LARK_BASE_URL: started.ready.url, ...options.env } });
}

async function json(args: readonly string[], options: RunOptions = {}): Promise<any> {
  const { code, stdout, stderr } = await run([...args, '--json'], options);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

async function newApp(): Promise<{ app_id: string; app_secret: string }> {
  return json(['apps', 'create', 'Test']);
}

const listChats = ['call', 'im.v1.chat.list'];

test('an app is made, listed, changed, and given a new secret', async () => {
  const { app_id, app_secret } = await newApp();
  expect((await json(['apps', 'list'])).map((app: any) => app.app_id)).toContain(app_id);
  expect(await json(['apps', 'set', app_id, '--name', 'Other', '--bot', 'false'])).toMatchObject({
    name: 'Other',
    bot_enabled: false,
  });
  expect(await json(['apps', 'show', app_id])).toMatchObject({ name: 'Other', type: 'custom' });
  expect((await run(['apps', 'secret', app_id])).stdout).toBe(`${app_secret}\n`);
  const { app_secret: next } = await json(['apps', 'secret', app_id, '--reset']);
  expect(next).not.toBe(app_secret);
  const call = await run(listChats, { env: { LARK_APP_ID: app_id, LARK_APP_SECRET: app_secret } });
  expect(call.code).toBe(3);
});

test('scopes are added, taken, exported and imported, and decide at once', async () => {
  const { app_id, app_secret } = await newApp();
  const env = { LARK_APP_ID: app_id, LARK_APP_SECRET: app_secret };
  expect((await run(listChats, { env })).code).toBe(3);
  expect(await json(['apps', 'scopes', 'add', app_id, 'im:chat:readonly', '--token', 'tenant'])).toEqual([
    { scope: 'im:chat:readonly', tokens: 'tenant' },
  ]);
  expect((await run(listChats, { env })).code).toBe(0);
  await withFolder(async (folder) => {
    const exported = await json(['apps', 'scopes', 'export', app_id]);
    expect(exported).toEqual({ scopes: { tenant: ['im:chat:readonly'], user: [] } });
    writeFileSync(join(folder, 'scopes.json'), JSON.stringify(exported));
    expect(await json(['apps', 'scopes', 'remove', app_id, 'im:chat:readonly'])).toEqual([]);
    expect(await json(['apps', 'scopes', 'import', app_id, 'scopes.json'], { cwd: folder })).toHaveLength(1);
    expect(readFileSync(join(folder, 'scopes.json'), 'utf8')).toContain('im:chat:readonly');
  });
  const kept = await json(['apps', 'scopes', 'import', app_id, '-', '--keep'], {
    stdin: '{"scopes":{"user":["im:message"]}}',
  });
  expect(kept).toEqual([
    { scope: 'im:chat:readonly', tokens: 'tenant' },
    { scope: 'im:message', tokens: 'user' },
  ]);
  expect(await json(['apps', 'scopes', 'list', app_id])).toEqual(kept);
  const slip = await run(['apps', 'scopes', 'add', app_id, 'im:chat:readonlyy']);
  expect(slip.stderr).toContain('did you mean im:chat:readonly?');
  expect(slip.code).toBe(2);
});

test('the IP allowlist is kept, and enforced', async () => {
  const { app_id, app_secret } = await newApp();
  await json(['apps', 'scopes', 'add', app_id, 'im:chat:readonly']);
  expect(await json(['apps', 'ip-allowlist', 'add', app_id, '203.0.113.7', '198.51.100.0/24'])).toEqual([
    '203.0.113.7',
    '198.51.100.0/24',
  ]);
  const refused = await run(listChats, { env: { LARK_APP_ID: app_id, LARK_APP_SECRET: app_secret } });
  expect(refused.stderr).toContain('99991401');
  expect(refused.code).toBe(3);
  expect(await json(['apps', 'ip-allowlist', 'remove', app_id, '203.0.113.7'])).toEqual(['198.51.100.0/24']);
  const absent = await run(['apps', 'ip-allowlist', 'remove', app_id, '203.0.113.7']);
  expect(absent.stderr).toContain('203.0.113.7 is not in the list: 198.51.100.0/24.');
  expect((await run(['apps', 'ip-allowlist', 'list', app_id])).stdout).toBe('198.51.100.0/24\n');
});

test('redirect URLs, availability and contact range are set', async () => {
  const { app_id } = await newApp();
  const url = 'http://127.0.0.1:8080/callback';
  expect(await json(['apps', 'redirect-urls', 'add', app_id, url])).toEqual([url]);
  expect(await json(['apps', 'redirect-urls', 'list', app_id])).toEqual([url]);
  expect(await json(['apps', 'redirect-urls', 'remove', app_id, url])).toEqual([]);
  const some = { type: 'some', user_ids: ['chen_an'] };
  expect(await json(['apps', 'availability', 'set', app_id, '--user', 'chen_an'])).toEqual(some);
  expect(await json(['apps', 'availability', 'show', app_id])).toEqual(some);
  expect(await json(['apps', 'contact-range', 'set', app_id, '--type', 'all'])).toEqual({ type: 'all' });
  expect(await json(['apps', 'contact-range', 'show', app_id])).toEqual({ type: 'all' });
  const nobody = await run(['apps', 'availability', 'set', app_id, '--user', 'nobody']);
  expect(nobody.stderr).toContain('the tenant has no user nobody');
});

test.each([
  [['apps', 'show', 'cli_0000000000000000'], 1, 'There is no app cli_0000000000000000.'],
  [['apps', 'set', 'cli_1'], 2, 'Say what to change'],
  [['apps', 'scopes', 'add', 'cli_1'], 2, 'Name at least one scope'],
  [['apps', 'scopes', 'ad'], 2, 'There is no command apps scopes ad. Did you mean add?'],
  [['apps', 'scopes', 'import', 'cli_1', '/no/such/file'], 2, 'ENOENT'],
])('%j ends with %i', async (args, code, words) => {
  const { code: actual, stdout, stderr } = await run(args);
  expect(stderr).toContain(words);
  expect({ code: actual, stdout }).toEqual({ code, stdout: '' });
});

test('a dry run shows the request and changes nothing', async () => {
  const { app_id } = await newApp();
  expect(await json(['apps', 'scopes', 'add', app_id, 'im:chat', '--dry-run'])).toEqual({
    method: 'PATCH',
    url: `${started.ready.url}/_larkspur/apps/${app_id}/scopes`,
    body: { add: { tenant: ['im:chat'], user: ['im:chat'] } },
  });
  expect(await json(['apps', 'scopes', 'list', app_id])).toEqual([]);
});

test('doctor checks what a call needs, and ends with the code of what failed', async () => {
  const { app_id, app_secret } = await newApp();
  const env = { LARK_APP_ID: app_id, LARK_APP_SECRET: app_secret };
  const healthy = await json(['doctor'], { env });
  expect(Object.fromEntries(healthy.map(({ check, verdict }: any) => [check, verdict]))).toEqual({
    settings: 'ok',
    TLS: 'skipped',
    address: 'ok',
    clock: 'ok',
    'app token': 'ok',
    'user token': 'skipped',
    'IP allowlist': 'ok',
    scopes: 'warning',
    versions: 'ok',
    'platform version': 'ok',
  });
  const lacking = await run(['doctor', '--api', 'im.v1.chat.list'], { env });
  expect(lacking.stdout).toContain('scopes of im.v1.chat.list');
  expect(lacking.stdout).toContain('→ Add one of im:chat');
  expect([lacking.code, lacking.stderr]).toEqual([3, 'larkspur: 1 of 11 checks failed.\n']);
  await json(['apps', 'ip-allowlist', 'add', app_id, '203.0.113.7']);
  const denied = await run(['doctor', '--json'], { env });
  expect(JSON.parse(denied.stdout)).toContainEqual(
    expect.objectContaining({ check: 'IP allowlist', verdict: 'failed' }),
  );
  expect(denied.code).toBe(3);
  const wrong = await run(['doctor', '--json'], { env: { ...env, LARK_APP_SECRET: 'wrong-secret-0123' } });
  expect(JSON.parse(wrong.stdout)).toContainEqual(expect.objectContaining({ check: 'app token', verdict: 'failed' }));
  expect(wrong.stdout + wrong.stderr).not.toContain('wrong-secret-0123');
  const gone = await run(['doctor', '--json'], { env: { ...env, LARK_BASE_URL: 'http://127.0.0.1:9' } });
  expect(gone.code).toBe(4);
});
