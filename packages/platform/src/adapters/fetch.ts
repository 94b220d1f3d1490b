import type { Platform } from '../create-platform.ts';
import type { Answer } from '../gateway/answer.ts';
import { BodyReadError, type IncomingCall } from '../gateway/incoming-call.ts';
import { firstBytes } from './first-bytes.ts';

/** Calls the platform inside the process, without a port: give it to a client as its `fetch`. */
export function createFetch(platform: Platform, remoteAddress = '127.0.0.1'): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    return toResponse(await platform.answer(toCall(request, platform, remoteAddress)));
  };
}

function toCall(request: Request, { context }: Platform, remoteAddress: string): IncomingCall {
  const url = new URL(request.url);
  return {
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    headers: Object.fromEntries(request.headers),
    remoteAddress,
    secure: url.protocol === 'https:',
    readBody: async () => {
      const bytes = new Uint8Array(await request.arrayBuffer());
      const limit = Math.max(context.settings.maxJsonBytes, context.settings.maxUploadBytes);
      if (bytes.length > limit) throw new BodyReadError('too_large', `The body is larger than ${limit} bytes.`);
      return bytes;
    },
  };
}

/** Throws what a runtime's own `fetch` throws where the connection ends before any answer. */
function toResponse({ status, headers, body, cutAfter }: Answer): Response {
  if (cutAfter !== undefined) {
    if (cutAfter === 0) throw new TypeError('fetch failed', { cause: connectionReset() });
    return new Response(ReadableStream.from(brokenOff(body, cutAfter)) as never, { status, headers });
  }
  const content = typeof body === 'string' || body instanceof Uint8Array ? body : ReadableStream.from(body);
  return new Response(content as ConstructorParameters<typeof Response>[0], { status, headers });
}

/** The first bytes of a body, then the end of the connection. */
async function* brokenOff(body: Answer['body'], after: number): AsyncGenerator<Uint8Array> {
  yield* firstBytes(body, after);
  throw connectionReset();
}

function connectionReset(): Error {
  return Object.assign(new Error('other side closed'), { code: 'ECONNRESET' });
}
