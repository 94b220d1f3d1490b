import type { IdResolver } from '../gateway/resolve-ids.ts';
import type { ApiHandler } from './handler.ts';

/** A part of Feishu that is emulated with its state: the one thing that a folder under `domains/` exports. */
export interface Domain {
  readonly name: string;
  /** Where the handler of each API is, by API id; it is loaded at the API's first call. */
  readonly handlers: Readonly<Record<string, () => Promise<ApiHandler>>>;
  /**
   * Further requests that an API answers, `METHOD /path` → API id: what a page of this platform posts back to, and paths
   * that only an old SDK uses. They are no part of Feishu's documentation, so the catalog does not have them.
   */
  readonly routes?: Readonly<Record<string, string>>;
  /** Resolvers of the kinds of ids that this domain gives out, by the kind's name in the catalog. */
  readonly ids?: Readonly<Record<string, IdResolver>>;
}
