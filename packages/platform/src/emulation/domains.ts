import { type ApiEntry, findApi, type RouteMatch } from '@larkspur/catalog';
import type { IdResolver } from '../gateway/resolve-ids.ts';
import type { Domain } from './domain.ts';
import type { ApiHandler } from './handler.ts';
import { type ApiPlan, emulationPlan } from './resource/plan.ts';

/**
 * How an API is emulated: by a domain with its rules, by the resource engine that keeps what was created, or by a valid
 * answer of the documented shape.
 */
export type EmulationLevel = 'stateful' | 'resource' | 'shape';

/** All that answers APIs: which handler answers one, at which level, and who resolves an id. */
export class Domains {
  readonly #loaders = new Map<string, () => Promise<ApiHandler>>();
  readonly #handlers = new Map<string, ApiHandler>();
  readonly #ids = new Map<string, IdResolver>();
  readonly #routes = new Map<string, string>();
  #owned: ReadonlySet<string> | undefined;

  constructor(domains: readonly Domain[]) {
    for (const { handlers, ids, routes } of domains) {
      for (const [apiId, load] of Object.entries(handlers)) this.#loaders.set(apiId, load);
      for (const [kind, resolver] of Object.entries(ids ?? {})) this.#ids.set(kind, resolver);
      for (const [request, apiId] of Object.entries(routes ?? {})) this.#routes.set(request, apiId);
    }
  }

  levelOf(apiId: string): EmulationLevel {
    if (this.#loaders.has(apiId)) return 'stateful';
    const plan = emulationPlan().apis[apiId];
    return plan && !this.ownsCollection(plan.collection) ? 'resource' : 'shape';
  }

  /**
   * Whether a domain keeps the items of a collection of the resource engine. Those of its APIs that the domain lacks are
   * then answered with a shape, for the engine does not know the items.
   */
  ownsCollection(key: string): boolean {
    this.#owned ??= new Set([...this.#loaders.keys()].flatMap((id) => emulationPlan().apis[id]?.collection ?? []));
    return this.#owned.has(key);
  }

  /** The handler of an API, loaded at its first use. */
  async handlerOf(api: ApiEntry): Promise<ApiHandler> {
    const known = this.#handlers.get(api.id);
    if (known) return known;
    const handler = await this.#load(api);
    this.#handlers.set(api.id, handler);
    return handler;
  }

  async #load(api: ApiEntry): Promise<ApiHandler> {
    const load = this.#loaders.get(api.id);
    if (load) return load();
    if (this.levelOf(api.id) === 'shape') return (await import('./shape/shape-handler.ts')).shapeHandler(api);
    const plan = emulationPlan().apis[api.id] as ApiPlan;
    return (await import('./resource/resource-handler.ts')).resourceHandler(api, plan);
  }

  /** The API that answers a request which the catalog has no route for; one slash at the end of the path is ignored. */
  otherRoute(method: string, path: string): RouteMatch | undefined {
    const apiId = this.#routes.get(`${method} ${path.endsWith('/') ? path.slice(0, -1) : path}`);
    const api = apiId === undefined ? undefined : findApi(apiId);
    return api && { api, pathParameters: {} };
  }

  idResolver(kind: string): IdResolver | undefined {
    return this.#ids.get(kind);
  }

  /** Ids of the APIs that a domain emulates with state. */
  statefulApis(): readonly string[] {
    return [...this.#loaders.keys()];
  }
}
