/** Reads the generated JSON files, which lie beside `src/` in the repository and in the published package. */
import { existsSync, readFileSync } from 'node:fs';

/** From `src/` one level up; from compiled code in `dist/` or `dist/src/` one or two. */
const folder = ['../generated/', '../../generated/']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(new URL('routes.json', url)));

/** Parses a file of `generated/`. Throws where the catalog was never generated. */
export function readGenerated<T>(name: string): T {
  if (!folder) throw new Error('The catalog has no generated files. Run: npm run generate');
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T;
}
