import { readFileSync } from 'node:fs';
import type { Platform } from '@larkspur/platform';
import { CommandError, exitCodes } from '../framework/exit-codes.ts';

/** Applies a seed file, and makes what came of it the state that a reset goes back to. Throws a `CommandError` with every mistake. */
export async function applySeedFile(platform: Platform, file: string): Promise<void> {
  const { readSeed, SeedError, startFromSeed } = await import('@larkspur/platform/seeds');
  try {
    await startFromSeed(platform, await readSeed(readFileSync(file, 'utf8')));
  } catch (cause) {
    const isKnown = cause instanceof SeedError || typeof (cause as NodeJS.ErrnoException).code === 'string';
    if (!isKnown) throw cause;
    throw new CommandError(`The seed file ${file} cannot be used: ${(cause as Error).message}`, exitCodes.usage, {
      cause,
    });
  }
}
