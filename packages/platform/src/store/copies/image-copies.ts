import type { DatabaseSync } from 'node:sqlite';
import type { StateCopy } from '../store.ts';
import type { PutBack, SqliteCopies } from './sqlite-copies.ts';

interface Image {
  readonly bytes: Uint8Array;
  readonly time: number;
}

/** Whether this Node can turn a database into bytes and back: 24 can, 22 cannot. */
export function canMakeImages(database: DatabaseSync): boolean {
  return 'serialize' in database && 'deserialize' in database;
}

/** Copies of a database in memory, each an image of all its pages: putting one back costs what the copy weighs. */
export class ImageCopies implements SqliteCopies {
  readonly finalizes = true;
  readonly #images = new Map<string, Image>();

  take(database: DatabaseSync, name: string): void {
    this.#images.set(name, { bytes: database.serialize(), time: Date.now() });
  }

  putBack(database: DatabaseSync, name: string): PutBack {
    const image = this.#images.get(name);
    if (!image) return 'missing';
    database.deserialize(image.bytes);
    return 'done';
  }

  drop(_: DatabaseSync, name: string): boolean {
    return this.#images.delete(name);
  }

  list(): StateCopy[] {
    return [...this.#images].map(([name, { bytes, time }]) => ({ name, bytes: bytes.length, time }));
  }
}
