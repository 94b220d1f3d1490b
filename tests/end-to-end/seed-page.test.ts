import { execFileSync, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCommand, startPlatform } from './support/larkspur.ts';
import { getToken, type PageRequest, pageHost, readUser, sendMessage } from './support/seed-page.ts';

const hasCurl = spawnSync('curl', ['--version']).status === 0;
const userId = 'ou_c99c5f35d542efc7ee492afe11af19ef';

describe.skipIf(!hasCurl)('the commands of the page 调用 API', () => {
  let started: Awaited<ReturnType<typeof startPlatform>>;
  beforeAll(async () => {
    started = await startPlatform(['--memory']);
  });
  afterAll(() => started.kill('SIGTERM'));

  test.each(['http', 'https'])('work as they are written, over %s', (protocol) => {
    const { url, https_url, ca_file, app_id, app_secret } = started.ready;
    const base = protocol === 'https' ? https_url : url;
    const trust = protocol === 'https' ? ['--cacert', ca_file] : [];
    const run = (request: PageRequest, values: Record<string, string>) => curl(request, base, trust, values);

    const token = run(getToken, { app_id, app_secret });
    expect(token).toMatchObject({ code: 0, msg: 'ok', tenant_access_token: expect.stringMatching(/^t-/) });
    const { tenant_access_token } = token as { tenant_access_token: string };

    const sent = run(sendMessage, { tenant_access_token, user_id: userId });
    expect(sent).toMatchObject({ code: 0, data: { msg_type: 'text', body: { content: '{"text":"Hello World"}' } } });

    const user = run(readUser, { tenant_access_token });
    expect(user).toMatchObject({ code: 0, msg: 'success', data: { user: { user_id: userId, name: '张三' } } });
  });
});

test.skipIf(!hasCurl)('the commands that "start" prints work when they are pasted into a shell', async () => {
  const started = await startCommand(['start', '--memory', '--port', '0'], 'Press Ctrl-C');
  const { stdout } = started.output();
  const commands = stdout.match(/^curl .*?(?=\n\n)/gms) ?? [];
  expect(commands).toHaveLength(3);
  for (const command of commands) {
    expect(JSON.parse(execFileSync('sh', ['-c', command.replace('curl', 'curl -sS')]).toString())).toMatchObject({
      code: 0,
    });
  }
  await started.kill('SIGTERM');
});

/** Runs a request of the page with curl; only its placeholders and its host are replaced. */
function curl(request: PageRequest, base: string, trust: readonly string[], values: Record<string, string>): unknown {
  const fill = (text: string) => text.replace(/<(\w+)>/g, (_, name: string) => values[name] ?? `<${name}>`);
  const answer = execFileSync('curl', [
    '-sS',
    ...trust,
    '-X',
    request.method,
    request.address.replace(pageHost, base),
    ...request.headers.flatMap((header) => ['-H', fill(header)]),
    ...(request.body === undefined ? [] : ['-d', fill(request.body)]),
  ]);
  return JSON.parse(answer.toString());
}
