/** APIs by id. */
import { type ApiEntry, everyApi } from './routes.ts';

let sortedApis: readonly ApiEntry[] | undefined;
let byId: Map<string, ApiEntry> | undefined;

/** Every API of the catalog, sorted by id. */
export function allApis(): readonly ApiEntry[] {
  sortedApis ??= everyApi().sort((a, b) => (a.id < b.id ? -1 : 1));
  return sortedApis;
}

/** The API with this id or alias: `im.v1.message.create`, `im.message.create`. Undefined where there is none. */
export function findApi(id: string): ApiEntry | undefined {
  byId ??= indexById();
  return byId.get(id);
}

function indexById(): Map<string, ApiEntry> {
  const index = new Map<string, ApiEntry>();
  for (const api of allApis()) for (const alias of api.aliases) index.set(alias, api);
  for (const api of allApis()) index.set(api.id, api);
  return index;
}
