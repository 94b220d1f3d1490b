/** Writes everything under `generated/`, and is the only one to write there: `npm run generate`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateCalls } from './generate-calls.ts';
import { generateRuntime } from './generate-runtime.ts';
import { type Catalog, catalogFolder, loadCatalog } from './load-catalog.ts';

export const generatedFolder = join(catalogFolder, 'generated');

/** Content by path below `generated/`. Pure: the same catalog gives the same text. */
export function generate(catalog: Catalog): Map<string, string> {
  const calls = [...generateCalls(catalog)].map(([path, content]) => [`calls/${path}`, content] as const);
  return new Map([...generateRuntime(catalog), ...calls]);
}

/** Paths below `generated/` that are on disk. */
export function filesOnDisk(): string[] {
  if (!existsSync(generatedFolder)) return [];
  return readdirSync(generatedFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(generatedFolder.length + 1)
        .replaceAll('\\', '/'),
    );
}

function writeGenerated(files: ReadonlyMap<string, string>): void {
  let written = 0;
  for (const [name, content] of files) {
    const path = join(generatedFolder, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    written++;
  }
  const stale = filesOnDisk().filter((name) => !files.has(name));
  for (const name of stale) rmSync(join(generatedFolder, name));
  console.log(`${files.size} generated files: ${written} written, ${stale.length} removed, the others unchanged.`);
}

if (import.meta.main) writeGenerated(generate(loadCatalog()));
