import { createPlatform, type Platform, type PlatformOptions, wirePlatform } from '../create-platform.ts';
import { migrate } from '../store/migrate.ts';
import { SqliteStore } from '../store/sqlite-store.ts';

let emptyState: Promise<Uint8Array | undefined> | undefined;

/**
 * A platform in memory that shares nothing with another one. The schema is made once a process and copied afterwards, where
 * this Node can do that: what took some milliseconds then takes half a one.
 */
export async function freshPlatform(options: PlatformOptions): Promise<Platform> {
  emptyState ??= makeEmptyState();
  const image = await emptyState;
  return image ? wirePlatform(new SqliteStore(':memory:', image), options) : createPlatform(options);
}

async function makeEmptyState(): Promise<Uint8Array | undefined> {
  const store = new SqliteStore(':memory:');
  try {
    await migrate(store);
    return await store.image();
  } finally {
    await store.close();
  }
}
