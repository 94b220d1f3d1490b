import type { ApiEntry } from '@larkspur/catalog';
import type { IdResolver } from '../gateway/resolve-ids.ts';
import type { Domain } from './domain.ts';
import type { ApiHandler } from './handler.ts';

/** How an API is emulated. `none` says so in its answer. */
export type EmulationLevel = 'stateful' | 'resource' | 'shape' | 'none';

/** All domains as one: which handler answers an API, and who resolves an id. */
export class Domains {
  readonly #loaders = new Map<string, () => Promise<ApiHandler>>();
  readonly #handlers = new Map<string, ApiHandler>();
  readonly #ids = new Map<string, IdResolver>();

  constructor(domains: readonly Domain[]) {
    for (const { handlers, ids } of domains) {
      for (const [apiId, load] of Object.entries(handlers)) this.#loaders.set(apiId, load);
      for (const [kind, resolver] of Object.entries(ids ?? {})) this.#ids.set(kind, resolver);
    }
  }

  levelOf(apiId: string): EmulationLevel {
    return this.#loaders.has(apiId) ? 'stateful' : 'none';
  }

  /** The handler of an API, loaded at its first use; undefined where the API is not emulated. */
  async handlerOf(api: ApiEntry): Promise<ApiHandler | undefined> {
    const known = this.#handlers.get(api.id);
    if (known) return known;
    const handler = await this.#loaders.get(api.id)?.();
    if (handler) this.#handlers.set(api.id, handler);
    return handler;
  }

  idResolver(kind: string): IdResolver | undefined {
    return this.#ids.get(kind);
  }

  /** Ids of the APIs that a domain emulates with state. */
  statefulApis(): readonly string[] {
    return [...this.#loaders.keys()];
  }
}
