import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Place, Project } from './project.ts';
import { runCommand } from './run-command.ts';

/** A project that cannot be built or run here; its message tells people what to do. */
export class ProjectError extends Error {
  override readonly name: string = 'ProjectError';
}

/** A tool that is not installed. */
export class ToolMissingError extends ProjectError {
  override readonly name = 'ToolMissingError';
}

/**
 * Copies a project out of the checkout, fetches its SDK and builds it; does nothing where that was done before with the same
 * files and tools. Throws `ToolMissingError` and `ProjectError`.
 */
export async function buildProject(project: Project): Promise<Place> {
  const source = sourceFolder(project);
  const stamp = createHash('sha256').update(await toolVersions(project));
  for (const path of filesUnder(source)) stamp.update(`\0${path}\0`).update(readFileSync(join(source, path)));
  const place = openPlace(project);
  const stampFile = join(place.cache, 'stamp');
  const wanted = stamp.digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return place;
  rmSync(stampFile, { force: true });
  rmSync(place.folder, { recursive: true, force: true });
  cpSync(source, place.folder, { recursive: true });
  for (const command of project.prepare(place)) {
    const { code, stdout, stderr } = await runCommand(command, place.folder);
    if (code === 0) continue;
    const line = [command.name, ...command.arguments].join(' ');
    throw new ProjectError(`${line} ended with ${code}:\n${stdout}${stderr}`);
  }
  writeFileSync(stampFile, wanted);
  return place;
}

/** The version of the SDK that the project's manifest pins. */
export function pinnedVersion(project: Project): string {
  const manifest = readFileSync(join(sourceFolder(project), project.manifest), 'utf8');
  const version = project.version.exec(manifest)?.[1];
  if (version === undefined) throw new ProjectError(`${project.manifest} pins no version of ${project.sdk}`);
  return version;
}

function sourceFolder({ language }: Project): string {
  return join(import.meta.dirname, '..', language);
}

/** What the tools say of themselves: another compiler builds anew. */
async function toolVersions({ tools }: Project): Promise<string> {
  const versions: string[] = [];
  for (const tool of tools) {
    try {
      const { stdout, stderr } = await runCommand(tool, tmpdir());
      versions.push(stdout, stderr);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      throw new ToolMissingError(`${tool.name} not found: ${tool.install}.`);
    }
  }
  return versions.join('\0');
}

/** A folder outside the checkout, so that a new checkout on this machine finds what was downloaded and compiled. */
function openPlace({ language }: Project): Place {
  const { uid } = userInfo();
  const root = join(tmpdir(), `larkspur-conformance-${uid}`);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const found = lstatSync(root);
  // What is built there is run: a folder that somebody else has laid there is not used.
  if (!found.isDirectory() || (uid >= 0 && found.uid !== uid)) throw new ProjectError(`${root} is no folder of yours.`);
  const cache = join(root, language);
  const folder = join(cache, 'project');
  mkdirSync(folder, { recursive: true });
  return { folder, cache, readFile: (path) => readFileSync(join(folder, path), 'utf8') };
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
