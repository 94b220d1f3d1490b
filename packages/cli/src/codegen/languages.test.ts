import { spawnSync } from 'node:child_process';
import { type ApiEntry, allApis, findApi } from '@larkspur/catalog';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { exampleInput } from '../api/example-input.ts';
import { languages } from './languages.ts';
import { sampleOf } from './sample.ts';

function codeOf(api: ApiEntry, language: keyof typeof languages, as?: 'app' | 'user'): string {
  return languages[language](sampleOf(api, exampleInput(api), as));
}

function api(id: string): ApiEntry {
  const found = findApi(id);
  if (!found) throw new Error(`The catalog has no ${id}.`);
  return found;
}

test.each(['typescript', 'node'] as const)(
  'the %s program of every API can be parsed',
  { timeout: 60_000 },
  async (language) => {
    for (const one of allApis()) {
      const code = codeOf(one, language);
      await expect(transform(code, { loader: 'ts', target: 'es2022' }), `${one.id}\n${code}`).resolves.toBeDefined();
    }
  },
);

const isInstalled = (program: string) => spawnSync('which', [program]).status === 0;

/** Expects that a program takes an input without a complaint. */
function expectToTake(program: string, args: readonly string[], input: string): void {
  const { status, stderr } = spawnSync(program, args, { input, encoding: 'utf8' });
  expect({ status, stderr }, input.slice(0, 5_000)).toEqual({ status: 0, stderr: '' });
}

test.skipIf(!isInstalled('python3'))('the Python program of every API can be compiled', () => {
  const codes = Object.fromEntries(allApis().map((one) => [one.id, codeOf(one, 'python')]));
  const check = 'import json, sys\nfor name, code in json.load(sys.stdin).items(): compile(code, name, "exec")';
  expectToTake('python3', ['-c', check], JSON.stringify(codes));
});

test.skipIf(!isInstalled('sh'))('the shell script of every API can be read by a shell', () => {
  const codes = allApis().map((one) => `(\n${codeOf(one, 'curl')})`);
  expectToTake('sh', ['-n'], codes.join('\n'));
});

test.skipIf(!isInstalled('gofmt'))('the Go program of one API in forty can be parsed', { timeout: 60_000 }, () => {
  for (const one of allApis().filter((_, index) => index % 40 === 0)) {
    expectToTake('gofmt', ['-e'], codeOf(one, 'go'));
  }
});

test('texts keep their quotes, dollars and line breaks in every language', () => {
  const input = { path: {}, params: { receive_id_type: 'email' }, data: { content: `it's "$HOME"\n\\ 你好` } };
  const sample = sampleOf(api('im.v1.message.create'), input, undefined);
  expect(languages.curl(sample)).toContain(`--data-raw '{"content":"it'\\''s \\"$HOME\\"\\n\\\\ 你好"}'`);
  for (const language of ['typescript', 'node', 'python', 'go'] as const) {
    expect(languages[language](sample)).toContain(`content`);
    expect(languages[language](sample)).toContain(`"it's \\"$HOME\\"\\n\\\\ 你好"`);
  }
});

test('a call as a user takes the token of the environment', () => {
  for (const language of Object.keys(languages) as (keyof typeof languages)[]) {
    expect(codeOf(api('im.v1.chat.list'), language, 'user')).toContain('LARK_USER_ACCESS_TOKEN');
    expect(codeOf(api('im.v1.chat.list'), language)).not.toContain('LARK_USER_ACCESS_TOKEN');
  }
});
