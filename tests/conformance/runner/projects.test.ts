import { expect, test } from 'vitest';
import { buildProject, pinnedVersion, ToolMissingError } from './build-project.ts';
import type { Project } from './project.ts';
import { projects } from './projects.ts';

test.each(projects)('$language pins a version of $sdk', (project) => {
  expect(pinnedVersion(project)).toMatch(/^\d+\.\d+\.\d+$/);
});

test('a toolchain that is missing is named, with what to do', async () => {
  const tools = [{ name: 'larkspur-no-such-tool', arguments: [], install: 'install it' }];
  const building = buildProject({ ...(projects[0] as Project), tools });
  await expect(building).rejects.toThrow(ToolMissingError);
  await expect(building).rejects.toThrow('larkspur-no-such-tool not found: install it.');
});
