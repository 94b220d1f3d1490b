import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../packages/cli/src/commands/index.ts';
import { type Finished, startPlatform } from './support/larkspur.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/cli.md'), 'utf8');
const blocks = [...page.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block]) => block as string);

let started: Awaited<ReturnType<typeof startPlatform>>;
let folder: string;

beforeAll(async () => {
  started = await startPlatform(['--memory', '--no-https']);
  folder = mkdtempSync(join(tmpdir(), 'larkspur-docs-'));
  const main = join(root, 'packages/cli/src/main.ts');
  const program = `#!/bin/sh\nexec '${process.execPath}' --disable-warning=ExperimentalWarning '${main}' "$@"\n`;
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/larkspur'), program);
  chmodSync(join(folder, 'bin/larkspur'), 0o755);
  writeFileSync(join(folder, 'picture.png'), '');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await started.kill('SIGTERM');
});

function inShell(script: string): Promise<Finished> {
  const { url, app_id, app_secret } = started.ready;
  const env = {
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    LARKSPUR_CONFIG_DIR: join(folder, 'settings'),
    LARK_BASE_URL: url,
    LARK_APP_ID: app_id,
    LARK_APP_SECRET: app_secret,
  };
  const child = spawn('sh', ['-eu', '-c', script], { cwd: folder, env });
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk) => {
      written[name] += chunk;
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...written })));
}

describe.skipIf(process.platform === 'win32')('docs/cli.md', () => {
  test.each(blocks.map((block) => [block.split('\n')[0] as string, block]))(
    'runs: %s',
    async (_, block) => {
      const { code, stderr } = await inShell(block);
      expect(code, stderr).toBe(0);
      expect(stderr).not.toContain('larkspur: ');
    },
    60_000,
  );

  test('names every command', () => {
    for (const { name, internal } of commands.entries)
      if (!internal) expect(page, name).toContain(name.split(' ').at(-1));
    for (const { name } of commands.groups) expect(page).toContain(name.split(' ').at(-1));
  });
});
