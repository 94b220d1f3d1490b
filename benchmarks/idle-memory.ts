/** What an idle platform holds with everything on: both listeners, the demo tenant on disk, a first call answered. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { installBuilt } from '../scripts/install-built.ts';
import { median, printResults, type Result, round } from './result.ts';

const rounds = 5;

export async function run(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'larkspur-memory-'));
  try {
    const program = installBuilt(folder);
    const platform = [program, 'start', '--data', join(folder, 'data'), '--port', '0', '--json'];
    const bare = [join(import.meta.dirname, 'servers/bare.mjs')];
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let index = 0; index < rounds; index++) {
      ours.push(await memoryOf(platform));
      theirs.push(await memoryOf(bare));
    }
    return [
      {
        name: 'idle memory with everything on',
        value: round(median(ours), 1),
        unit: 'MiB',
        budget: 90,
        detail: `resident set; a bare node:http process ${median(theirs).toFixed(1)} MiB; median of ${rounds} processes each`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Resident memory in MiB, two seconds after the first answer. */
async function memoryOf(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
  await (await fetch(`${JSON.parse(line).url}/open-apis/im/v1/messages`)).text();
  await wait(2000);
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
  return Number(resident) / 1024;
}

if (import.meta.main) printResults(await run());
