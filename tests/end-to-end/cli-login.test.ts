import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Finished, larkspur, startCommand, startPlatform, withFolder } from './support/larkspur.ts';

let started: Awaited<ReturnType<typeof startPlatform>>;
beforeAll(async () => {
  started = await startPlatform(['--memory', '--no-https']);
});
afterAll(() => started.kill('SIGTERM'));

const scopes = 'contact:user.employee_id:readonly im:chat';

/** A free port whose redirect URL the demo app has. */
async function registeredPort(): Promise<number> {
  const { url, app_id } = started.ready;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const args = ['apps', 'redirect-urls', 'add', app_id, `http://127.0.0.1:${port}/callback`, '--base-url', url];
  expect((await larkspur(args)).code).toBe(0);
  return port;
}

function environment(configFolder: string): Record<string, string> {
  const { url, app_id, app_secret } = started.ready;
  return { LARKSPUR_CONFIG_DIR: configFolder, LARK_BASE_URL: url, LARK_APP_ID: app_id, LARK_APP_SECRET: app_secret };
}

/** Logs a user in as a browser would: opens the printed link, and follows where it leads. */
async function logIn(configFolder: string, user: string, more: readonly string[] = []): Promise<Finished> {
  const port = await registeredPort();
  const args = ['login', '--port', String(port), '--scope', scopes, ...more];
  const running = await startCommand(args, '\nhttp', { env: environment(configFolder) }, 'stderr');
  const link = /^http\S+authorize\S+$/m.exec(running.output().stderr)?.[0];
  const consent = await fetch(`${link}&larkspur_user=${user}`, { redirect: 'manual' });
  const location = consent.headers.get('location') as string;
  expect(location).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${port}/callback\\?code=`));
  const page = await fetch(location);
  expect(await page.text()).toContain('You have logged in.');
  return running.finished;
}

describe('login', () => {
  test('with a browser: PKCE, state, a file for the owner alone, and calls as the user', async () => {
    await withFolder(async (folder) => {
      const { code, stdout } = await logIn(folder, 'chen_an');
      expect(stdout).toMatch(/^Logged in: 陈安 \(ou_\w+\)\n$/);
      expect(code).toBe(0);
      const file = join(folder, 'logins.json');
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(JSON.parse(readFileSync(file, 'utf8')).logins[0]).toMatchObject({
        name: '陈安',
        scope: expect.stringContaining('offline_access'),
      });
      const env = environment(folder);
      const me = await larkspur(['call', 'authen.v1.userInfo.get', '--jq', '.name'], { env });
      expect(me).toEqual({ code: 0, stdout: '陈安\n', stderr: '' });
      const chats = await larkspur(['call', 'im.v1.chat.list', '--as', 'user', '--json'], { env });
      expect([chats.code, chats.stderr]).toEqual([0, '']);
      const who = JSON.parse((await larkspur(['whoami', '--json'], { env })).stdout);
      expect(who).toMatchObject({
        app_id: started.ready.app_id,
        from: 'environment',
        app_secret: 'known',
        users: [{ name: '陈安', login: 'live' }],
      });
    });
  });

  test('several users: the last is "user", each has a name', async () => {
    await withFolder(async (folder) => {
      await logIn(folder, 'chen_an');
      await logIn(folder, 'zhou_min');
      const env = environment(folder);
      const nameAs = async (as: string) =>
        (await larkspur(['call', 'authen.v1.userInfo.get', '--as', as, '--jq', '.name'], { env })).stdout;
      const last = await nameAs('user');
      expect(last).not.toBe('陈安\n');
      expect(await nameAs('陈安')).toBe('陈安\n');
      const wrong = await larkspur(['call', 'authen.v1.userInfo.get', '--as', 'usr'], { env });
      expect(wrong.stderr).toContain('not "usr". Did you mean user?');
      expect(wrong.code).toBe(2);
    });
  });

  test('a refused login, and an answer to another login, log nobody in', async () => {
    await withFolder(async (folder) => {
      const port = await registeredPort();
      const running = await startCommand(
        ['login', '--port', String(port)],
        '\nhttp',
        { env: environment(folder) },
        'stderr',
      );
      const link = /^http\S+authorize\S+$/m.exec(running.output().stderr)?.[0];
      const forged = await fetch(`http://127.0.0.1:${port}/callback?code=abc&state=wrong`);
      expect(forged.status).toBe(400);
      const consent = await fetch(`${link}&larkspur_decision=refuse`, { redirect: 'manual' });
      await fetch(consent.headers.get('location') as string);
      const { code, stderr } = await running.finished;
      expect(stderr).toContain('The login was refused.');
      expect(code).toBe(3);
    });
  });

  test('on another device', async () => {
    await withFolder(async (folder) => {
      const args = ['login', '--device', '--scope', 'im:chat'];
      const running = await startCommand(args, 'user_code=', { env: environment(folder) }, 'stderr');
      const link = /^http\S+user_code=\S+$/m.exec(running.output().stderr)?.[0];
      await fetch(`${link}&larkspur_user=chen_an`);
      const { code, stdout } = await running.finished;
      expect(stdout).toContain('Logged in: 陈安');
      expect(code).toBe(0);
    });
  });

  test('a port that is taken is named', async () => {
    const port = new URL(started.ready.url).port;
    const { code, stderr } = await larkspur(['login', '--port', port], { env: environment('/nowhere') });
    expect(stderr).toContain(`Port ${port} is taken by another program. Choose another with --port`);
    expect(code).toBe(2);
  });

  test('a dry run sends nothing, and needs no app', async () => {
    const { code, stdout } = await larkspur(['login', '--dry-run', '--scope', 'im:chat', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      method: 'GET',
      url:
        'https://accounts.feishu.cn/open-apis/authen/v1/authorize?client_id=APP_ID&response_type=code' +
        '&redirect_uri=http%3A%2F%2F127.0.0.1%3A8080%2Fcallback&scope=im%3Achat+offline_access&state=***' +
        '&code_challenge=***&code_challenge_method=S256',
    });
  });
});

describe('a login that has ended', () => {
  /** Makes the access token of the only login old, as if two hours had passed. */
  function age(folder: string): void {
    const file = join(folder, 'logins.json');
    const { logins } = JSON.parse(readFileSync(file, 'utf8'));
    logins[0].expires_at = Date.now() - 1000;
    writeFileSync(file, JSON.stringify({ logins }));
  }

  test('is refreshed once, however many processes need it', async () => {
    await withFolder(async (folder) => {
      await logIn(folder, 'chen_an');
      const env = environment(folder);
      for (let round = 0; round < 2; round++) {
        age(folder);
        const calls = Array.from({ length: 5 }, () =>
          larkspur(['call', 'authen.v1.userInfo.get', '--jq', '.name'], { env }),
        );
        for (const { code, stdout, stderr } of await Promise.all(calls))
          expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '陈安\n', stderr: '' });
      }
      const logs = await larkspur(['logs', '--api', 'authen.v2.oauth.token.create', '--json'], { env });
      const answers = JSON.parse(logs.stdout).map((call: { code: number }) => call.code);
      expect(answers.filter((answer: number) => answer !== 0)).toEqual([]);
      const file = statSync(join(folder, 'logins.json'));
      expect(file.mode & 0o777).toBe(0o600);
    });
  });

  test('a refresh that fails takes nothing away', async () => {
    await withFolder(async (folder) => {
      await logIn(folder, 'chen_an');
      age(folder);
      const before = readFileSync(join(folder, 'logins.json'), 'utf8');
      const env = { ...environment(folder), LARK_APP_SECRET: 'wrong' };
      const { code, stderr } = await larkspur(['call', 'authen.v1.userInfo.get'], { env });
      expect(code).toBe(3);
      expect(stderr).toContain('20002');
      expect(readFileSync(join(folder, 'logins.json'), 'utf8')).toBe(before);
    });
  });

  test('logout revokes the tokens and forgets them', async () => {
    await withFolder(async (folder) => {
      await logIn(folder, 'chen_an');
      const env = environment(folder);
      const [{ access_token }] = JSON.parse(readFileSync(join(folder, 'logins.json'), 'utf8')).logins;
      expect((await larkspur(['logout'], { env })).stdout).toBe('Logged out: 陈安\n');
      const dead = await larkspur(['call', 'authen.v1.userInfo.get'], {
        env: { ...env, LARK_USER_ACCESS_TOKEN: access_token },
      });
      expect(dead.code).toBe(3);
      expect(dead.stdout + dead.stderr).not.toContain(access_token);
      const nobody = await larkspur(['call', 'authen.v1.userInfo.get'], { env });
      expect(nobody.stderr).toContain('No user has logged in: run "larkspur login"');
      expect(nobody.code).toBe(3);
    });
  });

  test('without a refresh token it is told to log in again', async () => {
    await withFolder(async (folder) => {
      await logIn(folder, 'chen_an', ['--no-offline']);
      age(folder);
      const { code, stderr } = await larkspur(['call', 'authen.v1.userInfo.get'], { env: environment(folder) });
      expect(stderr).toContain('The login of 陈安 has ended: run "larkspur login" again.');
      expect(code).toBe(3);
    });
  });
});

describe('profiles', () => {
  test('keep an app and its platform under a name, the secret on stdin, in a file for the owner alone', async () => {
    await withFolder(async (folder) => {
      const { url, app_id, app_secret } = started.ready;
      const env = { LARKSPUR_CONFIG_DIR: folder };
      const add = (name: string) =>
        larkspur(['profiles', 'add', name, '--app-id', app_id, '--base-url', url], { env, stdin: `${app_secret}\n` });
      expect((await add('work')).stdout).toBe(`Kept: work (${app_id} at ${url})\n`);
      expect((await add('other')).code).toBe(0);
      expect(statSync(join(folder, 'profiles.json')).mode & 0o777).toBe(0o600);
      const listed = await larkspur(['profiles', 'list', '--json'], { env });
      expect(JSON.parse(listed.stdout)).toEqual([
        { name: 'work', app_id, base_url: url, in_use: true },
        { name: 'other', app_id, base_url: url, in_use: false },
      ]);
      const call = await larkspur(['call', 'im.v1.chat.list', '--jq', '.items | length'], { env });
      expect(call).toMatchObject({ code: 0, stdout: '1\n' });
      const named = await larkspur(['call', 'im.v1.chat.list', '--profile', 'othr'], { env });
      expect([named.code, named.stderr.split('\n')[0]]).toEqual([
        2,
        'larkspur: There is no profile othr. Did you mean other?',
      ]);
      expect((await larkspur(['profiles', 'use', 'other'], { env })).stdout).toBe('In use: other\n');
      expect((await larkspur(['profiles', 'use', '--none'], { env })).stdout).toBe('No profile is in use.\n');
      expect((await larkspur(['profiles', 'remove', 'work'], { env })).stdout).toBe('Removed: work\n');
      expect(JSON.parse((await larkspur(['profiles', 'list', '--json'], { env })).stdout)).toHaveLength(1);
    });
  });

  test('and LARK_BASE_URL never name two hosts', async () => {
    await withFolder(async (folder) => {
      const env = { LARKSPUR_CONFIG_DIR: folder, LARK_APP_SECRET: 'x' };
      await larkspur(['profiles', 'add', 'work', '--app-id', 'cli_1', '--base-url', 'http://127.0.0.1:9'], { env });
      const { code, stderr } = await larkspur(['call', 'im.v1.chat.list', '--profile', 'work'], {
        env: { ...env, LARK_BASE_URL: started.ready.url },
      });
      expect(stderr).toContain(
        `The profile work is for http://127.0.0.1:9, but LARK_BASE_URL is ${started.ready.url}.`,
      );
      expect(code).toBe(2);
    });
  });

  test('a file that is none of profiles is not overwritten', async () => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'profiles.json'), 'not json');
      chmodSync(join(folder, 'profiles.json'), 0o600);
      const { code, stderr } = await larkspur(['profiles', 'add', 'a', '--app-id', 'cli_1'], {
        env: { LARKSPUR_CONFIG_DIR: folder, LARK_APP_SECRET: 'x' },
      });
      expect(stderr).toContain('holds no profiles. Mend it, or take it away.');
      expect(code).toBe(2);
      expect(readFileSync(join(folder, 'profiles.json'), 'utf8')).toBe('not json');
    });
  });
});
