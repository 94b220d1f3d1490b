import { type CallRejectedError, reject } from '../../gateway/reject.ts';
import type { App } from '../../identity/apps.ts';
import type { PlatformContext } from '../../platform-context.ts';
import type { Db } from '../../store/store.ts';
import type { UserRow } from '../../store/tables/contact.ts';
import { checkAppUser } from '../oauth/check-app-user.ts';
import { codes } from './codes.ts';

/** Refusals of the old endpoints are HTTP 200, also those that their tables leave out. */
export function refuse(code: number, because: string): CallRejectedError {
  return reject(code, { status: 200, because });
}

/** The user who may have a token of the app. Throws 20008, 20009, 20010, 20021, 20022, 20023 or 20042. */
export async function usableUser(
  db: Db,
  platform: PlatformContext,
  app: App,
  of: Pick<UserRow, 'tenant_key' | 'lark_id'>,
): Promise<UserRow> {
  const usable = await checkAppUser(db, platform, app, of);
  if (!('code' in usable)) return usable.user;
  const { user } = usable;
  if (user) {
    checkStatus(user);
    throw refuse(codes.userCannotSeeApp, `user ${user.user_id} is outside the availability of ${app.appId}`);
  }
  const installation = await platform.apps.installation(app.appId, of.tenant_key);
  if (!installation) throw refuse(codes.appNotInstalled, `${app.appId} is not installed in tenant ${of.tenant_key}`);
  if (!installation.enabled) throw refuse(codes.appDisabled, `${app.appId} is disabled in tenant ${of.tenant_key}`);
  throw refuse(codes.userUnknown, `there is no user ${of.lark_id}`);
}

/** Throws the code of a user who does not work in the tenant: 20021, 20022, 20023. */
export function checkStatus({ user_id, is_resigned, is_frozen, is_exited, is_unjoin }: UserRow): void {
  if (is_resigned || is_exited) throw refuse(codes.userResigned, `user ${user_id} has left`);
  if (is_frozen) throw refuse(codes.userFrozen, `user ${user_id} is frozen`);
  if (is_unjoin) throw refuse(codes.userNotRegistered, `user ${user_id} has not joined yet`);
}
