import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Where downloaded packages of other languages are kept between runs. */
export const cacheFolder = join(root, 'node_modules/.cache/larkspur-docs');

/** The command that a page calls `npx larkspur`: this checkout's. */
const larkspurCommand = `${process.execPath} --disable-warning=ExperimentalWarning ${join(root, 'packages/cli/src/main.ts')}`;

/** A folder that holds the files of one page of the documentation, each a code block that starts with its name. */
export interface DocProject {
  readonly folder: string;
  /** Runs a program there. Its output belongs to the failure of a test, so it is given back as one text. */
  readonly run: (program: string, args: readonly string[], env?: Readonly<Record<string, string>>) => Finished;
  readonly add: (file: string, content: string) => void;
  readonly remove: () => void;
}

export interface Finished {
  readonly status: number | null;
  readonly output: string;
}

/** Writes the code blocks of `docs/<page>` into a new folder. Throws when the page has none. */
export function openDocProject(page: string): DocProject {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  const files = [...text.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)];
  if (files.length === 0) throw new Error(`docs/${page} has no code block with a file name.`);
  const folder = mkdtempSync(join(tmpdir(), 'larkspur-docs-'));
  const add = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  for (const [, file = '', content = ''] of files) add(file, content);
  return {
    folder,
    add,
    run: (program, args, env = {}) =>
      finished(
        spawnSync(program, args, {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, LARKSPUR: larkspurCommand, ...env },
          timeout: 280_000,
        }),
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Lets the project use this repository's packages as they are in the checkout. */
export function linkPackages({ folder }: DocProject): void {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
}

/** Whether a program is there and runs. */
export function hasProgram(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { encoding: 'utf8' }).status === 0;
}

function finished({ status, stdout, stderr, error }: SpawnSyncReturns<string>): Finished {
  return { status, output: `${stdout ?? ''}${stderr ?? ''}${error ?? ''}` };
}
