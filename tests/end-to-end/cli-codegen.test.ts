import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Finished, larkspur, startPlatform } from './support/larkspur.ts';

const root = join(import.meta.dirname, '../..');
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

let started: Awaited<ReturnType<typeof startPlatform>>;
let folder: string;
let imageKey: string;

beforeAll(async () => {
  started = await startPlatform(['--memory', '--no-https']);
  folder = mkdtempSync(join(tmpdir(), 'larkspur-codegen-'));
  // Programs find the packages of this repository.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'a.png'), picture);
  const uploaded = await larkspur(
    ['call', 'im.v1.image.create', '--image_type', 'message', '--image', '@a.png', '--json'],
    { cwd: folder, env: environment() },
  );
  imageKey = JSON.parse(uploaded.stdout).image_key;
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await started.kill('SIGTERM');
});

function environment(): Record<string, string> {
  const { url, app_id, app_secret } = started.ready;
  return { LARK_BASE_URL: url, LARK_APP_ID: app_id, LARK_APP_SECRET: app_secret };
}

/** Runs a program in the folder, as the demo app. */
function runProgram(program: string, args: readonly string[], env: Record<string, string> = {}): Promise<Finished> {
  const { PATH = '', HOME = homedir() } = process.env;
  const child = spawn(program, args, { cwd: folder, env: { PATH, HOME, LANG: 'C.UTF-8', ...environment(), ...env } });
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk) => (written[name] += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...written })));
}

const text = `it's "$HOME"\n你好`;

/** The program in a language for an API, and what it says when it is run. */
async function ran(
  language: string,
  api: readonly string[],
  run: (code: string) => Promise<Finished>,
): Promise<Finished> {
  const { code, stdout, stderr } = await larkspur(['codegen', ...api, '--lang', language]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).not.toContain(started.ready.app_secret);
  return run(stdout);
}

/** Sends a message, reads a user, sends a file and gets one, each by a program of its own. */
async function expectToWork(language: string, run: (code: string) => Promise<Finished>): Promise<void> {
  const content = JSON.stringify({ text });
  const fields = [
    '--receive_id_type',
    'user_id',
    '--receive_id',
    'chen_an',
    '--msg_type',
    'text',
    '--content',
    content,
  ];
  const sent = await ran(language, ['im.v1.message.create', ...fields], run);
  expect(sent).toMatchObject({ code: 0 });
  expect(sent.stdout).toContain(JSON.stringify(content).slice(1, -1));
  const read = await ran(language, ['contact.v3.user.get'], run);
  expect(read.stdout).toContain('ou_c99c5f35d542efc7ee492afe11af19ef');
  const uploaded = await ran(language, ['im.v1.image.create', '--image_type', 'message', '--image', '@a.png'], run);
  expect(uploaded.stdout + uploaded.stderr).toContain('img_v3_');
  const downloaded = await ran(language, ['im.v1.image.get', '--image_key', imageKey], run);
  expect(downloaded).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, 'download.bin')).equals(picture)).toBe(true);
  rmSync(join(folder, 'download.bin'));
}

/** A program in a file, run by an interpreter. */
function interpreted(interpreter: string, file: string, before: readonly string[] = []) {
  return (code: string) => {
    writeFileSync(join(folder, file), code);
    return runProgram(interpreter, [...before, file]);
  };
}

const works = (program: string, args: readonly string[]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

test.skipIf(!works('curl', ['--version']))('the curl script runs', () =>
  expectToWork('curl', interpreted('sh', 's.sh')),
);

test('the TypeScript program runs', () =>
  expectToWork('typescript', interpreted(process.execPath, 's.ts', ['--disable-warning=ExperimentalWarning'])));

test(
  'the program for the official Node SDK runs',
  () => expectToWork('node', interpreted(process.execPath, 's.mjs')),
  60_000,
);

const pythons = [process.env.LARKSPUR_PYTHON ?? '', join(root, 'tests/conformance/python/.venv/bin/python'), 'python3'];
const python = pythons.find((one) => one !== '' && works(one, ['-c', 'import lark_oapi']));

test.skipIf(python === undefined)(
  'the program for the official Python SDK runs',
  () => expectToWork('python', interpreted(python ?? '', 's.py')),
  120_000,
);

describe.skipIf(!existsSync(join(homedir(), 'go/pkg/mod/github.com/larksuite')) || !works('go', ['version']))(
  'Go',
  () => {
    test('the program for the official Go SDK runs', async () => {
      for (const name of ['go.mod', 'go.sum']) cpSync(join(root, 'tests/conformance/go', name), join(folder, name));
      await expectToWork('go', async (code) => {
        writeFileSync(join(folder, 'main.go'), code);
        return runProgram('go', ['run', 'main.go'], { GOFLAGS: '-mod=mod', GOPROXY: 'off' });
      });
    }, 300_000);
  },
);

const jars = globSync(join(homedir(), '.m2/repository/**/*.jar'));

describe.skipIf(!jars.some((jar) => jar.includes('larksuite')) || !works('javac', ['-version']))('Java', () => {
  test('the program for the official Java SDK runs', async () => {
    const classpath = ['.', ...jars].join(delimiter);
    await expectToWork('java', async (code) => {
      writeFileSync(join(folder, 'Sample.java'), code);
      expect(await runProgram('javac', ['-cp', classpath, 'Sample.java'])).toMatchObject({ code: 0 });
      return runProgram('java', ['-cp', classpath, 'Sample']);
    });
  }, 300_000);
});

test('a failure of a program is told by its exit code', async () => {
  const failing = ['contact.v3.user.get', '--user_id', 'nobody'];
  const typescript = await ran('typescript', failing, interpreted(process.execPath, 'f.ts'));
  expect(typescript.code).not.toBe(0);
  const node = await ran('node', failing, interpreted(process.execPath, 'f.mjs'));
  expect(node.code).not.toBe(0);
});
