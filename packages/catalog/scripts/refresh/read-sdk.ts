/** The structure of the API as an unpacked package of the official Node SDK knows it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DeclaredCall, readDeclarations } from './read-declarations.ts';
import { type Route, readRoutes } from './read-routes.ts';

export type SdkApi = Route & DeclaredCall;

export interface Sdk {
  readonly version: string;
  /** By accessor: `im.v1.message.create`. */
  readonly apis: ReadonlyMap<string, SdkApi>;
}

/** Throws where a call has a type but no route, or a route but no type: then the reader no longer fits the SDK. */
export function readSdk(folder: string): Sdk {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const declarations = readDeclarations(readFileSync(join(folder, 'types', 'index.d.ts'), 'utf8'));
  const routes = readRoutes(readFileSync(join(folder, 'es', 'index.js'), 'utf8'));
  const apis = new Map<string, SdkApi>();
  for (const [id, declaration] of declarations) {
    const route = routes.get(id);
    if (!route) throw new Error(`SDK ${version} declares ${id}, but its code has no such call.`);
    apis.set(id, { ...route, ...declaration });
  }
  for (const id of routes.keys()) {
    if (!declarations.has(id) && !id.endsWith('WithIterator')) {
      throw new Error(`SDK ${version} has the call ${id}, but does not declare it.`);
    }
  }
  return { version, apis };
}
