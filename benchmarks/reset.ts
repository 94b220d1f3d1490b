/**
 * How long a reset of a world with 10,000 messages takes, and whether it stays that fast. The budget is for platforms in memory,
 * which tests use; on disk a reset writes, and is measured beside.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlatform } from '../packages/platform/src/create-platform.ts';
import { openDemo } from '../packages/platform/src/demo/seed-demo.ts';
import { resetPlatform, restoreSnapshot, takeSnapshot } from '../packages/platform/src/snapshots/snapshots.ts';
import { fillWorld } from './programs/fill-world.ts';
import { median, printResults, type Result, round } from './result.ts';

const messages = 10_000;
const rounds = 9;
const resetsInARow = 1_000;

export async function run(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'larkspur-reset-'));
  try {
    return [...(await measure('in memory')), ...(await measure('on disk', folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(where: string, dataDir?: string): Promise<Result[]> {
  const platform = await createPlatform({
    ...(dataDir !== undefined && { dataDir }),
    settings: { rateLimits: false },
  });
  const demo = await openDemo(platform);
  const { context } = platform;
  const resets: number[] = [];
  for (let one = 0; one < rounds; one++) {
    await fillWorld(platform, demo, messages);
    if (one === 0) await takeSnapshot(context, 'full');
    resets.push(await timed(() => resetPlatform(context)));
  }
  const restores: number[] = [];
  for (let one = 0; one < rounds; one++) restores.push(await timed(() => restoreSnapshot(context, 'full')));
  await resetPlatform(context);
  const row: number[] = [];
  for (let one = 0; one < resetsInARow; one++) row.push(await timed(() => resetPlatform(context)));
  await platform.close();
  const early = median(row.slice(0, 100));
  const late = median(row.slice(-100));
  return [
    {
      name: `reset ${where} after ${messages.toLocaleString('en')} sent messages`,
      value: round(median(resets)),
      unit: 'ms',
      ...(dataDir === undefined && { budget: 5 }),
      detail: `median of ${rounds}, slowest ${round(Math.max(...resets))} ms; the messages and as many log records are gone`,
    },
    {
      name: `restore ${where} of a snapshot with ${messages.toLocaleString('en')} messages`,
      value: round(median(restores)),
      unit: 'ms',
      ...(dataDir === undefined && { budget: 50 }),
      detail: `median of ${rounds}, slowest ${round(Math.max(...restores))} ms`,
    },
    {
      name: `${resetsInARow.toLocaleString('en')} resets ${where}: the last hundred over the first`,
      value: round(late / early),
      unit: '×',
      budget: 1.2,
      detail: `${round(late)} ms over ${round(early)} ms, medians`,
    },
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

if (import.meta.main) printResults(await run());
