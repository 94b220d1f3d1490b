import type { ApiFacts, TokenKind } from '@larkspur/catalog';
import type { Caller } from './caller.ts';
import { gatewayCodes as codes } from './gateway-codes.ts';
import { reject } from './reject.ts';

/**
 * The API must take this kind of token. A user token where none is taken is 99991668 with a message of its own; a tenant
 * or app token where none is taken is called invalid: 99991663, 99991664. APIs whose tokens are unknown take tenant and
 * user tokens (inferred).
 */
export function checkTokenKind(facts: ApiFacts, caller: Caller): void {
  const taken = facts.tokens ?? defaultTokens;
  if (taken.includes(caller.tokenKind as TokenKind) || takenAsAppToken(taken, caller)) return;
  const because = `the API takes ${taken.join(' or ')} tokens, not a ${caller.tokenKind} token`;
  if (caller.tokenKind === 'user')
    throw reject(codes.userTokenInvalid, { msg: 'user access token not support', because });
  throw reject(caller.tokenKind === 'app' ? codes.appTokenInvalid : codes.tenantTokenInvalid, { because });
}

const defaultTokens: readonly TokenKind[] = ['tenant', 'user'];

/**
 * For self-built apps the app token is the tenant token under another name.
 * Source: `/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_access_token_internal` (its example gives one value for both).
 */
function takenAsAppToken(taken: readonly TokenKind[], caller: Caller): boolean {
  return taken.includes('app') && caller.tokenKind === 'tenant' && caller.app.type === 'custom';
}
