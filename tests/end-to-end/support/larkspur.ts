import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../../packages/cli/src/main.ts');

/** What a finished command left. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

/** The line that `larkspur start --json` prints. */
export interface Ready {
  readonly url: string;
  readonly https_url: string;
  readonly console_url: string;
  readonly ca_file: string;
  readonly app_id: string;
  readonly app_secret: string;
  readonly tenant_key: string;
  readonly pid: number;
}

/** A platform in a process of its own. */
export interface Started {
  readonly ready: Ready;
  /** Everything that it has written so far. */
  readonly output: () => Finished;
  readonly kill: (signal: NodeJS.Signals) => Promise<Finished>;
}

/** Runs a command to its end. It sees nothing of this process's environment but the path. */
export function larkspur(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const child = launch(args, options);
  child.stdin.end(options.stdin ?? '');
  return ended(child);
}

/** Starts a platform and waits for its line. Rejects with what it wrote when it ends instead. */
export function startPlatform(args: readonly string[], options: RunOptions = {}): Promise<Started> {
  const child = launch(['start', '--port', '0', '--json', ...args], options);
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const end = ended(child);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const isFirstLine = !stdout.includes('\n');
      stdout += chunk;
      if (!isFirstLine || !stdout.includes('\n')) return;
      resolve({
        ready: JSON.parse(stdout),
        output: () => ({ code: child.exitCode, stdout, stderr }),
        kill: (signal) => {
          child.kill(signal);
          return end;
        },
      });
    });
    void end.then(({ code }) => reject(new Error(`larkspur start ended with ${code}: ${stdout}${stderr}`)));
  });
}

/** Runs `use` with a folder that is gone afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'larkspur-test-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function launch(args: readonly string[], { cwd = tmpdir(), env = {} }: RunOptions): ChildProcessWithoutNullStreams {
  const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env;
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    cwd,
    env: { PATH, LANG: 'C', ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }), ...env },
  });
}

function ended(child: ChildProcessWithoutNullStreams): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}
