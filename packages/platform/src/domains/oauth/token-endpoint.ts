import type { HandlerContext, WholeAnswer } from '../../emulation/handler.ts';
import { type ClientCredentials, readClient } from './client.ts';
import { codes } from './codes.ts';
import { exchangeCode } from './grants/authorization-code.ts';
import { pollDeviceCode } from './grants/device-code.ts';
import { refresh } from './grants/refresh-token.ts';
import { oauthRefusal } from './oauth-answer.ts';

/** The fields of a token request; which ones are needed depends on the grant. */
interface TokenRequest {
  readonly grant_type: string;
  readonly client_id?: string;
  readonly client_secret?: string;
  readonly code?: string;
  readonly redirect_uri?: string;
  readonly code_verifier?: string;
  readonly refresh_token?: string;
  readonly device_code?: string;
  readonly scope?: string;
}

export type TokenContext = HandlerContext<{ data: TokenRequest }>;

/** Answers a token request of one grant type. */
type Grant = (context: TokenContext, client: ClientCredentials) => Promise<WholeAnswer>;

const grants: ReadonlyMap<string, Grant> = new Map([
  ['authorization_code', exchangeCode],
  ['refresh_token', refresh],
  ['urn:ietf:params:oauth:grant-type:device_code', pollDeviceCode],
]);

/**
 * The OAuth token endpoint, alike in its versions 2 and 3. Every grant first looks for its code or token (an unknown one is
 * 20003 even when the app is unknown, too: seen live), then at the client's credentials, then at the rest (inferred).
 */
export async function answerTokenRequest(context: TokenContext): Promise<WholeAnswer> {
  const { input, call } = context;
  const grant = grants.get(input.data.grant_type);
  if (!grant) throw oauthRefusal(input.data.grant_type ? codes.grantTypeUnsupported : codes.requestInvalid);
  return grant(context, readClient(call, input.data));
}
