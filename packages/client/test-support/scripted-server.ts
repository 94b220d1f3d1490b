import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as it arrived. */
export interface SeenRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Every byte as one character, for bodies that are not text. */
  readonly bytes: Buffer;
}

export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** Sent as it is when a string or bytes, else as JSON. */
  readonly body?: unknown;
  /** Breaks the connection: before anything is sent, or with the body half sent. */
  readonly breaks?: 'at once' | 'in the body';
}

export type Script = (request: SeenRequest) => ScriptedAnswer | Promise<ScriptedAnswer>;

export interface ScriptedServer {
  readonly url: string;
  /** All requests, token calls included, in the order of their arrival. */
  readonly seen: readonly SeenRequest[];
  /** Requests to other than the token endpoints. */
  calls(): SeenRequest[];
  tokenCalls(): SeenRequest[];
}

/**
 * A server that answers calls by `script`, for one test. Token calls get `t-1`, `t-2`, … for two hours, unless the
 * script is told to answer them too.
 */
export async function scriptedServer(script: Script, options: { tokens?: 'scripted' } = {}): Promise<ScriptedServer> {
  const seen: SeenRequest[] = [];
  let tokensGiven = 0;
  const server = createServer(async (incoming, outgoing) => {
    const request = await read(incoming);
    seen.push(request);
    const byItself = isTokenCall(request) && options.tokens !== 'scripted';
    const answer = byItself ? tokenAnswer(++tokensGiven) : await script(request);
    if (answer.breaks === 'at once') return void incoming.socket.destroy();
    const { body = '' } = answer;
    const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
    outgoing.writeHead(answer.status ?? 200, {
      'content-type': 'application/json; charset=utf-8',
      'x-tt-logid': '20251113170627B62D987D40E5B056503D',
      ...(answer.breaks && { 'content-length': '100000' }),
      ...answer.headers,
    });
    if (answer.breaks) return void outgoing.write(payload, () => incoming.socket.destroy());
    outgoing.end(payload);
  });
  const url = await listen(server);
  return {
    url,
    seen,
    calls: () => seen.filter((request) => !isTokenCall(request)),
    tokenCalls: () => seen.filter(isTokenCall),
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function read(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const { method = '', url = '', headers } = incoming;
  return { method, path: url, headers, body: bytes.toString('utf8'), bytes };
}

function isTokenCall({ path }: SeenRequest): boolean {
  return /^\/open-apis\/auth\/v3\/(tenant|app)_access_token/.test(path);
}

function tokenAnswer(number: number): ScriptedAnswer {
  return {
    body: { code: 0, msg: 'ok', expire: 7200, tenant_access_token: `t-${number}`, app_access_token: `a-${number}` },
  };
}
