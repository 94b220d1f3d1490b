import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('.', import.meta.url));

test('the client imports nothing but itself and the catalog, so that it runs wherever fetch does', async () => {
  const names = (await readdir(source)).filter((name) => !name.endsWith('.test.ts'));
  const foreign: string[] = [];
  for (const name of names) {
    const text = await readFile(`${source}/${name}`, 'utf8');
    for (const [, from = ''] of text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)';/gm)) {
      if (!from.startsWith('./') && !from.startsWith('@larkspur/catalog/')) foreign.push(`${name}: ${from}`);
    }
    expect(text, name).not.toMatch(/\b(?:Buffer|require|setImmediate)\b|(?<!\{ )\bprocess\.(?!env)/);
  }
  expect(foreign).toEqual([]);
});
