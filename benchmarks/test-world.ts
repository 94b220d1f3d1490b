/**
 * A platform in a test: what importing it costs a process once, and how long each further world takes. Measured on the
 * packages as they are published, so `npm run build` comes first.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBuilt } from '../scripts/install-built.ts';
import { median, printResults, type Result, round } from './result.ts';

const processes = 9;
const worlds = 200;

interface Measured {
  readonly imported: number;
  readonly first: number;
  readonly next: number;
  readonly withUser: number;
  readonly reset: number;
}

export async function run(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'larkspur-test-world-'));
  try {
    installBuilt(folder);
    const measured = Array.from({ length: processes }, () => measure(folder));
    const of = (name: keyof Measured) => round(median(measured.map((one) => one[name])));
    const detail = `median of ${processes} processes`;
    return [
      { name: 'import of larkspur/testing', value: of('imported'), unit: 'ms', budget: 60, detail },
      {
        name: 'the first world of a process',
        value: of('first'),
        unit: 'ms',
        detail: `${detail}; it makes the schema`,
      },
      {
        name: 'a new isolated world after it',
        value: of('next'),
        unit: 'ms',
        budget: 2,
        detail: `${detail}, of each the median of ${worlds} worlds; with a user in it ${of('withUser')} ms`,
      },
      { name: 'reset of a world', value: of('reset'), unit: 'ms', budget: 5, detail },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(folder: string): Measured {
  const program = `
    const start = performance.now();
    const { createTestPlatform } = await import('larkspur/testing');
    const imported = performance.now() - start;
    const timed = async (work) => {
      const begin = performance.now();
      const result = await work();
      return [performance.now() - begin, result];
    };
    const middle = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];
    const [first, world] = await timed(() => createTestPlatform({ users: ['ada'] }));
    const resets = [];
    for (let one = 0; one < 50; one++) resets.push((await timed(() => world.reset()))[0]);
    await world.close();
    const many = async (options) => {
      const times = [];
      for (let one = 0; one < ${worlds}; one++) {
        const [time, another] = await timed(() => createTestPlatform(options));
        times.push(time);
        await another.close();
      }
      return middle(times);
    };
    const result = {
      imported,
      first,
      next: await many(),
      withUser: await many({ users: ['ada'] }),
      reset: middle(resets),
    };
    console.log(JSON.stringify(result));
  `;
  writeFileSync(join(folder, 'measure.mjs'), program);
  const args = ['--disable-warning=ExperimentalWarning', join(folder, 'measure.mjs')];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

if (import.meta.main) printResults(await run());
