/**
 * What a call of the client costs over the same call by bare `fetch`, against a server that does nothing, in a process
 * of its own. Processes differ by more than the overhead (how code is compiled, which core they get), so there are
 * several, and in each the runs of both alternate: `programs/call-pairs.ts`.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { CallPair } from './programs/call-pairs.ts';
import { median, printResults, type Result, round } from './result.ts';
import { spawnServer } from './servers/spawn-server.ts';

const processes = 5;
const program = fileURLToPath(new URL('programs/call-pairs.ts', import.meta.url));

export async function run(): Promise<Result[]> {
  const script = fileURLToPath(new URL('servers/null-server.ts', import.meta.url));
  const server = await spawnServer<{ port: number }>(script);
  try {
    const baseUrl = `http://127.0.0.1:${server.ready.port}`;
    return [await measure('client-overhead', baseUrl, 1), await measure('client-overhead-16-parallel', baseUrl, 16)];
  } finally {
    await server.stop();
  }
}

async function measure(name: string, baseUrl: string, parallel: number): Promise<Result> {
  const pairs: CallPair[] = [];
  const ratios: number[] = [];
  for (let count = 0; count < processes; count++) {
    const { stdout } = await promisify(execFile)(process.execPath, [program, baseUrl, String(parallel)]);
    const measured: CallPair[] = JSON.parse(stdout);
    ratios.push(median(measured.map((pair) => pair.client / pair.fetch)));
    pairs.push(...measured);
  }
  const client = round(median(pairs.map((pair) => pair.client)), 0);
  const fetch = round(median(pairs.map((pair) => pair.fetch)), 0);
  const spread = `${round(Math.min(...ratios))} to ${round(Math.max(...ratios))}`;
  return {
    name,
    value: round(median(ratios)),
    unit: 'x bare fetch',
    budget: 1.15,
    detail: `im.v1.message.create, ${parallel} at a time: client ${client} µs, fetch ${fetch} µs a call; median of ${processes} processes (${spread})`,
  };
}

if (import.meta.main) printResults(await run());
