import type { Client, UserTokenSource } from '@larkspur/client';
import { CommandError, exitCodes } from '../framework/exit-codes.ts';
import { meant } from '../framework/parse-arguments.ts';
import { UsageError } from '../framework/usage-error.ts';
import type { Caller } from './find-caller.ts';
import { changeLogins, isSameUser, type Login, loginsOf } from './logins.ts';
import { type OAuthApp, refresh } from './oauth.ts';

/** With less than this left, in milliseconds, a token is refreshed before it is used. */
const margin = 60_000;

/**
 * The access token of a user: of `LARK_USER_ACCESS_TOKEN`, else of the user with this name or open_id who has logged in, else of
 * the last one. It is refreshed when it nears its end or is called dead. Throws a `CommandError` where nobody has logged in.
 */
export function userTokenOf(caller: Caller, client: Client, name: string | undefined): string | UserTokenSource {
  const { LARK_USER_ACCESS_TOKEN } = process.env;
  if (name === undefined && LARK_USER_ACCESS_TOKEN) return LARK_USER_ACCESS_TOKEN;
  const login = findLogin(caller, name);
  return (dead) => liveToken(login, { client, appId: caller.appId ?? '', appSecret: caller.appSecret ?? '' }, dead);
}

/** The login of the user with this name or open_id, or the last one. */
export function findLogin(caller: Caller, name: string | undefined): Login {
  const logins = loginsOf(caller);
  const [last] = logins;
  if (!last) {
    const words = 'No user has logged in: run "larkspur login", or set LARK_USER_ACCESS_TOKEN.';
    throw new CommandError(words, exitCodes['not authorized']);
  }
  if (name === undefined) return last;
  const named = logins.find((login) => login.open_id === name) ?? logins.find((login) => login.name === name);
  if (named) return named;
  const names = logins.map((login) => login.name);
  const near = meant(name, ['app', 'user', ...names]);
  throw new UsageError(`--as takes app, user, or who has logged in: ${names.join(', ')}; not "${name}".${near}`);
}

/** How long the login lasts without its user. */
export function stateOf(
  { expires_at, refresh_token, refresh_expires_at }: Login,
  now = Date.now(),
): 'live' | 'to be refreshed' | 'ended' {
  if (expires_at > now) return 'live';
  return refresh_token !== undefined && (refresh_expires_at ?? Number.POSITIVE_INFINITY) > now
    ? 'to be refreshed'
    : 'ended';
}

/**
 * A token that is not the dead one. Refreshing happens under the lock, on what the file then holds: a process that waited takes
 * what the other one got, so that no refresh token is used twice. A failure takes nothing away.
 */
async function liveToken(login: Login, app: OAuthApp, dead: string | undefined): Promise<string> {
  const isUsable = ({ access_token, expires_at }: Login) => access_token !== dead && expires_at - Date.now() > margin;
  const known =
    loginsOf({ baseUrl: login.base_url, appId: login.app_id }).find((one) => isSameUser(one, login)) ?? login;
  if (isUsable(known)) return known.access_token;
  return changeLogins(async (logins) => {
    const now = logins.find((one) => isSameUser(one, login));
    if (!now) throw ended(login);
    if (isUsable(now)) return { logins, result: now.access_token };
    if (!now.refresh_token || stateOf({ ...now, expires_at: 0 }) === 'ended') {
      if (now.access_token !== dead && now.expires_at > Date.now()) return { logins, result: now.access_token };
      throw ended(login);
    }
    const tokens = await refresh(app, now.refresh_token);
    const renewed: Login = { ...now, ...tokens };
    return { logins: logins.map((one) => (one === now ? renewed : one)), result: renewed.access_token };
  });
}

function ended({ name }: Login): CommandError {
  return new CommandError(`The login of ${name} has ended: run "larkspur login" again.`, exitCodes['not authorized']);
}
