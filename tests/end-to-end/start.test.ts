import { readFileSync, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { larkspur, startPlatform, withFolder } from './support/larkspur.ts';

async function answerOf(url: string, init: RequestInit = {}): Promise<{ status: number; body: any }> {
  const response = await fetch(url, init);
  return { status: response.status, body: await response.json() };
}

function post(body: unknown, token = ''): RequestInit {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    ...(token && { authorization: `Bearer ${token}` }),
  };
  return { method: 'POST', headers, body: JSON.stringify(body) };
}

async function tokenOf({
  url,
  app_id,
  app_secret,
}: {
  url: string;
  app_id: string;
  app_secret: string;
}): Promise<string> {
  const { body } = await answerOf(
    `${url}/open-apis/auth/v3/tenant_access_token/internal`,
    post({ app_id, app_secret }),
  );
  return body.tenant_access_token;
}

const toUser = '?receive_id_type=user_id';
const message = (content: unknown) => ({ receive_id: 'chen_an', msg_type: 'text', content });

test('--json prints exactly one line, with everything that a program needs', async () => {
  const started = await startPlatform(['--memory']);
  const finished = await started.kill('SIGTERM');
  expect(finished.code).toBe(0);
  expect(finished.stdout.split('\n')).toHaveLength(2);
  expect(Object.keys(started.ready)).toEqual([
    'url',
    'https_url',
    'console_url',
    'ca_file',
    'app_id',
    'app_secret',
    'tenant_key',
    'pid',
  ]);
  expect(started.ready).toMatchObject({
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    https_url: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/),
    app_id: expect.stringMatching(/^cli_[0-9a-f]{16}$/),
  });
});

test('a second start has the same credentials and what was written before', async () => {
  await withFolder(async (folder) => {
    const first = await startPlatform(['--data', folder, '--no-https']);
    const sent = await answerOf(
      `${first.ready.url}/open-apis/im/v1/messages${toUser}`,
      post(message('{"text":"kept"}'), await tokenOf(first.ready)),
    );
    expect(sent.body.code).toBe(0);
    await answerOf(`${first.ready.url}/_larkspur/settings`, { method: 'PATCH', body: '{"brand":"lark"}' });
    await first.kill('SIGTERM');

    const second = await startPlatform(['--data', folder, '--no-https']);
    expect(second.ready.app_secret).toBe(first.ready.app_secret);
    expect(second.ready.tenant_key).toBe(first.ready.tenant_key);
    const read = await answerOf(`${second.ready.url}/open-apis/im/v1/messages/${sent.body.data.message_id}`, {
      headers: { authorization: `Bearer ${await tokenOf(second.ready)}` },
    });
    expect(read.body).toMatchObject({ code: 0, data: { items: [{ body: { content: '{"text":"kept"}' } }] } });
    expect((await answerOf(`${second.ready.url}/_larkspur/settings`)).body.brand).toBe('lark');
    await second.kill('SIGTERM');
  });
});

test('a folder on which a platform runs is refused, by name; after a crash it is free', async () => {
  await withFolder(async (folder) => {
    const first = await startPlatform(['--data', folder, '--no-https']);
    const refused = await larkspur(['start', '--port', '0', '--data', folder]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toBe(
      `larkspur: A larkspur already runs on ${folder} (process ${first.ready.pid}, ${first.ready.url}). ` +
        'Stop it, or give another folder with --data, or --memory for none.\n',
    );
    await first.kill('SIGKILL');
    const second = await startPlatform(['--data', folder, '--no-https']);
    await second.kill('SIGTERM');
  });
});

test('a taken port is named, with the next step', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const http = await larkspur(['start', '--memory', '--port', String(port)]);
  expect(http.code).toBe(2);
  expect(http.stderr).toContain(`The HTTP port ${port} is taken by another program. Take a free one with --port 0`);
  const https = await larkspur(['start', '--memory', '--port', '0', '--https-port', String(port)]);
  expect(https.stderr).toContain(`The HTTPS port ${port} is taken`);
  expect(https.stderr).toContain('--no-https');
  other.close();
});

test('SIGTERM lets a call under way end, and takes no new one', async () => {
  const started = await startPlatform(['--memory', '--no-https']);
  const { url } = started.ready;
  const body = JSON.stringify(message('{"text":"slow"}'));
  const token = await tokenOf(started.ready);
  const answered = new Promise<number | undefined>((resolve, reject) => {
    const call = request(
      `${url}/open-apis/im/v1/messages${toUser}`,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'content-length': body.length,
        },
      },
      (response) => response.resume().on('end', () => resolve(response.statusCode)),
    );
    call.on('error', reject);
    call.write(body.slice(0, 10), async () => {
      await answerOf(`${url}/_larkspur/health`);
      const ended = started.kill('SIGTERM');
      while (await isAnswering(url)) await new Promise((next) => setTimeout(next, 10));
      call.end(body.slice(10));
      await ended;
    });
  });
  expect(await answered).toBe(200);
  expect((await started.kill('SIGTERM')).code).toBe(0);
});

test('a stream of the control API does not keep a platform from ending', async () => {
  const started = await startPlatform(['--memory', '--no-https']);
  const stream = await fetch(`${started.ready.url}/_larkspur/logs/stream`);
  const read = stream.text();
  expect((await started.kill('SIGINT')).code).toBe(0);
  expect(await read).toContain(': calls follow');
});

test('--strict refuses content as an object; --require-https refuses plain HTTP', async () => {
  const strict = await startPlatform(['--memory', '--no-https', '--strict']);
  const refused = await answerOf(
    `${strict.ready.url}/open-apis/im/v1/messages${toUser}`,
    post(message({ text: 'object' }), await tokenOf(strict.ready)),
  );
  expect(refused).toMatchObject({ status: 400, body: { code: 9499 } });
  await strict.kill('SIGTERM');

  const secure = await startPlatform(['--memory', '--require-https']);
  const plain = await answerOf(`${secure.ready.url}/open-apis/auth/v3/tenant_access_token/internal`, post({}));
  expect(plain.body.code).toBe(9499);
  expect(plain.body.error.troubleshooter).toContain(secure.ready.https_url);
  await secure.kill('SIGTERM');
});

test.skipIf(process.platform === 'win32')('what holds secrets can be read by its owner only', async () => {
  await withFolder(async (folder) => {
    const data = join(folder, 'data');
    const started = await startPlatform(['--data', data]);
    expect(statSync(data).mode & 0o777).toBe(0o700);
    const running = join(data, 'running.json');
    expect(statSync(running).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(running, 'utf8'))).toEqual(started.ready);
    await started.kill('SIGTERM');
    expect(() => statSync(running)).toThrow();
  });
});

test.each([
  [['--memory', '--data', 'x'], '--memory keeps nothing, so --data cannot go with it.'],
  [['--no-https', '--require-https'], '--require-https and --no-https leave no way to call.'],
  [['--port', '99999'], '--port takes a whole number from 0 to 65535; not "99999".'],
  [['--prot', '1'], 'There is no option --prot. Did you mean --port?'],
  [['--memory', '--port', '0', '--host', '203.0.113.99'], '203.0.113.99 is no address of this machine.'],
])('start %j is refused: %s', async (args, message) => {
  const { code, stdout, stderr } = await larkspur(['start', ...args]);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
});

async function isAnswering(url: string): Promise<boolean> {
  try {
    await fetch(`${url}/_larkspur/health`, { headers: { connection: 'close' } });
    return true;
  } catch {
    return false;
  }
}
