import { join } from 'node:path';
import { configFolder } from './private-files.ts';

/** Where profiles are kept. */
export function profilesFile(): string {
  return join(configFolder(), 'profiles.json');
}
