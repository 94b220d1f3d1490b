import type { ApiDefinition } from '@larkspur/catalog/api-definition';
import type { AccessTokens } from './access-tokens.ts';
import type { CallOptions, UserTokenSource } from './call-options.ts';
import type { Deadline } from './deadline.ts';
import { ApiError, InputError } from './errors.ts';
import type { HeldToken } from './held-token.ts';
import { checkHeaderText } from './settings.ts';

/** The access token of one call, and where a successor comes from when Feishu calls it dead. */
export interface CallToken {
  readonly value: string | undefined;
  /** Codes with which Feishu says that this kind of token is dead. */
  readonly deadCodes: readonly number[];
  readonly replace?: (dead: string) => string | undefined | Promise<string | undefined>;
}

// Source of both lists: generic error codes, `/ukTMukTMukTM/ugjM14COyUjL4ITN`.
const deadAppTokenCodes = [99991663, 99991664, 99991665, 99991671];
const deadUserTokenCodes = [99991668, 99991677];

const noToken: CallToken = { value: undefined, deadCodes: [] };

/** Finds the token for a call: the caller's own, or one of the app's. Throws an `InputError` when there can be none. */
export async function tokenFor(
  tokens: AccessTokens,
  api: ApiDefinition,
  options: CallOptions,
  deadline: Deadline,
): Promise<CallToken> {
  switch (identityFor(api, options)) {
    case 'none':
      return noToken;
    case 'user':
      return userToken(api, options.userAccessToken, deadline);
    case 'app':
      return ownToken(tokens.app(), deadline);
    case 'tenant':
      if (options.tenantAccessToken === undefined) return ownToken(tokens.tenant(options.tenantKey), deadline);
      checkHeaderText('tenantAccessToken', options.tenantAccessToken);
      return { value: options.tenantAccessToken, deadCodes: [] };
  }
}

/** Gives the successor of a token that Feishu has just called dead, if that is what `error` says and there is one. */
export async function successorOf(token: CallToken, error: unknown, deadline: Deadline): Promise<string | undefined> {
  if (!(error instanceof ApiError) || !token.deadCodes.includes(error.code)) return undefined;
  if (token.value === undefined || token.replace === undefined) return undefined;
  const fresh = await within(deadline, token.replace(token.value));
  return fresh === token.value ? undefined : fresh;
}

function identityFor(api: ApiDefinition, options: CallOptions): 'tenant' | 'user' | 'app' | 'none' {
  if (options.as !== undefined) return options.as;
  if (options.userAccessToken !== undefined) return 'user';
  if (options.tenantAccessToken !== undefined) return 'tenant';
  const { tokens } = api;
  if (tokens === undefined || tokens.includes('t')) return 'tenant';
  if (tokens.includes('a')) return 'app';
  return tokens === '' ? 'none' : 'user';
}

async function ownToken(held: HeldToken, deadline: Deadline): Promise<CallToken> {
  const value = await within(deadline, held.get());
  return { value, deadCodes: deadAppTokenCodes, replace: (dead) => held.replace(dead) };
}

async function userToken(
  api: ApiDefinition,
  given: string | UserTokenSource | undefined,
  deadline: Deadline,
): Promise<CallToken> {
  if (given === undefined)
    throw new InputError(`${api.id} is called as a user: pass userAccessToken.`, { api: api.id });
  const ask = async (dead?: string) => {
    const value = typeof given === 'function' ? await given(dead) : given;
    checkHeaderText('userAccessToken', value);
    return value;
  };
  const value = await within(deadline, ask());
  return typeof given === 'function'
    ? { value, deadCodes: deadUserTokenCodes, replace: ask }
    : { value, deadCodes: [] };
}

/** A value that is at hand is taken at once; one that comes later may not take longer than the call has. */
function within<T>(deadline: Deadline, value: T | Promise<T>): T | Promise<T> {
  return value instanceof Promise ? deadline.race(value) : value;
}
