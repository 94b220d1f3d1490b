/**
 * `larkspur --help`, `larkspur call <api id> --help` and a dry run, each from the start of the process to its end, over a bare
 * process. Measured on the packages as they are published, so `npm run build` comes first.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBuilt } from '../scripts/install-built.ts';
import { median, printResults, type Result, round } from './result.ts';

const rounds = 15;

export async function run(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'larkspur-help-'));
  try {
    const program = installBuilt(folder);
    const bare = ['--eval', ''];
    const measured = [
      { name: '--help over a bare process', args: [program, '--help'], budget: 80 },
      { name: 'call <api id> --help over a bare process', args: [program, 'call', 'im.v1.message.create', '--help'] },
      { name: 'call <api id> --dry-run over a bare process', args: [program, 'call', 'im.v1.chat.list', '--dry-run'] },
    ];
    return measured.map(({ name, args, budget }) => {
      timeOf(args);
      const pairs = Array.from({ length: rounds }, () => [timeOf(bare), timeOf(args)] as const);
      const [less, more] = [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other))];
      return {
        name: `larkspur ${name}`,
        value: round(median(pairs.map(([one, other]) => other - one)), 1),
        unit: 'ms',
        ...(budget !== undefined && { budget }),
        detail: `${round(more, 1)} ms over ${round(less, 1)} ms; median of ${rounds} pairs`,
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the spawn to the end. */
function timeOf(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LARKSPUR_CONFIG_DIR: join(tmpdir(), 'larkspur-help-without-settings') },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

if (import.meta.main) printResults(await run());
