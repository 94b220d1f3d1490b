import { buildProject } from './build-project.ts';
import type { Project } from './project.ts';
import { countApis, problemsOf, readReport } from './report.ts';
import { runCommand } from './run-command.ts';
import { startWorld } from './world.ts';

/** Far more than a program takes; one that hangs is ended. */
const timeout = 120_000;

/** What came of a program. */
export interface Outcome {
  readonly calls: number;
  readonly failedCalls: number;
  readonly apis: number;
  /** A sentence each; empty where the SDK and the platform understand each other. */
  readonly problems: readonly string[];
  readonly stderr: string;
  readonly buildSeconds: number;
  readonly runSeconds: number;
}

/** Builds a project and runs its program against a platform of its own. Throws `ProjectError` where it cannot be built. */
export async function runProject(project: Project): Promise<Outcome> {
  const start = performance.now();
  const place = await buildProject(project);
  const built = performance.now();
  const world = await startWorld();
  try {
    const { code, stdout, stderr } = await runCommand(project.run(place), place.folder, { env: world.env, timeout });
    const report = readReport(stdout);
    return {
      calls: report.calls.length,
      failedCalls: report.calls.filter((call) => !call.ok).length,
      apis: countApis(report.calls),
      problems: problemsOf(report, code),
      stderr: [...report.otherLines, stderr].join('\n'),
      buildSeconds: (built - start) / 1000,
      runSeconds: (performance.now() - built) / 1000,
    };
  } finally {
    await world.stop();
  }
}
