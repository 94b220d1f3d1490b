/** APIs by id. */
import { type ApiEntry, apisUnderProjectPath, everyApi } from './routes.ts';

let sortedApis: readonly ApiEntry[] | undefined;
let byIdOrAlias: Map<string, ApiEntry> | undefined;
const byIdInProject = new Map<string, Map<string, ApiEntry>>();

/** Every API of the catalog, sorted by id. */
export function allApis(): readonly ApiEntry[] {
  sortedApis ??= everyApi().sort((a, b) => (a.id < b.id ? -1 : 1));
  return sortedApis;
}

/** The API with this id or alias: `im.v1.message.create`, `im.message.create`. Undefined where there is none. */
export function findApi(id: string): ApiEntry | undefined {
  return findInProject(id) ?? findAnywhere(id);
}

/** The usual case, without taking the whole index apart: an id whose project is also in its path. */
function findInProject(id: string): ApiEntry | undefined {
  const project = id.split('.', 1)[0] as string;
  const known = byIdInProject.get(project);
  if (known) return known.get(id);
  const apis = apisUnderProjectPath(project);
  if (apis.length === 0) return undefined;
  const index = new Map(apis.map((api) => [api.id, api]));
  byIdInProject.set(project, index);
  return index.get(id);
}

function findAnywhere(id: string): ApiEntry | undefined {
  if (!byIdOrAlias) {
    byIdOrAlias = new Map();
    for (const api of everyApi()) for (const alias of api.aliases) byIdOrAlias.set(alias, api);
    for (const api of everyApi()) byIdOrAlias.set(api.id, api);
  }
  return byIdOrAlias.get(id);
}
