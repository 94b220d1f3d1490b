/**
 * Writes the catalog's data files from the extracted source files: `npm run catalog:import -- --from <folder>`.
 * Running it twice changes nothing. `overlay/` and `generated/` are not touched; run `npm run generate` afterwards.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCatalogFiles } from './import/build-catalog-files.ts';
import { readSources } from './import/sources.ts';
import { catalogFolder } from './load-catalog.ts';

const { values } = parseArgs({ options: { from: { type: 'string' } } });
if (!values.from) {
  console.error(
    'Say where the extracted source files are: --from <folder with feishu-apis.json, feishu-docs-apis.json, …>',
  );
  process.exit(2);
}

const files = buildCatalogFiles(readSources(values.from));
let written = 0;
for (const [name, content] of files) {
  const file = join(catalogFolder, name);
  if (readIfThere(file) === content) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  written++;
}
let removed = 0;
for (const folder of ['apis', 'types', 'events']) {
  for (const name of readdirSync(join(catalogFolder, folder), { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name).replaceAll('\\', '/');
    if (!name.endsWith('.json') || files.has(path)) continue;
    rmSync(join(catalogFolder, path));
    removed++;
  }
}
console.log(`${files.size} files: ${written} written, ${removed} removed, the others unchanged.`);

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
