/** Writes the platform's generated files: `npm run generate`, after the catalog's own. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateEmulation } from './generate-emulation.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** Path from the root of the repository, and what makes the content. In this order, for coverage reads the plan. */
export const generated: readonly (readonly [path: string, make: () => Promise<string>])[] = [
  ['packages/platform/generated/emulation.json', generateEmulation],
  ['docs/coverage.md', async () => (await import('./generate-coverage.ts')).generateCoverage()],
];

export function readGenerated(path: string): string | undefined {
  const file = join(repository, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

if (import.meta.main) {
  for (const [path, make] of generated) {
    const content = await make();
    if (readGenerated(path) === content) continue;
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), content);
    console.log(`${path} written.`);
  }
}
