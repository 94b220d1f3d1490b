/** The page for pytest, with the official Python SDK. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { cacheFolder, type DocProject, hasProgram, openDocProject } from './support/doc-project.ts';

let project: DocProject | undefined;
afterEach(() => project?.remove());

const python = join(cacheFolder, 'python/bin/python');

test('pytest', ({ skip }) => {
  if (!hasProgram('python3', ['-m', 'venv', '--help'])) skip('python3 with venv is not here');
  project = openDocProject('testing-pytest.md');
  const { run } = project;
  if (!existsSync(join(cacheFolder, 'python/bin/pytest'))) {
    run('python3', ['-m', 'venv', join(cacheFolder, 'python')]);
    const installed = run(python, ['-m', 'pip', 'install', '--quiet', 'lark-oapi==1.7.5', 'pytest==9.2.0']);
    if (installed.status !== 0) skip(`lark-oapi cannot be installed: ${installed.output.slice(-300)}`);
  }
  const { status, output } = run(python, ['-m', 'pytest', '-q', '-p', 'no:cacheprovider']);
  expect(output).toContain('3 passed');
  expect(status).toBe(0);
}, 300_000);
