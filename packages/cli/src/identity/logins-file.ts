import { join } from 'node:path';
import { configFolder } from './private-files.ts';

/** Where logins are kept. */
export function loginsFile(): string {
  return join(configFolder(), 'logins.json');
}
