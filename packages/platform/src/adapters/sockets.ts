import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { TLSSocket } from 'node:tls';
import type { Platform } from '../create-platform.ts';
import type { Answer } from '../gateway/answer.ts';
import { BodyReadError, type IncomingCall, type RequestHeaders } from '../gateway/incoming-call.ts';
import { firstBytes } from './first-bytes.ts';

// Not imported: as an ES module node:http evaluates all its getters, and the one for WebSocket loads the whole of undici,
// which is a quarter of a cold start.
const http = process.getBuiltinModule('node:http');

export interface ListenOptions {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** Given, the listener speaks HTTPS. */
  readonly certificate?: { readonly key: string; readonly cert: string };
}

/** A listening socket of a platform. */
export interface Listener {
  readonly port: number;
  /** Takes no new connection, lets the calls under way end, and closes the idle connections. */
  readonly close: () => Promise<void>;
}

/** Opens a port. Rejects with the system's error (`EADDRINUSE`, `EACCES`, …) when it cannot. */
export async function listen(platform: Platform, { host, port, certificate }: ListenOptions): Promise<Listener> {
  const onRequest: RequestListener = (request, response) => void answerRequest(platform, request, response);
  const server = certificate
    ? process.getBuiltinModule('node:https').createServer(certificate, onRequest)
    : http.createServer(onRequest);
  // A caller that never sends its headers or its body does not hold a connection for ever.
  server.headersTimeout = 20_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 65_000;
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return { port: portOf(server), close: () => close(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that was busy just now is kept alive for the next request, so the idle ones are closed over and over.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}

async function answerRequest(platform: Platform, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await send(response, await platform.answer(toCall(platform, request)), request.method === 'HEAD');
  } catch (error) {
    // The caller is gone, or an answer broke off on its way: there is nobody left to tell.
    if (!response.headersSent) response.writeHead(error instanceof BodyReadError ? 400 : 500).end();
    else response.destroy();
  }
}

function toCall(platform: Platform, request: IncomingMessage): IncomingCall {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  return {
    method: request.method ?? 'GET',
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? '' : url.slice(mark + 1),
    headers: request.headers as RequestHeaders,
    remoteAddress: request.socket.remoteAddress ?? '',
    secure: (request.socket as TLSSocket).encrypted === true,
    readBody: () => readBody(request, platform),
  };
}

function readBody(request: IncomingMessage, { context }: Platform): Promise<Uint8Array> {
  const limit = Math.max(context.settings.maxJsonBytes, context.settings.maxUploadBytes);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        // The rest is read and thrown away, so that the caller gets the answer instead of a broken connection.
        chunks.length = 0;
        reject(new BodyReadError('too_large', `The body is larger than ${limit} bytes.`));
      }
    });
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.on('error', () =>
      reject(new BodyReadError('aborted', 'The connection ended before the body was complete.')),
    );
    request.on('aborted', () =>
      reject(new BodyReadError('aborted', 'The caller went away before the body was complete.')),
    );
  });
}

async function send(response: ServerResponse, answer: Answer, headOnly: boolean): Promise<void> {
  const { status, headers, body } = answer;
  if (answer.cutAfter !== undefined) return breakOff(response, answer, answer.cutAfter);
  if (typeof body === 'string' || body instanceof Uint8Array) {
    response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
    response.end(headOnly ? undefined : body);
    return;
  }
  response.writeHead(status, headers);
  // Ends the stream when the caller goes away, too.
  await pipeline(Readable.from(body, { objectMode: false }), response);
}

/** Sends the beginning of an answer, which claims to be whole, and ends the connection. */
async function breakOff(response: ServerResponse, { status, headers, body }: Answer, after: number): Promise<void> {
  if (after > 0) {
    const whole = typeof body === 'string' || body instanceof Uint8Array;
    response.writeHead(status, { ...headers, ...(whole && { 'Content-Length': Buffer.byteLength(body) }) });
    for await (const part of firstBytes(body, after)) {
      await new Promise((resolve) => response.write(part, resolve));
    }
  }
  response.socket?.destroy();
}
