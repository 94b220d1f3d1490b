/** The pages for Vitest and node:test, as they stand, on the packages of this checkout. */
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type DocProject, linkPackages, openDocProject } from './support/doc-project.ts';

let project: DocProject | undefined;
afterEach(() => project?.remove());

function open(page: string): DocProject {
  project = openDocProject(page);
  linkPackages(project);
  return project;
}

test('Vitest', () => {
  const { folder, run } = open('testing-vitest.md');
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const { status, output } = run(process.execPath, [vitest, 'run', '--root', folder], { NO_COLOR: '1', VITEST: '' });
  expect(output).toContain('3 passed');
  expect(status).toBe(0);
}, 120_000);

test('node:test', () => {
  const { run } = open('testing-node-test.md');
  const args = ['--disable-warning=ExperimentalWarning', '--test', '--test-reporter=tap'];
  const { status, output } = run(process.execPath, args);
  expect(output).toContain('# pass 3');
  expect(status).toBe(0);
}, 120_000);
