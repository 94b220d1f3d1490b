import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BinaryAnswer } from '@larkspur/client';
import type { Output } from '../framework/output.ts';
import { Progress } from '../framework/progress.ts';
import { UsageError } from '../framework/usage-error.ts';

/** Refuses to send a file to a terminal, before anything is asked for. */
export function checkBinaryOutput(path: string | undefined): void {
  if (path !== undefined || !process.stdout.isTTY) return;
  throw new UsageError('The answer is a file: name one with --output, or send stdout somewhere.');
}

/** Writes a downloaded file to `path`, where it appears when it is whole, or to stdout; its size does not matter. */
export async function saveBinary(answer: BinaryAnswer, path: string | undefined, out: Output): Promise<void> {
  const content = Readable.fromWeb(answer.body as never);
  const progress = new Progress('Receiving');
  let received = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _, done) {
      received += chunk.length;
      progress.show(received, answer.size, 'bytes');
      done(null, chunk);
    },
  });
  try {
    if (path === undefined) {
      await pipeline(content, counting, process.stdout, { end: false });
      return;
    }
    await writeWhole(path, (part) => pipeline(content, counting, createWriteStream(part)));
  } finally {
    progress.end();
  }
  out.note(`Wrote ${path}${answer.contentType ? ` (${answer.contentType})` : ''}.`);
}

async function writeWhole(path: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  try {
    await write(part);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') throw new UsageError(`--output: ${message}`);
    throw error;
  }
}
