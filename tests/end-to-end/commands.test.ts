import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Finished,
  larkspur,
  type RunOptions,
  startCommand,
  startPlatform,
  withFolder,
} from './support/larkspur.ts';

let started: Awaited<ReturnType<typeof startPlatform>>;
beforeAll(async () => {
  started = await startPlatform(['--memory', '--no-https']);
});
afterAll(() => started.kill('SIGTERM'));

/** Runs a command against the platform of this file, as its demo app. */
function run(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { url, app_id, app_secret } = started.ready;
  const env = { LARK_BASE_URL: url, LARK_APP_ID: app_id, LARK_APP_SECRET: app_secret, ...options.env };
  return larkspur(args, { ...options, env });
}

async function json(args: readonly string[], options: RunOptions = {}): Promise<any> {
  const { code, stdout, stderr } = await run([...args, '--json'], options);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

const commandNames = ['start', 'call', 'api', 'apis', 'describe', 'explain', 'logs'];

describe('help', () => {
  test('lists every command', async () => {
    const { code, stdout } = await larkspur(['--help']);
    expect(code).toBe(0);
    for (const name of commandNames) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect((await larkspur([])).code).toBe(2);
    expect((await larkspur(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each(commandNames)('of %s has the options that every command has', async (name) => {
    const { code, stdout } = await larkspur([name, '--help']);
    expect(code).toBe(0);
    for (const option of ['json', 'jq', 'format', 'base-url', 'as', 'dry-run', 'verbose', 'no-color', 'help']) {
      expect(stdout).toContain(`--${option}`);
    }
  });

  test('of a call lists the fields of the API', async () => {
    const { stdout } = await larkspur(['call', 'im.v1.message.create', '--help']);
    expect(stdout).toMatch(/--receive_id_type <string> +required; in the query; one of: open_id, user_id/);
  });
});

describe('what cannot be run is refused with exit code 2 and the nearest name', () => {
  test.each([
    [['strat'], 'There is no command strat. Did you mean start?'],
    [['apis', '--formt', 'csv'], 'There is no option --formt. Did you mean --format?'],
    [['apis', '--format', 'xml'], '--format takes table, json, ndjson, csv, yaml; not "xml".'],
    [['apis', '--json', '--format', 'csv'], '--json and --format contradict each other.'],
    [['call', 'im.v1.mesage.create'], 'There is no API im.v1.mesage.create. Did you mean im.v1.message.create?'],
    [['describe', 'send.message'], 'There is no API send.message. Perhaps im.v1.message.create'],
    [
      ['call', 'im.v1.message.get', '--mesage_id', 'om_1'],
      'There is no option --mesage_id. Did you mean --message_id?',
    ],
    [['call', 'im.v1.message.get', '--data', '{'], '--data is no JSON and no YAML: '],
    [['call', 'im.v1.message.get'], 'path.message_id'],
    [['api', 'FETCH', '/im/v1/chats'], 'The method is GET, POST, PUT, PATCH, DELETE; not "FETCH".'],
    [['apis', 'message', '--jq', '.['], '--jq: '],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('call and api', () => {
  test('a call takes the fields of the API as options and prints data', async () => {
    const sent = await json([
      'call',
      'im.v1.message.create',
      '--receive-id-type=user_id',
      '--receive_id',
      'chen_an',
      '--msg_type',
      'text',
      '--content',
      '{"text":"from the command line"}',
    ]);
    expect(sent).toMatchObject({ msg_type: 'text', body: { content: '{"text":"from the command line"}' } });
  });

  test('whole groups come as JSON, from a file or from stdin', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'params.json'), '{"receive_id_type":"user_id"}');
      const sent = await json(['call', 'im.v1.message.create', '--params', '@params.json', '--data', '-'], {
        cwd: folder,
        stdin: '{"receive_id":"chen_an","msg_type":"text","content":"{\\"text\\":\\"hi\\"}"}',
      });
      expect(sent.msg_type).toBe('text');
    });
  });

  test('a raw call goes to whatever stands at a path', async () => {
    const path = '/contact/v3/users/chen_an';
    expect((await json(['api', 'get', path, '--params', '{"user_id_type":"user_id"}'])).user.name).toBe('陈安');
    expect((await run(['api', 'GET', `/open-apis${path}?user_id_type=user_id`, '--jq', '.user.name'])).stdout).toBe(
      '陈安\n',
    );
  });

  test('output comes as JSON, lines, CSV, a table or YAML', async () => {
    const format = async (name: string) => (await run(['call', 'im.v1.chat.list', '--format', name])).stdout;
    expect(JSON.parse(await format('json')).items).toHaveLength(1);
    expect(JSON.parse((await format('ndjson')).trim())).toMatchObject({ name: '项目协作群' });
    expect((await format('csv')).split('\r\n')[0]).toContain('chat_id');
    expect(await format('table')).toMatch(/^chat_id .*\noc_/);
    expect(await format('yaml')).toMatch(/^ {4}name: 项目协作群$/m);
  });

  test('a dry run sends nothing and needs no credentials', async () => {
    const before = (await json(['logs'])).length;
    const args = ['call', 'contact.v3.user.get', '--user_id', 'a/b', '--dry-run'];
    expect(await json(args, { env: { LARK_APP_ID: '', LARK_APP_SECRET: '' } })).toEqual({
      method: 'GET',
      url: `${started.ready.url}/open-apis/contact/v3/users/a%2Fb`,
      headers: { authorization: 'Bearer ***', 'user-agent': 'larkspur-cli/0.1.0' },
    });
    expect(await json(['logs'])).toHaveLength(before);
  });

  test('a failure is told with log id, remedy and exit code 1; for programs as JSON on stderr', async () => {
    const args = ['call', 'contact.v3.user.get', '--user_id', 'nobody', '--user_id_type', 'user_id'];
    const words = await run(args);
    expect([words.code, words.stdout]).toEqual([1, '']);
    expect(words.stderr).toMatch(
      /^larkspur: contact\.v3\.user\.get failed with 99992360: .* \(log id \d{14}[0-9A-F]{20}\)\n/,
    );
    const { code, stderr } = await run([...args, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stderr).error).toMatchObject({
      exit_code: 1,
      name: 'UnknownIdError',
      code: 99992360,
      httpStatus: 400,
    });
  });

  test.each([
    [3, { LARK_APP_SECRET: 'wrong' }, 'Check app id, app secret'],
    [4, { LARK_BASE_URL: 'http://127.0.0.1:9' }, 'got no answer'],
  ])('exit code %i is given with %j', async (expected, env, words) => {
    const { code, stderr } = await run(['call', 'im.v1.chat.list'], { env });
    expect(stderr).toContain(words);
    expect(code).toBe(expected);
  });

  test('no secret is printed, whatever fails', async () => {
    const { app_secret } = started.ready;
    for (const args of [
      ['call', 'im.v1.message.get', '--message_id', 'x'],
      ['api', 'GET', '/nothing'],
    ]) {
      const { stdout, stderr } = await run([...args, '--verbose']);
      expect(stdout + stderr).not.toContain(app_secret);
      expect(stdout + stderr).not.toMatch(/t-g1[A-Z2-7]{20}/);
    }
  });

  test('a file is uploaded from its path and downloaded to one', async () => {
    await withFolder(async (folder) => {
      const picture = Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
        'base64',
      );
      writeFileSync(join(folder, 'a.png'), picture);
      const options = { cwd: folder };
      const { image_key } = await json(
        ['call', 'im.v1.image.create', '--image_type', 'message', '--image', 'a.png'],
        options,
      );
      const got = await run(['call', 'im.v1.image.get', '--image_key', image_key, '--output', 'b.png'], options);
      expect(got.code).toBe(0);
      expect(readFileSync(join(folder, 'b.png')).equals(picture)).toBe(true);
    });
  });
});

describe('the platform that runs here', () => {
  test('is used with its demo app where nothing else is configured, and stderr says so', async () => {
    await withFolder(async (folder) => {
      const here = await startPlatform(['--no-https'], { cwd: folder });
      const deeper = join(folder, 'a/b');
      mkdirSync(deeper, { recursive: true });
      const { code, stdout, stderr } = await larkspur(['call', 'im.v1.chat.list'], { cwd: deeper });
      expect(code).toBe(0);
      expect(JSON.parse(stdout).items).toHaveLength(1);
      expect(stderr).toBe(`Using the platform at ${here.ready.url} with its demo app ${here.ready.app_id}.\n`);
      const configured = await larkspur(['call', 'im.v1.chat.list', '--dry-run'], {
        cwd: deeper,
        env: { LARK_APP_ID: 'cli_x' },
      });
      expect(JSON.parse(configured.stdout).url).toBe('https://open.feishu.cn/open-apis/im/v1/chats');
      await here.kill('SIGTERM');
    });
  });
});

describe('apis and describe', () => {
  test('APIs are found by Chinese and English words', async () => {
    expect((await json(['apis', 'send', 'message'])).map((api: any) => api.id)).toContain('im.v1.message.create');
    expect((await json(['apis', '发送消息']))[0].id).toBe('im.v1.message.create');
    expect((await run(['apis', 'zzzz'])).stderr).toBe('larkspur: No API fits "zzzz".\n');
  });

  test('APIs are given as an OpenAPI document', async () => {
    const document = await json(['apis', '--project', 'contact', '--openapi']);
    expect(document.openapi).toBe('3.1.1');
    expect(document.tags).toEqual([{ name: 'contact' }]);
    expect(document.paths['/open-apis/contact/v3/users/{user_id}'].get.operationId).toBe('contact.v3.user.get');
  });

  test('an API is described with tokens, scopes, fields and errors', async () => {
    const described = await json(['describe', 'im.v1.message.create']);
    expect(described).toMatchObject({ method: 'POST', tokens: ['tenant', 'user'], emulation: 'stateful' });
    expect(described.query).toEqual([
      {
        name: 'receive_id_type',
        type: 'string',
        required: true,
        bounds: 'one of: open_id, user_id, union_id, email, chat_id',
      },
    ]);
    expect(described.errors).toContainEqual({
      code: 230013,
      status: 400,
      msg: 'Bot has NO availability to this user.',
    });
    expect((await run(['describe', 'im.v1.message.create'])).stdout).toContain('1000 a minute and 50 a second');
  });
});

describe('explain and logs', () => {
  test('a code is explained offline, in either language', async () => {
    const offline = { env: { LARK_BASE_URL: 'http://127.0.0.1:9' } };
    const { code, stdout } = await run(['explain', '40004'], offline);
    expect(code).toBe(0);
    expect(stdout).toContain('no dept authority error');
    expect(stdout).toContain("→ Widen the app's contact range");
    expect((await json(['explain', '40004', '--lang', 'zh'], offline)).cause).toContain('通讯录权限范围');
    expect((await run(['explain', '424242'])).stderr).toBe(
      "larkspur: Neither Feishu's pages nor larkspur know the code 424242.\n",
    );
  });

  test('a call is found in the log and explained by its log id', async () => {
    await run(['api', 'GET', '/im/v1/chats', '--params', '{"page_size":1000}']);
    const [call] = await json(['logs', '--api', 'im.v1.chat.list', '--failed', '--limit', '1']);
    expect(call).toMatchObject({ api: 'im.v1.chat.list', code: 99992402, refused_by: 'fields' });
    const { stdout } = await run(['explain', call.log_id]);
    expect(stdout).toContain('Refused by: Rules of the fields');
    expect(stdout).toContain('page_size: the max value is 100 (1000)');
    const lines = (await run(['logs', '--code', '99992402'])).stdout;
    expect(lines).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}400 {2}GET \/open-apis\/im\/v1\/chats {2}99992402 /);
  });

  test('--follow shows calls as they happen', async () => {
    const { url } = started.ready;
    await fetch(`${url}/open-apis/before`);
    const args = ['logs', '--follow', '--status', '404', '--format', 'ndjson'];
    const following = await startCommand(args, '/open-apis/before', { env: { LARK_BASE_URL: url } });
    await fetch(`${url}/open-apis/while`);
    while (!following.output().stdout.includes('/open-apis/while')) await new Promise((next) => setTimeout(next, 10));
    const { stdout } = await following.kill('SIGKILL');
    const paths = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).path);
    expect(paths.slice(-2)).toEqual(['/open-apis/before', '/open-apis/while']);
  });

  test('a platform that is not there is told so', async () => {
    const { code, stderr } = await run(['logs'], { env: { LARK_BASE_URL: 'http://127.0.0.1:9' } });
    expect([code, stderr]).toEqual([
      4,
      'larkspur: No platform answers at http://127.0.0.1:9. Start one with "larkspur start", or name it with --base-url.\n',
    ]);
  });
});
