import { gatewayCodes } from './gateway-codes.ts';
import { BodyReadError, type IncomingCall } from './incoming-call.ts';
import { type CallRejectedError, reject } from './reject.ts';

/**
 * The body's bytes. Refuses more than `maxBytes` with 9499: Feishu documents no general limit and no answer to it
 * (inferred). Rejects with the adapter's `BodyReadError` when the caller went away.
 */
export async function readBodyBytes(call: IncomingCall, maxBytes: number): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = await call.readBody();
  } catch (error) {
    if (error instanceof BodyReadError && error.reason === 'too_large') throw badBody(error.message);
    throw error;
  }
  if (bytes.length > maxBytes) throw badBody(`the body has ${bytes.length} bytes, of which ${maxBytes} are allowed`);
  return bytes;
}

/**
 * The refusal of a body that cannot be read at all.
 * Source: 9499 `Bad Request` is what Feishu answers to malformed bodies where an answer was published (custom-bot webhook,
 * `/ukTMukTMukTM/ucTM5YjL3ETO24yNxkjN`; the long-connection endpoint, live); for other APIs it is inferred.
 */
export function badBody(because: string): CallRejectedError {
  return reject(gatewayCodes.badRequest, { status: 400, msg: 'Bad Request', because });
}
