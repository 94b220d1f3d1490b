/** Which scope unlocks which field, from the Explorer (scope → paths) and from the fields of a page. */
import type { FieldType } from '../../src/field-type.ts';
import { alignPath } from '../field-path.ts';
import { pageFacts } from './expand-types.ts';
import type { PageApi, PageFieldFacts, PageFields } from './sources.ts';

type ScopesByPath = Record<string, string[]>;

/** The types that field paths lead into, by the first word of the path. */
export type PathRoots = Readonly<Record<string, FieldType | undefined>>;

/** First letters of the Explorer's paths → first words of ours. */
const places: Readonly<Record<string, string>> = { q: 'query', b: 'body', r: 'data' };

/**
 * `{ scope: ['r.items[].name'] }` → `{ 'data.items[*].name': [scope] }`, completed by the fields that only a page marks. A list
 * is unlocked as a whole, so no path ends in `[*]`. Paths that lead nowhere (into an older answer) are left out.
 */
export function fieldScopeMapOf(
  pathsByScope: Readonly<Record<string, readonly string[]>> | undefined,
  roots: PathRoots,
  page?: PageApi,
): ScopesByPath | undefined {
  const byPath: ScopesByPath = {};
  for (const [scope, paths] of Object.entries(pathsByScope ?? {})) {
    for (const path of paths) {
      const readable = alignFromRoot(path.replaceAll('[]', '[*]'), roots);
      if (readable) byPath[readable] = [...new Set([...(byPath[readable] ?? []), scope])];
    }
  }
  eachField(page, (path, { scopes }) => {
    if (scopes) byPath[path] ??= [...scopes];
  });
  return sortedOrNothing(byPath);
}

function alignFromRoot(path: string, roots: PathRoots): string | undefined {
  const letter = path.slice(0, 1);
  const root = Object.hasOwn(roots, 'event') && letter === 'b' ? 'event' : (places[letter] as string);
  const aligned = alignPath(roots[root], path.slice(2).replace(/(\[\*\])+$/, ''));
  if (aligned === undefined) return undefined;
  return aligned.startsWith('[*]') ? `${root}${aligned}` : `${root}.${aligned}`;
}

/** Field path → value → scopes of which any one allows the value. */
export function valueScopesOf(page: PageApi | undefined): Record<string, Record<string, string[]>> | undefined {
  const byPath: Record<string, Record<string, string[]>> = {};
  eachField(page, (path, { valueScopes }) => {
    for (const [value, scopes] of Object.entries(valueScopes ?? {}))
      byPath[path] = { ...byPath[path], [value]: [...scopes] };
  });
  return sortedOrNothing(byPath);
}

function eachField(page: PageApi | undefined, visit: (path: string, facts: PageFieldFacts) => void): void {
  const walk = (fields: PageFields | undefined, prefix: string) => {
    for (const [key, field] of Object.entries(fields ?? {})) {
      const facts = pageFacts(field);
      const path = `${prefix}.${key.replace(/[!?]$/, '')}`;
      visit(path, facts);
      if (!facts.jsonString) walk(facts.fields, path + '[*]'.repeat(facts.type.split('[]').length - 1));
    }
  };
  walk(page?.params?.query, 'query');
  walk(page?.body, 'body');
  walk(page?.data, 'data');
}

function sortedOrNothing<T>(byPath: Record<string, T>): Record<string, T> | undefined {
  const entries = Object.entries(byPath).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
