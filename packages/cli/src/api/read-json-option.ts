import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { UsageError } from '../framework/usage-error.ts';

/** The value of an option that takes JSON: written there, in a file (`@file`), or on stdin (`-`). */
export async function readJsonOption(option: string, written: string | undefined): Promise<unknown> {
  if (written === undefined) return undefined;
  const source = await sourceOf(option, written);
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new UsageError(`${option} is no JSON: ${(error as Error).message}`);
  }
}

async function sourceOf(option: string, written: string): Promise<string> {
  if (written === '-') return text(process.stdin);
  if (!written.startsWith('@')) return written;
  try {
    return await readFile(written.slice(1), 'utf8');
  } catch (error) {
    throw new UsageError(`${option}: ${(error as Error).message}`);
  }
}
