import * as session from '@larkspur/catalog/calls/passport/v1/session';
import { type HandlerContext, handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { endLoginSession, findLoginSession, loginSessionsOf } from '../../../../identity/login-sessions.ts';
import type { LoginSessionRow } from '../../../../store/tables/identity.ts';

/** Source: `/uAjLw4CM/ukTMukTMukTM/passport-v1/session/logout`. */
const codes = { paramInvalid: 1080001, sidInvalid: 1084001, logoutReasonInvalid: 1084002 } as const;
const logoutReasons: readonly unknown[] = [undefined, 34, 35, 36];

type Context = HandlerContext<session.LogoutInput>;

/**
 * Ends login sessions of a user, or one by its sid. Nobody logs in through an identity provider here, so that way finds no
 * session. The user's tokens live on: the page speaks of the login alone.
 */
export const logout = handle(session.logout, async (context) => {
  const { db, input } = context;
  if (!logoutReasons.includes(input.data.logout_reason)) throw reject(codes.logoutReasonInvalid);
  const terminals = input.data.terminal_type ?? [];
  for (const { sid, terminal_type } of await sessionsMeant(context)) {
    if (terminals.length === 0 || terminals.includes(terminal_type as 2)) await endLoginSession(db, sid);
  }
  return {};
});

/** Throws 1080001 where the field that `logout_type` needs is missing, 1084001 for a sid that is no open session's. */
async function sessionsMeant({ input, ids, db, caller }: Context): Promise<LoginSessionRow[]> {
  const { logout_type, user_id, idp_credential_id, sid } = input.data;
  if (logout_type === 1) {
    if (!user_id) throw reject(codes.paramInvalid, { because: 'logout_type 1 needs user_id' });
    return loginSessionsOf(db, caller.tenantKey, ids.larkId(user_id));
  }
  if (logout_type === 2) {
    if (!idp_credential_id) throw reject(codes.paramInvalid, { because: 'logout_type 2 needs idp_credential_id' });
    return [];
  }
  if (!sid) throw reject(codes.paramInvalid, { because: 'logout_type 3 needs sid' });
  const found = await findLoginSession(db, caller.tenantKey, sid);
  if (!found) throw reject(codes.sidInvalid, { because: `${sid} is no open session of the tenant` });
  return [found];
}
