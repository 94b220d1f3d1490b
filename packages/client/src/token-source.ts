import type { ApiDefinition } from '@larkspur/catalog/api-definition';
import type { AccessTokens } from './access-tokens.ts';
import type { CallOptions, UserTokenSource } from './call-options.ts';
import { InputError } from './errors.ts';

/** Where the access token of a call comes from. */
export interface TokenSource {
  /** Codes with which Feishu says that a token of this source is dead. */
  readonly deadCodes: readonly number[];
  get(): string | Promise<string>;
  /** Gives the successor of a dead token, or the same one when there is none. */
  replace(dead: string): string | Promise<string>;
}

/** Finds the source for a call: the caller's own token, or one of the app's; none for an API that needs no token. */
export function tokenSourceFor(
  tokens: AccessTokens,
  api: ApiDefinition,
  options: CallOptions,
): TokenSource | undefined {
  const { userAccessToken, tenantAccessToken, tenantKey } = options;
  switch (identityFor(api, options)) {
    case 'tenant':
      return tenantAccessToken === undefined ? tokens.tenant(tenantKey) : givenToken(tenantAccessToken);
    case 'app':
      return tokens.app();
    case 'user':
      if (userAccessToken === undefined) throw new InputError(`${api.id} is called as a user: pass userAccessToken`);
      return givenToken(userAccessToken);
    default:
      return undefined;
  }
}

function givenToken(token: string | UserTokenSource): TokenSource {
  const give = typeof token === 'function' ? token : () => token;
  // Source: generic error codes, `/ukTMukTMukTM/ugjM14COyUjL4ITN`.
  return { deadCodes: [99991668, 99991677], get: () => give(), replace: give };
}

function identityFor({ tokens = 't' }: ApiDefinition, options: CallOptions): CallOptions['as'] {
  if (options.as) return options.as;
  if (options.userAccessToken !== undefined) return 'user';
  if (options.tenantAccessToken !== undefined || tokens.includes('t')) return 'tenant';
  if (tokens.includes('a')) return 'app';
  return tokens ? 'user' : undefined;
}
