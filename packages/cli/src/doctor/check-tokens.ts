import * as client from '@larkspur/client';
import * as tenantAccessToken from '@larkspur/client/auth/v3/tenantAccessToken';
import * as userInfo from '@larkspur/client/authen/v1/userInfo';
import { exitCodeOf } from '../framework/client-exit-code.ts';
import { CommandError } from '../framework/exit-codes.ts';
import { keepSecret } from '../framework/secrets.ts';
import { loginsOf } from '../identity/logins.ts';
import { stateOf, userTokenOf } from '../identity/user-token.ts';
import { failed, ok, type Patient, skipped, type Verdict, warning } from './check.ts';

/** Whether app id and secret give a token. */
export async function checkAppToken({ caller, client: calls }: Patient): Promise<{ verdict: Verdict; token?: string }> {
  const { appId, appSecret } = caller;
  if (!appId || !appSecret) return { verdict: skipped('app token', 'there are no credentials') };
  try {
    const { tenant_access_token, expire = 0 } = await calls.call(tenantAccessToken.internal, {
      data: { app_id: appId, app_secret: appSecret },
    });
    keepSecret(tenant_access_token);
    const verdict = ok('app token', `given, good for ${Math.floor(expire / 60)} more minutes`);
    return { verdict, ...(tenant_access_token && { token: tenant_access_token }) };
  } catch (error) {
    return { verdict: failure('app token', error) };
  }
}

/** Whether the user of "--as user" is known to the platform; refreshes the token where it nears its end. */
export async function checkUserToken({ caller, client: calls }: Patient): Promise<Verdict> {
  const [login] = loginsOf(caller);
  const { LARK_USER_ACCESS_TOKEN } = process.env;
  if (!login && !LARK_USER_ACCESS_TOKEN) return skipped('user token', 'nobody has logged in');
  try {
    const { name, open_id } = await calls.call(
      userInfo.get,
      {},
      { userAccessToken: userTokenOf(caller, calls, undefined) },
    );
    const who = `${name} (${open_id})`;
    if (LARK_USER_ACCESS_TOKEN || !login) return ok('user token', `LARK_USER_ACCESS_TOKEN is of ${who}`);
    if (login.refresh_token) return ok('user token', `${who}, refreshed by itself`);
    const next = 'Log in without --no-offline, with an app that has offline_access, to have it refreshed.';
    return warning('user token', `${who}, ${stateOf(login)}, without a refresh token`, next);
  } catch (error) {
    return failure('user token', error);
  }
}

/** A failed call as a finding: the first line says what, the rest what to do. */
export function failure(check: string, error: unknown): Verdict {
  const [what = '', ...next] = (error as Error).message.split('\n');
  if (error instanceof CommandError) return failed(check, what, next.join(' '), error.exitCode);
  if (!(error instanceof client.LarkError)) throw error;
  return failed(check, what, next.join(' '), exitCodeOf(error));
}
