import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { larkspur, withFolder } from './support/larkspur.ts';

const main = join(import.meta.dirname, '../../packages/cli/src/main.ts');

function isInstalled(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

/** Runs a script of a shell that finds a `larkspur` in its path and has the completion in `./completion`. */
async function inShell(shell: string, script: string, args: readonly string[] = []): Promise<string> {
  return withFolder(async (folder) => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const program = join(bin, 'larkspur');
    writeFileSync(
      program,
      `#!/bin/sh\nexec '${process.execPath}' --disable-warning=ExperimentalWarning '${main}' "$@"\n`,
    );
    chmodSync(program, 0o755);
    const { stdout } = await larkspur(['completion', shell]);
    writeFileSync(join(folder, 'completion'), stdout);
    writeFileSync(join(folder, 'script'), script);
    const env = { PATH: `${bin}:${process.env.PATH}`, HOME: folder, LARKSPUR_CONFIG_DIR: folder, TERM: 'dumb' };
    return execFileSync(shell, [...args, join(folder, 'script')], { cwd: folder, env, encoding: 'utf8' });
  });
}

const bashScript = `
source ./completion
complete -p larkspur
ask() {
  COMP_WORDS=(larkspur "$@"); COMP_CWORD=$#
  _larkspur
  echo "$* => \${COMPREPLY[*]}"
}
ask des
ask call im.v1.message.cre
ask call im.v1.message.create --receive_id_
ask logs --format ''
`;

test.skipIf(!isInstalled('bash'))('bash completes commands, API ids, options and values', async () => {
  expect((await inShell('bash', bashScript)).split('\n').slice(0, 5)).toEqual([
    'complete -F _larkspur larkspur',
    'des => describe',
    'call im.v1.message.cre => im.v1.message.create',
    'call im.v1.message.create --receive_id_ => --receive_id_type',
    'logs --format  => table json ndjson csv yaml',
  ]);
});

const zshScript = `
compdef() { echo "compdef $*" }
compadd() { local -a given; given=("\${(@P)\${@[-1]}}"); echo "=> $given" }
_files() { echo "=> files" }
source ./completion
words=(larkspur call im.v1.message.cre); CURRENT=3; _larkspur
words=(larkspur logs --format ''); CURRENT=4; _larkspur
`;

test.skipIf(!isInstalled('zsh'))('zsh completes API ids and values', async () => {
  expect(await inShell('zsh', zshScript, ['-f'])).toBe(
    'compdef _larkspur larkspur\n=> im.v1.message.create\n=> table json ndjson csv yaml\n',
  );
});

const fishScript = `
source ./completion
complete -C 'larkspur call im.v1.message.cre'
complete -C 'larkspur logs --format '
`;

test.skipIf(!isInstalled('fish'))('fish completes API ids and values', async () => {
  expect(await inShell('fish', fishScript)).toBe('im.v1.message.create\ncsv\njson\nndjson\ntable\nyaml\n');
});

test('PowerShell is given a completer that asks for words', async () => {
  const { code, stdout } = await larkspur(['completion', 'powershell']);
  expect(code).toBe(0);
  expect(stdout).toContain('Register-ArgumentCompleter -Native -CommandName larkspur');
  expect(stdout).toContain('larkspur complete-words -- @words "$wordToComplete"');
});

test('another shell is refused with those there are', async () => {
  const { code, stderr } = await larkspur(['completion', 'bsh']);
  expect(stderr).toContain('The shell is bash, zsh, fish, powershell; not "bsh". Did you mean bash?');
  expect(code).toBe(2);
});
