import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Command } from './project.ts';

export interface Finished {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** After so many milliseconds it is killed. */
  readonly timeout?: number;
}

/** Runs a command to its end in a folder. Rejects where it cannot be started, with `ENOENT` where there is no such program. */
export async function runCommand(
  { name, arguments: args, env: own }: Command,
  folder: string,
  { env, timeout }: RunOptions = {},
): Promise<Finished> {
  const child = spawn(name, args, {
    cwd: folder,
    env: { ...process.env, ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(timeout !== undefined && { timeout, killSignal: 'SIGKILL' as const }),
  });
  const code = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [ended, stdout, stderr] = await Promise.all([code, text(child.stdout), text(child.stderr)]);
  return { code: ended, stdout, stderr };
}
