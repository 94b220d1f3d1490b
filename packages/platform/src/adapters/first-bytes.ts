import type { Answer } from '../gateway/answer.ts';

/** The first `count` bytes of a body, as it comes. */
export async function* firstBytes(body: Answer['body'], count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const part of typeof body === 'string' || body instanceof Uint8Array ? [Buffer.from(body)] : body) {
    if (left <= 0) return;
    yield part.subarray(0, left);
    left -= part.length;
  }
}
