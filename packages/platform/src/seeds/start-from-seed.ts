import type { Platform } from '../create-platform.ts';
import { markStart } from '../snapshots/snapshots.ts';
import { applySeed, type SeedResult } from './apply-seed.ts';
import type { SeedFile } from './seed-file.ts';

/** Applies a seed file; where it made anything, a reset goes back to what there is now. Throws a `SeedError`. */
export async function startFromSeed({ context }: Platform, file: SeedFile): Promise<SeedResult> {
  const result = await applySeed(context, file);
  if (Object.values(result.counts).some(({ made }) => made > 0)) await markStart(context);
  return result;
}
