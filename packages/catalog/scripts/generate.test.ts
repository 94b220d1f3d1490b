import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOnDisk, generate, generatedFolder } from './generate.ts';
import { loadCatalog } from './load-catalog.ts';

test('generated/ is what the data files and the generator give (otherwise: npm run generate)', () => {
  const files = generate(loadCatalog());
  expect(filesOnDisk().sort()).toEqual([...files.keys()].sort());
  const stale = [...files].filter(([name, content]) => readFileSync(join(generatedFolder, name), 'utf8') !== content);
  expect(stale.map(([name]) => name)).toEqual([]);
});
