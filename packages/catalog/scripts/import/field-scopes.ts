/** Which scope unlocks which field, from the Explorer (scope → paths) and from the fields of a page. */
import { pageFacts } from './expand-types.ts';
import type { PageApi, PageFieldFacts, PageFields } from './sources.ts';

export type ScopesByPath = Record<string, string[]>;

/** `{ scope: ['r.items[].name'] }` → `{ 'data.items[*].name': [scope] }` */
export function fieldsByScope(
  map: Readonly<Record<string, readonly string[]>> | undefined,
  places: Readonly<Record<string, string>>,
): ScopesByPath {
  const byPath: ScopesByPath = {};
  for (const [scope, paths] of Object.entries(map ?? {})) {
    for (const path of paths) {
      const readable = path.replace(/^\w/, (letter) => places[letter] ?? letter).replaceAll('[]', '[*]');
      byPath[readable] ??= [];
      byPath[readable].push(scope);
    }
  }
  return byPath;
}

/** The Explorer's map, completed by the fields that only a page marks. Sorted by path; undefined when empty. */
export function fieldScopeMapOf(known: ScopesByPath, page: PageApi | undefined): ScopesByPath | undefined {
  const byPath = { ...known };
  eachField(page, (path, { scopes }) => {
    if (scopes) byPath[path] ??= [...scopes];
  });
  return sortedOrNothing(byPath);
}

/** Field path → value → scopes of which any one allows the value. */
export function valueScopesOf(page: PageApi | undefined): Record<string, Record<string, string[]>> | undefined {
  const byPath: Record<string, Record<string, string[]>> = {};
  eachField(page, (path, { valueScopes }) => {
    for (const [value, scopes] of Object.entries(valueScopes ?? {})) byPath[path] = { ...byPath[path], [value]: [...scopes] };
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
