import { readFileSync, writeFileSync } from 'node:fs';
import type { RandomBytes } from '../new-id.ts';

/** Reads the platform's key, making it at the first start. The file is readable by its owner only. */
export function readKeyFile(file: string, random: RandomBytes): Uint8Array {
  try {
    writeFileSync(file, random(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const text = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw new Error(
      `${file} does not hold a platform key (64 hex digits). Put the right file back, or start with a new data folder.`,
    );
  }
  return Buffer.from(text, 'hex');
}
