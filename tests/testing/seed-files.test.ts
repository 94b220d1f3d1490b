/** The file that docs/seed-files.md shows, at the start and over the control API. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { larkspur, startPlatform, withFolder } from '../end-to-end/support/larkspur.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/seed-files.md'), 'utf8');
const company = /^```yaml\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';

async function json(url: string, init?: RequestInit): Promise<any> {
  return (await fetch(url, init)).json();
}

test('a platform starts with a seed file, resets to it, and takes it again', async () => {
  await withFolder(async (folder) => {
    const file = join(folder, 'company.yaml');
    writeFileSync(file, company);
    const { ready, kill } = await startPlatform(['--memory', '--no-https', '--seed', file]);
    const control = `${ready.url}/_larkspur`;
    const messages = async () =>
      (await json(`${control}/messages?tenant_key=2ed263bf32cf1651`)).items.map(({ text }: { text: string }) => text);
    expect(await messages()).toEqual(['Is build 42 green?', 'hello']);
    const body = JSON.stringify({ app_id: 'cli_00000000000000a1', app_secret: 'only-for-this-machine' });
    const headers = { 'content-type': 'application/json' };
    const token = await json(`${ready.url}/open-apis/auth/v3/tenant_access_token/internal`, {
      method: 'POST',
      headers,
      body,
    });
    expect(token.code).toBe(0);
    const said = { tenant_key: '2ed263bf32cf1651', from: 'ada', to: 'ben', text: 'later' };
    await json(`${control}/messages`, { method: 'POST', headers, body: JSON.stringify(said) });
    expect(await messages()).toHaveLength(3);
    await json(`${control}/reset`, { method: 'POST' });
    expect(await messages()).toHaveLength(2);
    const yaml = { 'content-type': 'application/yaml' };
    const again = await json(`${control}/seeds`, { method: 'POST', headers: yaml, body: company });
    expect(again.counts.users).toEqual({ made: 0, kept: 2 });
    await kill('SIGTERM');
  });
}, 60_000);

test.each([
  [
    'a mistake is told with its place',
    'tenants: [{ name: T, users: [{ user_id: a }] }]',
    'tenants[0].users[0].name: is required',
  ],
  ['a file that is missing is told', undefined, 'ENOENT'],
])(
  '%s, and nothing is started',
  async (_, content, words) => {
    await withFolder(async (folder) => {
      const file = join(folder, 'seed.yaml');
      if (content !== undefined) writeFileSync(file, content);
      const { code, stdout, stderr } = await larkspur(['start', '--memory', '--port', '0', '--json', '--seed', file]);
      expect({ code, stdout }).toMatchObject({ code: 2, stdout: '' });
      expect(stderr).toContain(words);
    });
  },
  60_000,
);
