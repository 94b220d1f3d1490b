/**
 * From the start of the process to the first answered call, with the whole catalog served and state on disk, over a bare
 * ES-module node:http process. Measured on the packages as they are published, so `npm run build` comes first.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBuilt } from '../scripts/install-built.ts';
import { median, printResults, type Result } from './result.ts';

const rounds = 11;

export async function run(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'larkspur-start-'));
  try {
    const program = installBuilt(folder);
    const bare = [join(import.meta.dirname, 'servers/bare.mjs')];
    const platform = [program, 'start', '--data', join(folder, 'data'), '--port', '0', '--no-https', '--json'];
    const ratios: number[] = [];
    const times: [number, number][] = [];
    await firstAnswer(platform);
    for (let round = 0; round < rounds; round++) {
      const theirs = await firstAnswer(bare);
      const ours = await firstAnswer(platform);
      ratios.push(ours / theirs);
      times.push([ours, theirs]);
    }
    const [our, their] = [median(times.map(([ours]) => ours)), median(times.map(([, theirs]) => theirs))];
    return [
      {
        name: 'process start to first answered call, over a bare process',
        value: median(ratios),
        unit: '×',
        budget: 2,
        detail: `${our.toFixed(0)} ms over ${their.toFixed(0)} ms; median of ${rounds} pairs, second start on a data folder`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the spawn until a call is answered. */
async function firstAnswer(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
  const ready = JSON.parse(line);
  await call(Number(new URL(ready.url).port), JSON.stringify({ app_id: ready.app_id, app_secret: ready.app_secret }));
  const time = performance.now() - start;
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
  return time;
}

/** One token call over a plain socket: a client library would cost more than the answer. */
function call(port: number, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        'POST /open-apis/auth/v3/tenant_access_token/internal HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n' +
          `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('end', () => (answer.includes('"code":0') ? resolve() : reject(new Error(answer))));
    socket.on('error', reject);
  });
}

if (import.meta.main) printResults(await run());
