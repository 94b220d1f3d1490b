import { createHash } from 'node:crypto';
import type { TestAnswer, TestApp } from './test-world.ts';

/** A picture of which only the head is right: enough for what reads formats and sizes. */
export function pngOf(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(64);
  bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** Bytes that differ everywhere, so that a part in the wrong place is noticed. */
export function bytesOf(size: number): Uint8Array {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at += 32) createHash('sha256').update(String(at)).digest().copy(bytes, at);
  return bytes;
}

function formOf(fields: Record<string, string | Uint8Array>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, new Blob([new Uint8Array(value)]), name);
  }
  return form;
}

export function uploadImage(
  app: TestApp,
  image: Uint8Array = pngOf(10, 10),
  fields: Record<string, string> = { image_type: 'message' },
): Promise<TestAnswer> {
  return app.call('POST', '/im/v1/images', { body: formOf({ ...fields, image }) });
}

export function uploadFile(
  app: TestApp,
  file: Uint8Array = bytesOf(100),
  fields: Record<string, string> = { file_type: 'stream', file_name: 'notes.txt' },
): Promise<TestAnswer> {
  return app.call('POST', '/im/v1/files', { body: formOf({ ...fields, file }) });
}
