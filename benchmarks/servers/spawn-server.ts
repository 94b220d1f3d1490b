import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A server in a process of its own, and the one JSON line that it printed when it was ready. */
export interface SpawnedServer<Ready> {
  readonly process: ChildProcess;
  readonly ready: Ready;
  /** Asks it to end, and waits for that. */
  readonly stop: () => Promise<void>;
}

/** Starts a script with this Node and waits for its first line. Rejects when it ends before that. */
export async function spawnServer<Ready>(script: string, args: readonly string[] = []): Promise<SpawnedServer<Ready>> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const line = await Promise.race([
    new Promise<string>((resolve) => lines.once('line', resolve)),
    ended.then(() => {
      throw new Error(`${script} ended before it was ready`);
    }),
  ]);
  return {
    process: child,
    ready: JSON.parse(line) as Ready,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
