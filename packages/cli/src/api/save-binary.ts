import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BinaryAnswer } from '@larkspur/client';
import type { Output } from '../framework/output.ts';

/** Writes a downloaded file to `path`, or to stdout; its size does not matter. */
export async function saveBinary(answer: BinaryAnswer, path: string | undefined, out: Output): Promise<void> {
  const content = Readable.fromWeb(answer.body as never);
  if (path === undefined) {
    await pipeline(content, process.stdout, { end: false });
    return;
  }
  await pipeline(content, createWriteStream(path));
  out.note(`Wrote ${path}${answer.contentType ? ` (${answer.contentType})` : ''}.`);
}
