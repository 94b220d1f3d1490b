import type { ApiFacts } from '@larkspur/catalog';
import type { Caller } from './caller.ts';
import { gatewayCodes as codes } from './gateway-codes.ts';
import { reject } from './reject.ts';

/**
 * The app must have one of the API's scopes for this kind of token (99991672), and for a user token the user must have
 * granted one too (99991679). Scopes listed in `allScopes` are each needed.
 * Source: `/ukTMukTMukTM/uQjN3QjL0YzN04CN2cDN`.
 */
export function checkScopes(facts: ApiFacts, caller: Caller): void {
  if (caller.tokenKind === 'app') return;
  if (facts.scopes) requireAnyOf(facts.scopes, caller);
  if (facts.allScopes) for (const scope of facts.allScopes) requireAnyOf([scope], caller);
}

/**
 * A query value may need a scope of its own: ids of the kind `user_id` need `contact:user.employee_id:readonly`. The
 * documentation calls it a field scope; the live gateway refuses the call with 99991672.
 */
export function checkValueScopes(facts: ApiFacts, query: Readonly<Record<string, unknown>>, caller: Caller): void {
  if (!facts.valueScopes || caller.tokenKind === 'app') return;
  for (const path in facts.valueScopes) {
    if (!path.startsWith('query.')) continue;
    const scopes = facts.valueScopes[path]?.[String(query[path.slice(6)])];
    if (scopes) requireAnyOf(scopes, caller);
  }
}

function requireAnyOf(scopes: readonly string[], caller: Caller): void {
  if (scopes.length === 0 || hasAny(caller.scopes, scopes)) return;
  const tokenType = caller.tokenKind === 'user' ? 'user' : 'tenant';
  const byApp = !hasAny(caller.appScopes, scopes);
  throw reject(byApp ? codes.appScopeMissing : codes.userScopeMissing, {
    missingScopes: { scopes, tokenType },
    because: byApp
      ? `${caller.app.appId} has none of these scopes for its ${tokenType}_access_token: ${scopes.join(', ')}`
      : `the user has granted ${caller.app.appId} none of these scopes: ${scopes.join(', ')}`,
  });
}

function hasAny(held: ReadonlySet<string>, scopes: readonly string[]): boolean {
  for (const scope of scopes) if (held.has(scope)) return true;
  return false;
}
