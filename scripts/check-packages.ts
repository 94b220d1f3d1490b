/**
 * Checks the built packages as a stranger gets them: the rules of publint, the types under every module resolution, and an
 * installation of all four from their tarballs into an empty folder, where the client makes a call to a platform that the
 * command line has started.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { installBuilt, packageNames, packBuilt } from './install-built.ts';

const buildDir = join(import.meta.dirname, '..', 'build');

/** What the types may say on CommonJS: the packages are ES modules, which Node's `require` loads since 20.19. */
const acceptedProblems = new Set(['CJSResolvesToESM']);

/** What an old program does: `require` of an ES module. */
const requireProgram = `
  const { createClient } = require('@larkspur/client');
  const { create } = require('@larkspur/client/im/v1/message');
  console.log(typeof createClient === 'function' && create.id === 'im.v1.message.create' ? 'in order' : 'not loaded');
`;

const workDir = mkdtempSync(join(tmpdir(), 'larkspur-packages-'));
try {
  const tarballs = packageNames.map((name) => packBuilt(name, workDir));
  for (const [index, name] of packageNames.entries()) await check(name, tarballs[index] as string);
  await useInstalled(tarballs);
  console.log(`${packageNames.length} packages: rules, types, installation and first call are in order.`);
} finally {
  rmSync(workDir, { recursive: true, force: true });
}

async function check(name: string, tarball: string): Promise<void> {
  const pkgDir = join(buildDir, name);
  const { messages, pkg } = await publint({ pkgDir, strict: true, pack: false });
  if (messages.length > 0) fail(`${name}: ${messages.map((message) => formatMessage(message, pkg)).join('\n')}`);
  if (name === 'cli') return;
  const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), { entrypoints: ['.'] });
  const problems = result.types === false ? [{ kind: 'NoTypes' }] : result.problems;
  const unexpected = problems.filter(({ kind, ...rest }) => {
    const old = 'resolutionKind' in rest && rest.resolutionKind === 'node10';
    return !acceptedProblems.has(kind) && !old;
  });
  if (unexpected.length > 0) fail(`${name}: ${JSON.stringify(unexpected, null, 2)}`);
}

/** Installs the tarballs where nothing of this repository is near, starts a platform and calls it. */
async function useInstalled(tarballs: readonly string[]): Promise<void> {
  const folder = join(workDir, 'stranger');
  const program = installBuilt(folder, [...tarballs]);
  const server = spawn(process.execPath, [program, 'start', '--memory', '--port', '0', '--no-https', '--json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const lines = createInterface({ input: server.stdout });
    const started = JSON.parse(await new Promise<string>((resolve) => lines.once('line', resolve)));
    writeFileSync(join(folder, 'call.mjs'), callProgram(started));
    writeFileSync(join(folder, 'call.cjs'), requireProgram);
    for (const file of ['call.mjs', 'call.cjs']) {
      const said = execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' }).trim();
      if (said !== 'in order') fail(`${file} said: ${said}`);
    }
  } finally {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
  }
}

function callProgram({ url, app_id, app_secret }: { url: string; app_id: string; app_secret: string }): string {
  return `
    import { createClient } from '@larkspur/client';
    import * as user from '@larkspur/client/contact/v3/user';
    const client = createClient({ appId: '${app_id}', appSecret: '${app_secret}', baseUrl: '${url}' });
    const answer = await client.call(user.get, {
      path: { user_id: 'ou_c99c5f35d542efc7ee492afe11af19ef' },
      params: { user_id_type: 'user_id' },
    });
    console.log(answer.user.user_id === 'ou_c99c5f35d542efc7ee492afe11af19ef' ? 'in order' : answer);
  `;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
