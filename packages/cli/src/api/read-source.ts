import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { UsageError } from '../framework/usage-error.ts';

let stdinTakenBy: string | undefined;

/** What a value stands for: `@path` for the text of a file, `-` for that of stdin, `@@…` for a text that begins with @. */
export async function readSource(option: string, written: string): Promise<string> {
  if (written === '-') {
    takeStdin(option);
    return text(process.stdin);
  }
  if (!written.startsWith('@')) return written;
  if (written.startsWith('@@')) return written.slice(1);
  try {
    return await readFile(written.slice(1), 'utf8');
  } catch (error) {
    throw new UsageError(
      `${option}: ${(error as Error).message}. (@ stands before the path of a file; a text that begins with @ is written @@.)`,
    );
  }
}

/** Claims stdin, which can be read once. Throws a `UsageError` that names the other option. */
export function takeStdin(option: string): void {
  if (stdinTakenBy !== undefined) throw new UsageError(`${option} and ${stdinTakenBy} cannot both read stdin.`);
  stdinTakenBy = option;
}
