import type { ApiFacts } from '@larkspur/catalog';
import type { Caller } from './caller.ts';

/** Fields of an answer that need a scope, as a tree along the answer. */
interface GuardedField {
  /** Any one of these opens the field. */
  scopes?: readonly string[];
  /** Children by name; the elements of a list share the node of the list. */
  readonly children: Map<string, GuardedField>;
}

const guards = new WeakMap<ApiFacts, GuardedField | undefined>();

/**
 * Takes out of `data` the fields whose scope the caller lacks; the call itself succeeds without them. Changes `data`.
 * Source: field permissions (字段权限要求) of the API pages.
 */
export function withholdFields(facts: ApiFacts, data: unknown, caller: Caller): void {
  if (!facts.fieldScopeMap || caller.tokenKind === 'app' || caller.tokenKind === 'none') return;
  const guard = guardOf(facts);
  if (guard) withhold(data, guard, caller.scopes);
}

function withhold(value: unknown, guard: GuardedField, held: ReadonlySet<string>): void {
  if (Array.isArray(value)) {
    for (const element of value) withhold(element, guard, held);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Record<string, unknown>;
  for (const [name, child] of guard.children) {
    if (!(name in fields)) continue;
    if (child.scopes && !child.scopes.some((scope) => held.has(scope))) delete fields[name];
    else if (child.children.size > 0) withhold(fields[name], child, held);
  }
}

function guardOf(facts: ApiFacts): GuardedField | undefined {
  if (guards.has(facts)) return guards.get(facts);
  const root: GuardedField = { children: new Map() };
  for (const [path, scopes] of Object.entries(facts.fieldScopeMap ?? {})) {
    if (!path.startsWith('data.')) continue;
    let node = root;
    for (const name of path.slice(5).replaceAll('[*]', '').split('.')) {
      let child = node.children.get(name);
      if (!child) {
        child = { children: new Map() };
        node.children.set(name, child);
      }
      node = child;
    }
    node.scopes = scopes;
  }
  const guard = root.children.size > 0 ? root : undefined;
  guards.set(facts, guard);
  return guard;
}
