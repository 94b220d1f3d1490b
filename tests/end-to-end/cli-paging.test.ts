import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Finished, larkspur, startPlatform } from './support/larkspur.ts';

let started: Awaited<ReturnType<typeof startPlatform>>;

beforeAll(async () => {
  started = await startPlatform(['--memory', '--no-https']);
  for (const name of ['a', 'b', 'c', 'd']) {
    expect((await run(['call', 'im.v1.chat.create', '--name', name])).code).toBe(0);
  }
});
afterAll(() => started.kill('SIGTERM'));

function run(args: readonly string[], env: Record<string, string> = {}): Promise<Finished> {
  const { url, app_id, app_secret } = started.ready;
  return larkspur(args, { env: { LARK_BASE_URL: url, LARK_APP_ID: app_id, LARK_APP_SECRET: app_secret, ...env } });
}

const listChats = ['call', 'im.v1.chat.list', '--page_size', '2'];

test('without --all one page is given, and stderr says that there is more', async () => {
  const { stdout, stderr, code } = await run(listChats);
  expect(JSON.parse(stdout)).toMatchObject({ has_more: true, page_token: expect.any(String) });
  expect(stderr).toBe('This is one page of several; --all reads all, --limit some.\n');
  expect(code).toBe(0);
});

test('--all gives the items of all pages in every format', async () => {
  const all = async (...more: string[]) => (await run([...listChats, '--all', ...more])).stdout;
  expect(JSON.parse(await all())).toHaveLength(5);
  expect(
    (await all('--format', 'ndjson'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).chat_id),
  ).toHaveLength(5);
  expect((await all('--format', 'csv')).trim().split('\r\n')).toHaveLength(6);
  expect((await all('--format', 'table')).trim().split('\n')).toHaveLength(6);
  expect((await all('--format', 'yaml')).match(/^- /gm)).toHaveLength(5);
  expect(await all('--jq', 'length')).toBe('5\n');
  expect((await all('--format', 'ndjson', '--jq', '.chat_id')).trim().split('\n')).toHaveLength(5);
});

test('--limit gives so many, and says that there are more', async () => {
  const { stdout, stderr } = await run([...listChats, '--limit', '3']);
  expect(JSON.parse(stdout)).toHaveLength(3);
  expect(stderr).toBe('There are more than 3; --all reads all.\n');
  const { stdout: five, stderr: nothing } = await run([...listChats, '--limit', '5']);
  expect(JSON.parse(five)).toHaveLength(5);
  expect(nothing).toBe('');
});

test('a raw call reads all pages too, of an API that is known and of one that is not', async () => {
  const { stdout } = await run(['api', 'GET', '/im/v1/chats?page_size=2', '--all', '--jq', 'length']);
  expect(stdout).toBe('5\n');
});

test('pages that go round in a circle end with an error, and with JSON that nobody takes for all of it', async () => {
  const faults = `${started.ready.url}/_larkspur/faults`;
  await fetch(faults, { method: 'POST', body: JSON.stringify({ api: 'im.v1.chat.list', repeat_page: true }) });
  const { code, stdout, stderr } = await run([...listChats, '--all']);
  await fetch(faults, { method: 'DELETE' });
  expect(stderr).toContain('came a second time: the pages go round in a circle.');
  expect(code).toBe(1);
  expect(stdout).toContain('"chat_id"');
  expect(() => JSON.parse(stdout)).toThrow();
});

test.each([
  [['call', 'im.v1.chat.get', '--chat_id', 'oc_1', '--all'], 'im.v1.chat.get does not answer in pages'],
  [['call', 'im.v1.chat.list', '--all', '--limit', '3'], '--all and --limit contradict each other.'],
  [['call', 'im.v1.chat.list', '--limit', '0'], '--limit takes a whole number from 1'],
])('%j is refused', async (args, words) => {
  const { code, stderr } = await run(args);
  expect(stderr).toContain(words);
  expect(code).toBe(2);
});
