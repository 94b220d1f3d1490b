import { insertStatement, statement } from './statement.ts';
import type { Db } from './store.ts';

/** Small enough that reading a part of a file does not cost the memory of all of it, on either kind of database. */
const partSize = 1024 * 1024;

const addPart = insertStatement('file_contents', ['content_id', 'part', 'bytes']);
const readPart = statement((db, v: { id: string; part: number }) =>
  db.selectFrom('file_contents').select('bytes').where('content_id', '=', v.id).where('part', '=', v.part),
);

/** Keeps the bytes of a file under an id that is new. Meant for files that fit into memory, as every upload does. */
export async function keepFile(db: Db, id: string, bytes: Uint8Array): Promise<void> {
  for (let part = 0; part * partSize < bytes.length; part++) {
    const start = part * partSize;
    await db.run(addPart, { content_id: id, part, bytes: bytes.subarray(start, start + partSize) });
  }
}

/** Gives the bytes from `start` up to and without `end`, part by part; they may be read after the unit of work has ended. */
export async function* readFile(db: Db, id: string, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let part = Math.floor(start / partSize); part * partSize < end; part++) {
    const row = await db.first(readPart, { id, part });
    if (!row) return;
    const offset = part * partSize;
    yield row.bytes.subarray(Math.max(0, start - offset), Math.min(row.bytes.length, end - offset));
  }
}
