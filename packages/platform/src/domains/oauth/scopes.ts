import { scopeFacts } from '@larkspur/catalog';
import type { Installation } from '../../identity/apps.ts';
import { codes } from './codes.ts';
import { oauthRefusal } from './oauth-answer.ts';

/** Gives a refresh_token. It counts only where it is asked for anew: it must be in the authorization's own `scope`. */
export const offlineAccess = 'offline_access';

/**
 * Scopes that tell who the user is. They are in no list of scopes, yet the token page's examples carry them, so every app
 * may ask for them (inferred).
 */
const identityScopes: ReadonlySet<string> = new Set(['auth:user.id:read', 'user_profile']);

/** The scopes of a text with blanks between, each once. */
export function splitScopes(text: string | undefined): string[] {
  return [...new Set((text ?? '').split(/\s+/).filter((scope) => scope !== ''))];
}

/** Whether Feishu has a scope of this name. */
export function isKnownScope(scope: string): boolean {
  return identityScopes.has(scope) || scopeFacts(scope) !== undefined;
}

/** Whether a user may grant the scope: the app has it for user tokens. */
export function mayBeGranted(scope: string, installation: Installation): boolean {
  return identityScopes.has(scope) || installation.userScopes.has(scope);
}

/**
 * The scopes of a token: all that were authorized, or those of them that the request names. Throws 20067 for one that is
 * named twice, 20068 for one that was not authorized.
 */
export function narrowScopes(authorized: string, wanted: string | undefined): string[] {
  const all = splitScopes(authorized);
  const named = (wanted ?? '').split(/\s+/).filter((scope) => scope !== '');
  if (named.length === 0) return all;
  if (new Set(named).size < named.length) throw oauthRefusal(codes.scopeDuplicate);
  if (named.some((scope) => !all.includes(scope))) throw oauthRefusal(codes.scopeNotPermitted);
  return named;
}
