import { type ApiFacts, factsOf, findApi } from '@larkspur/catalog';
import type { IncomingCall } from '../src/gateway/incoming-call.ts';
import { CallRejectedError } from '../src/gateway/reject.ts';

/** A call as an adapter gives it, of which only what a caller writes matters. A body that is no text or bytes is sent as JSON. */
export function writtenCall(written: {
  body?: unknown;
  contentType?: string | undefined;
  query?: string;
  readBody?: () => Promise<Uint8Array>;
}): IncomingCall {
  const { body, query = '' } = written;
  const contentType = 'contentType' in written ? written.contentType : 'application/json; charset=utf-8';
  return {
    method: 'POST',
    path: '/open-apis/',
    query,
    headers: { 'content-type': contentType },
    remoteAddress: '127.0.0.1',
    secure: false,
    readBody: written.readBody ?? (async () => bytesOf(body)),
  };
}

function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  return new TextEncoder().encode(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body));
}

/** The refusal that the promise rejects with; anything else fails the test. */
export async function refusalOf(promise: Promise<unknown>): Promise<CallRejectedError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof CallRejectedError) return error;
    throw error;
  }
  throw new Error('The call was not refused.');
}

/** The catalog's facts of an API, by id. */
export function catalogFacts(id: string): ApiFacts {
  const api = findApi(id);
  if (!api) throw new Error(`The catalog has no ${id}.`);
  return factsOf(api);
}
