import type { ApiFacts, TokenKind } from '@larkspur/catalog';
import type { AccessToken } from '../identity/access-tokens.ts';
import type { App, Installation } from '../identity/apps.ts';
import type { PlatformContext } from '../platform-context.ts';
import { anonymous, type Caller } from './caller.ts';
import { gatewayCodes as codes } from './gateway-codes.ts';
import type { IncomingCall } from './incoming-call.ts';
import { reject } from './reject.ts';

/** A token that is known and alive, with what it belongs to. */
export interface TokenOwner {
  readonly token: AccessToken;
  readonly app: App | undefined;
  readonly installation: Installation | undefined;
}

/**
 * Reads the Authorization header. A value without `Bearer ` before it counts as no token at all (seen live: 99991661).
 * Throws 99991661 when there is none.
 */
export function readAuthorization(call: IncomingCall): string {
  const header = call.headers.authorization ?? '';
  const token = /^bearer\s+(.*)$/i.exec(header)?.[1]?.trim();
  if (!token) {
    throw reject(codes.tokenMissing, {
      because: header ? 'the Authorization header does not start with "Bearer "' : 'there is no Authorization header',
    });
  }
  return token;
}

/** Finds a token by its kind. Throws the code of that kind when it is unknown or dead. */
export async function findToken(platform: PlatformContext, text: string): Promise<TokenOwner> {
  const kind = kindOf(text);
  const token = await platform.tokens.find(text);
  const now = platform.clock.now();
  if (!token || token.expire_time <= now) throw refusal(kind, token, now);
  const app = await platform.apps.find(token.app_id);
  const installation = token.tenant_key ? await platform.apps.installation(token.app_id, token.tenant_key) : undefined;
  return { token, app, installation };
}

/** Whether the API takes a call without a token. */
export function takesNoToken(facts: ApiFacts): boolean {
  return facts.tokens?.length === 0;
}

/** The caller that a living token of a usable app speaks for. */
export function callerOf({ token, app, installation }: TokenOwner): Caller {
  if (!app) return anonymous;
  const appScopes =
    (token.kind === 'user' ? installation?.userScopes : installation?.tenantScopes) ?? new Set<string>();
  return {
    tokenKind: token.kind,
    app,
    tenantKey: token.tenant_key,
    installation,
    larkId: token.lark_id,
    appScopes,
    scopes: token.kind === 'user' ? granted(token, appScopes) : appScopes,
  };
}

const grants = new WeakMap<AccessToken, { of: ReadonlySet<string>; scopes: ReadonlySet<string> }>();

/** Scopes of a user token; worked out once a token and set of app scopes. */
function granted(token: AccessToken, appScopes: ReadonlySet<string>): ReadonlySet<string> {
  const known = grants.get(token);
  if (known?.of === appScopes) return known.scopes;
  const scopes = new Set(token.scope.split(' ').filter((scope) => appScopes.has(scope)));
  grants.set(token, { of: appScopes, scopes });
  return scopes;
}

/**
 * Old and new user tokens are `u-…` and JWTs; one pasted with `Bearer ` twice is answered like those (seen live). Anything
 * else that is no `t-` or `a-` has no known shape.
 */
function kindOf(text: string): TokenKind {
  if (text.startsWith('t-')) return 'tenant';
  if (text.startsWith('a-')) return 'app';
  if (/^(u-|bearer\s)/i.test(text) || /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return 'user';
  throw reject(codes.tokenMalformed, { because: 'the token has none of the shapes t-…, u-…, a-… or a JWT' });
}

function refusal(kind: TokenKind, token: AccessToken | undefined, now: number) {
  if (!token) {
    const code = { tenant: codes.tenantTokenInvalid, app: codes.appTokenInvalid, user: codes.userTokenInvalid }[kind];
    return reject(code, { because: `no living ${kind}_access_token has this text` });
  }
  const since = `the ${kind}_access_token ended ${Math.round((now - token.expire_time) / 1000)} s ago`;
  if (kind === 'user') return reject(codes.userTokenExpired, { status: 401, because: since });
  return reject(kind === 'app' ? codes.appTokenInvalid : codes.tenantTokenInvalid, { because: since });
}
