import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { InputOf } from '@larkspur/catalog/api-definition';
import { ApiError, type Client } from '@larkspur/client';
import * as token from '@larkspur/client/authen/v2/oauth.token';
import * as deviceAuthorization from '@larkspur/client/oauth/v1/deviceAuthorization';
import * as revoke from '@larkspur/client/oauth/v1/revoke';
import { CommandError, exitCodes } from '../framework/exit-codes.ts';
import { keepSecret } from '../framework/secrets.ts';

/** The app that users log in to. */
export interface OAuthApp {
  readonly client: Client;
  readonly appId: string;
  readonly appSecret: string;
}

/** What the token endpoint gave; times in milliseconds since 1970. */
export interface UserTokens {
  readonly access_token: string;
  readonly expires_at: number;
  readonly refresh_token?: string;
  readonly refresh_expires_at?: number;
  readonly scope: string;
}

/** One login by a browser: the link to open, and what tells its answer from others (RFC 7636, RFC 6749 section 10.12). */
export interface Authorization {
  readonly url: string;
  readonly state: string;
  readonly verifier: string;
}

/** Source of the parameters: `/common-capabilities/sso/api/obtain-oauth-code`. */
export function authorization(
  baseUrl: string | undefined,
  appId: string,
  redirectUri: string,
  scopes: readonly string[],
): Authorization {
  const state = randomBytes(16).toString('base64url');
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: appId,
    response_type: 'code',
    redirect_uri: redirectUri,
    ...(scopes.length > 0 && { scope: scopes.join(' ') }),
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return { url: `${baseUrl ?? 'https://accounts.feishu.cn'}/open-apis/authen/v1/authorize?${query}`, state, verifier };
}

export function exchangeCode(app: OAuthApp, code: string, redirectUri: string, verifier: string): Promise<UserTokens> {
  keepSecret(code);
  return askForTokens(app, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
  });
}

/** A refresh token is good once: whoever calls this must hold the lock on the logins. */
export function refresh(app: OAuthApp, refreshToken: string): Promise<UserTokens> {
  return askForTokens(app, { grant_type: 'refresh_token', refresh_token: refreshToken });
}

/** Kills the tokens of a login. */
export async function revokeToken({ client, appId, appSecret }: OAuthApp, dead: string): Promise<void> {
  await client.call(revoke.create, { data: { client_id: appId, client_secret: appSecret, token: dead } });
}

/** A login on another device (RFC 8628). */
export interface DeviceLogin {
  readonly userCode: string;
  /** With the code in it. */
  readonly link: string;
  readonly deviceCode: string;
  readonly intervalMs: number;
  readonly endsAt: number;
}

export async function startDeviceLogin(
  { client, appId, appSecret }: OAuthApp,
  scopes: readonly string[],
): Promise<DeviceLogin> {
  const started = await client.call(deviceAuthorization.create, {
    data: { client_id: appId, client_secret: appSecret, scope: scopes.join(' ') },
  });
  const { device_code = '', user_code = '', verification_uri = '', verification_uri_complete } = started;
  keepSecret(device_code);
  return {
    userCode: user_code,
    link: verification_uri_complete ?? verification_uri,
    deviceCode: device_code,
    // The defaults of the official command line, where an answer leaves them out.
    intervalMs: (started.interval ?? 5) * 1000,
    endsAt: Date.now() + (started.expires_in ?? 240) * 1000,
  };
}

/** Asks until the person has answered. `slow_down` adds five seconds (RFC 8628 section 3.5). */
export async function pollDeviceLogin(
  app: OAuthApp,
  { deviceCode, intervalMs, endsAt }: DeviceLogin,
): Promise<UserTokens> {
  let pause = intervalMs;
  while (Date.now() < endsAt) {
    await wait(pause);
    try {
      return await askForTokens(app, {
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        device_code: deviceCode,
      });
    } catch (error) {
      const word = oauthWord(error);
      if (word === 'slow_down') pause += 5_000;
      else if (word === 'access_denied') throw refused();
      else if (word === 'expired_token') break;
      else if (word !== 'authorization_pending') throw error;
    }
  }
  throw new CommandError('Nobody has approved in time. Run "larkspur login" again.', exitCodes['not authorized']);
}

export function refused(): CommandError {
  return new CommandError('The login was refused.', exitCodes['not authorized']);
}

/**
 * The second version of the endpoint, because it stands on the open platform's own host, whatever that is; refresh tokens are
 * good at the version that gave them. Source: `/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token`.
 */
async function askForTokens(
  { client, appId, appSecret }: OAuthApp,
  grant: InputOf<typeof token.create>['data'],
): Promise<UserTokens> {
  const askedAt = Date.now();
  const answer = await client.call(token.create, { data: { client_id: appId, client_secret: appSecret, ...grant } });
  const { access_token, expires_in = 0, refresh_token, refresh_token_expires_in, scope = '' } = answer;
  if (!access_token)
    throw new CommandError('The token endpoint succeeded without giving a token.', exitCodes['API error']);
  keepSecret(access_token);
  keepSecret(refresh_token);
  return {
    access_token,
    expires_at: askedAt + expires_in * 1000,
    scope,
    ...(refresh_token && { refresh_token }),
    ...(refresh_token && refresh_token_expires_in && { refresh_expires_at: askedAt + refresh_token_expires_in * 1000 }),
  };
}

/** What stands in `error` of an OAuth answer. */
function oauthWord(error: unknown): string | undefined {
  const word = error instanceof ApiError ? (error.raw as { error?: unknown } | undefined)?.error : undefined;
  return typeof word === 'string' ? word : undefined;
}
