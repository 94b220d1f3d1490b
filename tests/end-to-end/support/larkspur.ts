import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../../packages/cli/src/main.ts');

/** A folder that nobody makes. */
const noSettings = join(tmpdir(), 'larkspur-test-without-settings');

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

/** A command that goes on. */
export interface Started {
  /** Everything that it has written so far. */
  readonly output: () => Finished;
  readonly kill: (signal: NodeJS.Signals) => Promise<Finished>;
  /** Resolves when it has ended by itself. */
  readonly finished: Promise<Finished>;
}

/** Runs a command to its end. It sees nothing of this process's environment but the path. */
export function larkspur(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const child = launch(args, options);
  child.stdin.end(options.stdin ?? '');
  return ended(child, collect(child));
}

/** Starts a platform and waits for its line. Rejects with what it wrote when it ends instead. */
export async function startPlatform(
  args: readonly string[],
  options: RunOptions = {},
): Promise<Started & { ready: Ready }> {
  const started = await startCommand(['start', '--port', '0', '--json', ...args], '\n', options);
  return { ...started, ready: JSON.parse(started.output().stdout) };
}

/** Starts a command that goes on, and waits until its stdout, or its stderr, holds `text`. */
export function startCommand(
  args: readonly string[],
  text: string,
  options: RunOptions = {},
  stream: 'stdout' | 'stderr' = 'stdout',
): Promise<Started> {
  const child = launch(args, options);
  const written = collect(child);
  const end = ended(child, written);
  return new Promise((resolve, reject) => {
    child[stream].on('data', () => {
      if (!written[stream].includes(text)) return;
      resolve({
        finished: end,
        output: () => ({ code: child.exitCode, ...written }),
        kill: (signal) => {
          child.kill(signal);
          return end;
        },
      });
    });
    void end.then(({ code, stdout, stderr }) =>
      reject(new Error(`larkspur ${args.join(' ')} ended with ${code}: ${stdout}${stderr}`)),
    );
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
    // Not the settings of whoever runs the tests.
    env: {
      PATH,
      LANG: 'C',
      LARKSPUR_CONFIG_DIR: noSettings,
      ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }),
      ...env,
    },
  });
}

interface Written {
  stdout: string;
  stderr: string;
}

function collect(child: ChildProcessWithoutNullStreams): Written {
  const written: Written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      written[name] += chunk;
    });
  }
  return written;
}

function ended(child: ChildProcessWithoutNullStreams, written: Written): Promise<Finished> {
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...written })));
}
