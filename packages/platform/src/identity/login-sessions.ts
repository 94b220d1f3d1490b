import type { PlatformContext } from '../platform-context.ts';
import { insertStatement, statement } from '../store/statement.ts';
import type { Db } from '../store/store.ts';
import type { LoginSessionRow } from '../store/tables/identity.ts';

/** Source: terminal types of `/uAjLw4CM/ukTMukTMukTM/passport-v1/session/query`. */
const browser = 2;

const addSession = insertStatement('login_sessions', [
  'sid',
  'tenant_key',
  'lark_id',
  'terminal_type',
  'create_time',
  'ended',
]);
const sessionsOf = statement((db, v: { tenantKey: string; larkId: number }) =>
  db
    .selectFrom('login_sessions')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('lark_id', '=', v.larkId)
    .where('ended', '=', 0)
    .orderBy('create_time')
    .orderBy('sid'),
);
const sessionById = statement((db, v: { tenantKey: string; sid: string }) =>
  db
    .selectFrom('login_sessions')
    .selectAll()
    .where('sid', '=', v.sid)
    .where('tenant_key', '=', v.tenantKey)
    .where('ended', '=', 0),
);
const endSession = statement((db, v: { sid: string }) =>
  db.updateTable('login_sessions').set({ ended: 1 }).where('sid', '=', v.sid),
);

/** Notes that a user logged in with a browser; gives the session's sid. */
export async function openLoginSession(
  db: Db,
  { random, clock }: PlatformContext,
  { tenantKey, larkId }: { tenantKey: string; larkId: number },
): Promise<string> {
  const sid = random(16).toString('base64');
  await db.run(addSession, {
    sid,
    tenant_key: tenantKey,
    lark_id: larkId,
    terminal_type: browser,
    create_time: clock.now(),
    ended: 0,
  });
  return sid;
}

/** The open sessions of a user, the oldest first. */
export function loginSessionsOf(db: Db, tenantKey: string, larkId: number): Promise<LoginSessionRow[]> {
  return db.all(sessionsOf, { tenantKey, larkId });
}

/** The open session with this sid, in this tenant. */
export function findLoginSession(db: Db, tenantKey: string, sid: string): Promise<LoginSessionRow | undefined> {
  return db.first(sessionById, { tenantKey, sid });
}

export async function endLoginSession(db: Db, sid: string): Promise<void> {
  await db.run(endSession, { sid });
}
