/** Scopes of the catalog. */
import type { ScopeRecord } from './api-facts.ts';
import { readGenerated } from './generated-files.ts';

export interface ScopeFacts extends ScopeRecord {
  readonly scope: string;
}

let scopes: ReadonlyMap<string, ScopeFacts> | undefined;

/** What is known of a scope; undefined for a name that no source has. */
export function scopeFacts(scope: string): ScopeFacts | undefined {
  return readScopes().get(scope);
}

/** Every scope, sorted by name. */
export function allScopes(): readonly ScopeFacts[] {
  return [...readScopes().values()];
}

function readScopes(): ReadonlyMap<string, ScopeFacts> {
  scopes ??= new Map(
    Object.entries(readGenerated<{ scopes: Record<string, ScopeRecord> }>('scopes.json').scopes).map(
      ([scope, record]) => [scope, { scope, ...record }],
    ),
  );
  return scopes;
}
