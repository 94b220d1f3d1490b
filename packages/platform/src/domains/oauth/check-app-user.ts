import type { App, Installation } from '../../identity/apps.ts';
import type { PlatformContext } from '../../platform-context.ts';
import type { Db } from '../../store/store.ts';
import type { UserRow } from '../../store/tables/contact.ts';
import { findUser, isInAvailability } from '../contact/directory.ts';
import { codes } from './codes.ts';

/** A user of an app as far as tokens go. */
export interface UsableAppUser {
  readonly user: UserRow;
  readonly installation: Installation;
}

/** Why a user cannot have a token of an app. */
export type Unusable = { readonly code: number; readonly user?: UserRow };

/**
 * Whether a user may have a token of an app: it is installed (20009) and enabled (20069) in the tenant, the user exists
 * (20008), works there (20066) and is in the app's availability (20010).
 */
export async function checkAppUser(
  db: Db,
  { apps }: PlatformContext,
  app: App,
  { tenant_key, lark_id }: Pick<UserRow, 'tenant_key' | 'lark_id'>,
): Promise<UsableAppUser | Unusable> {
  const installation = await apps.installation(app.appId, tenant_key);
  if (!installation) return { code: codes.appNotInstalled };
  if (!installation.enabled) return { code: codes.appNotEnabled };
  const user = await findUser(db, lark_id);
  if (!user) return { code: codes.userUnknown };
  if (!isWorking(user)) return { code: codes.userStatusInvalid, user };
  if (!(await isInAvailability(db, installation, lark_id))) return { code: codes.appUnavailable, user };
  return { user, installation };
}

function isWorking({ is_resigned, is_frozen, is_exited, is_unjoin }: UserRow): boolean {
  return !is_resigned && !is_frozen && !is_exited && !is_unjoin;
}
