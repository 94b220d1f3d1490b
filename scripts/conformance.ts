/**
 * Runs the official SDKs, unmodified and in the versions that their test projects pin, against the platform:
 *
 *     npm run conformance                        all of them
 *     npm run conformance -- --only go,java      some of them
 *     npm run conformance -- --allow-missing     without those whose toolchain is not installed
 */
import { parseArgs } from 'node:util';
import { ProjectError, pinnedVersion, ToolMissingError } from '../tests/conformance/runner/build-project.ts';
import { projects } from '../tests/conformance/runner/projects.ts';
import { runProject } from '../tests/conformance/runner/run-project.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    'allow-missing': { type: 'boolean', default: false },
    /** Also what the programs wrote beside their reports. */
    verbose: { type: 'boolean', default: false },
  },
});
const languages = values.only?.split(',') ?? projects.map(({ language }) => language);
const unknown = languages.find((language) => !projects.some((project) => project.language === language));
if (unknown !== undefined) {
  console.error(`There is no ${unknown}; there are ${projects.map(({ language }) => language).join(', ')}.`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const project of projects.filter(({ language }) => languages.includes(language))) {
  const title = `${project.language}: ${project.sdk} ${pinnedVersion(project)}`;
  try {
    const { calls, failedCalls, apis, problems, stderr, buildSeconds, runSeconds } = await runProject(project);
    const times = `built in ${buildSeconds.toFixed(1)} s, ran in ${runSeconds.toFixed(1)} s`;
    console.log(`${title}: ${calls} calls of ${apis} APIs, ${problems.length} problems (${times})`);
    for (const problem of problems) console.log(`  ${problem}`);
    if ((values.verbose || problems.length > 0) && stderr.trim() !== '') console.log(stderr.trimEnd());
    passed += calls - failedCalls;
    failed += Math.max(failedCalls, Math.sign(problems.length));
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    const skipped = error instanceof ToolMissingError && values['allow-missing'];
    console.log(`${title}: ${skipped ? 'left out, ' : ''}${error.message}`);
    if (!skipped) failed++;
  }
}
console.log(`conformance: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
