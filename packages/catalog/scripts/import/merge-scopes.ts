/** All scopes that any source names: titles, app types, and how many APIs and events of this catalog use them. */
import type { ApiRecord, EventRecord, ScopeRecord } from '../../src/api-facts.ts';
import { withoutUndefined } from './expand-types.ts';
import type { Sources } from './sources.ts';

interface Counts {
  apis: Set<string>;
  fieldApis: Set<string>;
  events: Set<string>;
}

export function mergeScopes(
  sources: Sources,
  apis: ReadonlyMap<string, ApiRecord>,
  events: ReadonlyMap<string, EventRecord>,
): Record<string, ScopeRecord> {
  const counts = countUses(apis, events);
  const onPages = new Map(sources.pageScopes.map((scope) => [scope.scope, scope]));
  const autoApprove = new Set(sources.autoApprove);
  const names = new Set([...Object.keys(sources.scopeTitles), ...onPages.keys(), ...counts.keys()]);
  const scopes: Record<string, ScopeRecord> = {};
  for (const name of [...names].sort()) {
    const page = onPages.get(name);
    const uses = counts.get(name);
    scopes[name] = withoutUndefined<ScopeRecord>({
      title: sources.scopeTitles[name] || page?.title || '',
      tokensInferred: page?.type?.split('+') as ('tenant' | 'user')[] | undefined,
      apps: page?.apps,
      autoApprove: autoApprove.has(name) ? true : undefined,
      closedToNewApps: page?.closedToNewApps,
      historic: page?.historic,
      apiCount: uses?.apis.size || undefined,
      fieldApiCount: uses?.fieldApis.size || undefined,
      eventCount: uses?.events.size || undefined,
    });
  }
  return scopes;
}

function countUses(
  apis: ReadonlyMap<string, ApiRecord>,
  events: ReadonlyMap<string, EventRecord>,
): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const count = (scope: string, kind: keyof Counts, user: string) => {
    const entry = counts.get(scope) ?? { apis: new Set(), fieldApis: new Set(), events: new Set() };
    counts.set(scope, entry);
    entry[kind].add(user);
  };
  for (const [id, api] of apis) {
    const rules = (api.scopeRules ?? []).flatMap((rule) => rule.allOf.flat());
    for (const scope of [...(api.scopes ?? []), ...(api.allScopes ?? []), ...rules]) count(scope, 'apis', id);
    const values = Object.values(api.valueScopes ?? {}).flatMap((byValue) => Object.values(byValue).flat());
    const fields = Object.values(api.fieldScopeMap ?? {}).flat();
    for (const scope of [...(api.fieldScopes ?? []), ...fields, ...values]) count(scope, 'fieldApis', id);
  }
  for (const [type, event] of events) {
    const fields = Object.values(event.fieldScopeMap ?? {}).flat();
    for (const scope of [...(event.scopes ?? []), ...(event.fieldScopes ?? []), ...fields])
      count(scope, 'events', type);
  }
  return counts;
}
