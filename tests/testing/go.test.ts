/** The page for Go, with the official Go SDK. */
import { afterEach, expect, test } from 'vitest';
import { type DocProject, hasProgram, openDocProject } from './support/doc-project.ts';

let project: DocProject | undefined;
afterEach(() => project?.remove());

test('Go', ({ skip }) => {
  if (!hasProgram('go', ['version'])) skip('go is not here');
  project = openDocProject('testing-go.md');
  const { run } = project;
  run('go', ['mod', 'init', 'bot']);
  const installed = run('go', ['get', 'github.com/larksuite/oapi-sdk-go/v3@v3.9.2']);
  if (installed.status !== 0) skip(`the Go SDK cannot be fetched: ${installed.output.slice(-300)}`);
  const { status, output } = run('go', ['test', '-v', './...']);
  expect(output).toMatch(/--- PASS: TestAMessageArrives[\s\S]*--- PASS: TestAnUnknownPersonIsRefused/);
  expect(status).toBe(0);
}, 300_000);
