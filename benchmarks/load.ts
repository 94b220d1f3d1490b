import { connect, type Socket } from 'node:net';

/** What a load came to. Latencies in milliseconds. */
export interface LoadResult {
  readonly callsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

export interface Load {
  readonly port: number;
  readonly connections: number;
  /** How long to measure, in milliseconds; a quarter of it goes before, uncounted. */
  readonly duration: number;
  /** The request as it goes over the wire; called for each request. */
  readonly request: (number: number) => string;
}

/**
 * Sends requests over keep-alive connections, one at a time on each, and counts the answers whose body starts with
 * `{"code":0` or has no code. Reads just enough of HTTP that the load costs little beside the server.
 */
export async function runLoad({ port, connections, duration, request }: Load): Promise<LoadResult> {
  const start = performance.now() + duration / 4;
  const end = start + duration;
  const latencies: number[] = [];
  let sent = 0;
  let failed = 0;
  const onAnswer = (began: number, body: string) => {
    const now = performance.now();
    if (now < start || now > end) return;
    latencies.push(now - began);
    if (body.startsWith('{"code":') && !body.startsWith('{"code":0')) failed++;
  };
  await Promise.all(
    Array.from({ length: connections }, () =>
      converse(connect(port, '127.0.0.1'), () => request(sent++), onAnswer, end),
    ),
  );
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN;
  return { callsPerSecond: (latencies.length / duration) * 1000, p50: at(0.5), p99: at(0.99), failed };
}

function converse(
  socket: Socket,
  request: () => string,
  onAnswer: (began: number, body: string) => void,
  end: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let began = 0;
    let held = '';
    const send = () => {
      began = performance.now();
      socket.write(request());
    };
    socket.setNoDelay(true);
    socket.setEncoding('latin1');
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', () => resolve());
    socket.on('data', (chunk: string) => {
      held = held === '' ? chunk : held + chunk;
      const headEnd = held.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(held.slice(0, headEnd))?.[1] ?? 0);
      if (held.length < headEnd + 4 + length) return;
      const body = held.slice(headEnd + 4, headEnd + 4 + length);
      held = '';
      onAnswer(began, body);
      if (performance.now() < end) send();
      else socket.destroy();
    });
  });
}
