/** What importing the client costs a process in time and memory, over bare Node; the official SDK beside it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installBuilt } from '../scripts/install-built.ts';
import { median, printResults, type Result, round } from './result.ts';

const rounds = 9;

export async function run(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'larkspur-import-'));
  try {
    installBuilt(folder);
    const client = join(folder, 'node_modules/@larkspur/client/dist');
    const ours = [join(client, 'src/index.js'), join(client, 'generated/im/v1/message.js')];
    const theirs = [join(import.meta.dirname, '../node_modules/@larksuiteoapi/node-sdk/lib/index.js')];
    return [
      ...compare('@larkspur/client with one resource', ours, { time: 25, memory: 12 }),
      ...compare('the official Node SDK', theirs),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(what: string, files: readonly string[], budget?: { time: number; memory: number }): Result[] {
  const pairs = Array.from({ length: rounds }, () => [importing([]), importing(files)] as const);
  const more = (key: 'time' | 'memory') => median(pairs.map(([bare, full]) => full[key] - bare[key]));
  const detail = `median of ${rounds} pairs of processes`;
  return [
    {
      name: `import of ${what}: time`,
      value: round(more('time'), 1),
      unit: 'ms',
      ...(budget && { budget: budget.time }),
      detail,
    },
    {
      name: `import of ${what}: memory`,
      value: round(more('memory'), 1),
      unit: 'MiB',
      ...(budget && { budget: budget.memory }),
      detail,
    },
  ];
}

/** A process of its own that imports the files and tells how long that took, and what it holds then. */
function importing(files: readonly string[]): { time: number; memory: number } {
  const program = `
    const start = performance.now();
    ${files.map((file) => `await import(${JSON.stringify(pathToFileURL(file).href)});`).join('\n')}
    console.log(JSON.stringify({ time: performance.now() - start, memory: process.memoryUsage().rss / 2 ** 20 }));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

if (import.meta.main) printResults(await run());
