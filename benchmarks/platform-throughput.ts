/** Persisted calls a second through the whole gateway and log, over a bare node:http server that checks the body with ajv. */
import { join } from 'node:path';
import { type LoadResult, runLoad } from './load.ts';
import { printResults, type Result } from './result.ts';
import { spawnServer } from './servers/spawn-server.ts';

interface Ready {
  readonly port: number;
  readonly token: string;
  readonly userId: string;
}

const rounds = 3;
const duration = 3000;

export async function run(): Promise<Result[]> {
  const servers = join(import.meta.dirname, 'servers');
  const platform = await spawnServer<Ready>(join(servers, 'platform.ts'));
  const floor = await spawnServer<Ready>(join(servers, 'floor.ts'));
  try {
    const results: Result[] = [];
    for (const connections of [1, 10, 100]) {
      results.push(
        await compare('send message', connections, platform.ready, floor.ready, sendMessage(platform.ready)),
      );
    }
    results.push(await compare('get user', 10, platform.ready, floor.ready, getUser(platform.ready)));
    return results;
  } finally {
    await platform.stop();
    await floor.stop();
  }
}

/** Loads both servers in turn, so that a drift of the machine's speed meets both; takes the median round. */
async function compare(
  what: string,
  connections: number,
  platform: Ready,
  floor: Ready,
  request: (number: number) => string,
): Promise<Result> {
  const ours: LoadResult[] = [];
  const theirs: LoadResult[] = [];
  for (let round = 0; round < rounds; round++) {
    theirs.push(await runLoad({ port: floor.port, connections, duration, request }));
    ours.push(await runLoad({ port: platform.port, connections, duration, request }));
  }
  const [our, their] = [median(ours), median(theirs)];
  const failed = ours.reduce((sum, { failed }) => sum + failed, 0);
  if (failed > 0) throw new Error(`${what}: ${failed} calls failed`);
  return {
    name: `${what}, ${connections} connections: calls a second over a bare server`,
    value: our.callsPerSecond / their.callsPerSecond,
    unit: '×',
    ...(what === 'send message' && { atLeast: 0.25 }),
    detail:
      `${Math.round(our.callsPerSecond)}/s (p50 ${our.p50.toFixed(2)} ms, p99 ${our.p99.toFixed(2)} ms) over ` +
      `${Math.round(their.callsPerSecond)}/s (p99 ${their.p99.toFixed(2)} ms); median of ${rounds} rounds of ${duration / 1000} s`,
  };
}

function median(results: readonly LoadResult[]): LoadResult {
  const sorted = results.toSorted((a, b) => a.callsPerSecond - b.callsPerSecond);
  return sorted[Math.floor(sorted.length / 2)] as LoadResult;
}

function sendMessage({ token, userId }: Ready): (number: number) => string {
  return (number) => {
    const content = JSON.stringify({ text: `Hello World ${number}` });
    const body = JSON.stringify({ receive_id: userId, msg_type: 'text', content });
    return (
      'POST /open-apis/im/v1/messages?receive_id_type=user_id HTTP/1.1\r\nHost: 127.0.0.1\r\n' +
      `Authorization: Bearer ${token}\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    );
  };
}

function getUser({ token, userId }: Ready): () => string {
  const request =
    `GET /open-apis/contact/v3/users/${userId}?user_id_type=user_id HTTP/1.1\r\nHost: 127.0.0.1\r\n` +
    `Authorization: Bearer ${token}\r\n\r\n`;
  return () => request;
}

if (import.meta.main) printResults(await run());
