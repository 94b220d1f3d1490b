import { type ApiFacts, factsOf, findApi } from '@larkspur/catalog';
import { WholeAnswer } from '../../emulation/handler.ts';
import { gatewayCodes } from '../../gateway/gateway-codes.ts';
import type { CallRejectedError } from '../../gateway/reject.ts';
import { jsonType } from '../../gateway/success.ts';
import { codes } from './codes.ts';

/** The words of RFC 6749 and RFC 8628 that stand in `error`. */
export type OAuthError =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'unsupported_grant_type'
  | 'authorization_pending'
  | 'slow_down'
  | 'access_denied'
  | 'expired_token';

/** An answer of an OAuth endpoint: no envelope, no `msg`. */
export function oauthAnswer(body: object, status = 200): WholeAnswer {
  const { code = 0, error_description: msg = '' } = body as { code?: number; error_description?: string };
  const headers = { 'Content-Type': jsonType, 'Cache-Control': 'no-store' };
  return new WholeAnswer({ status, headers, body: JSON.stringify(body) }, { code, msg });
}

/** The refusal with this code, worded as documented: `{error, error_description, code}`, in this order (seen live). */
export function oauthRefusal(code: number): WholeAnswer {
  const [status, , description] = facts().errors?.find((row) => row[1] === code) ?? [400, code, ''];
  return oauthAnswer({ error: errorOf(code), error_description: description, code }, status ?? 400);
}

/** A refusal of the device flow, of which no code is known. */
export function deviceRefusal(error: OAuthError, description: string): WholeAnswer {
  return oauthAnswer({ error, error_description: description }, 400);
}

/** The refusal of a body that lacks a required field, or that cannot be read. */
export function refuseOAuthInput(refusal: CallRejectedError): WholeAnswer {
  return oauthRefusal(refusal.code === gatewayCodes.fieldsInvalid ? codes.requestInvalid : codes.requestMalformed);
}

/** The page of the second version is the one that documents the codes. */
let tokenEndpoint: ApiFacts | undefined;
function facts(): ApiFacts {
  const api = findApi('authen.v2.oauth.token.create');
  if (!api) throw new Error('The catalog has lost authen.v2.oauth.token.create.');
  tokenEndpoint ??= factsOf(api);
  return tokenEndpoint;
}

const invalidGrant: ReadonlySet<number> = new Set([
  codes.codeUnknown,
  codes.codeExpired,
  codes.codeUsed,
  codes.clientMismatch,
  codes.pkceFailed,
  codes.redirectUriMismatch,
  codes.refreshTokenInvalid,
  codes.refreshTokenExpired,
  codes.refreshTokenRevoked,
  codes.refreshTokenUsed,
]);

/** `invalid_grant` was seen with 20003; which word goes with the other codes follows RFC 6749 (inferred). */
function errorOf(code: number): OAuthError {
  if (invalidGrant.has(code)) return 'invalid_grant';
  if (code === codes.secretInvalid || code === codes.appUnknown) return 'invalid_client';
  if (code === codes.grantTypeUnsupported) return 'unsupported_grant_type';
  if (code === codes.scopeDuplicate || code === codes.scopeNotPermitted) return 'invalid_scope';
  return 'invalid_request';
}
