/** The page for Jest, on the packages as they are published, because Jest strips no types. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { installBuilt } from '../../scripts/install-built.ts';
import { cacheFolder, type DocProject, openDocProject } from './support/doc-project.ts';

let project: DocProject | undefined;
afterEach(() => project?.remove());

const built = join(import.meta.dirname, '../../build/cli/dist/src/testing/index.js');
const jest = join(cacheFolder, 'jest/node_modules/jest/bin/jest.js');

test('Jest', ({ skip }) => {
  if (!existsSync(built)) skip('the packages are not built: npm run build');
  project = openDocProject('testing-jest.md');
  const { folder, run } = project;
  if (!existsSync(jest)) {
    mkdirSync(join(cacheFolder, 'jest'), { recursive: true });
    const installed = run('npm', [
      'install',
      '--prefix',
      join(cacheFolder, 'jest'),
      '--no-audit',
      '--no-fund',
      'jest@30.2.0',
    ]);
    if (installed.status !== 0) skip(`jest cannot be installed: ${installed.output.slice(-300)}`);
  }
  installBuilt(folder);
  const { status, output } = run(process.execPath, ['--experimental-vm-modules', jest, '--rootDir', folder], {
    NODE_PATH: join(cacheFolder, 'jest/node_modules'),
    JEST_WORKER_ID: '',
  });
  expect(output).toContain('2 passed');
  expect(status).toBe(0);
}, 300_000);
