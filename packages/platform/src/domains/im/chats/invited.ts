import { ResolvedIds } from '../../../gateway/resolve-ids.ts';
import type { UserIdType } from '../../../identity/shown-user-id.ts';
import type { ChatterId } from '../../../store/tables/im.ts';
import { findUser, findUsers, isInAvailability } from '../../contact/directory.ts';
import type { ImContext } from '../content/content-context.ts';

/** Why an id cannot be put into a chat. */
export type Unusable =
  /** Nobody has it. */
  | 'unknown'
  /** Somebody of another tenant has it. */
  | 'external'
  | 'resigned'
  /** A user outside the availability of the inviting app. */
  | 'invisible'
  /** An app without a bot, or not in use in the tenant. */
  | 'inactive';

/** An id as the caller wrote it, and who it is or why it is of no use. */
export type Invited =
  | { readonly written: string; readonly chatter: ChatterId; readonly unusable?: undefined }
  | { readonly written: string; readonly unusable: Unusable };

/** Finds out who is meant by these ids, each once, and whether the caller may bring them into a chat. */
export async function findInvited(
  context: ImContext,
  written: readonly string[],
  type: UserIdType | 'app_id',
): Promise<Invited[]> {
  const ids = [...new Set(written)];
  return type === 'app_id' ? findBots(context, ids) : findPeople(context, ids, type);
}

/**
 * A bot brings users in that are in its app's availability, a user everybody of the tenant.
 * Source: preconditions of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create`.
 */
async function findPeople(context: ImContext, ids: readonly string[], type: UserIdType): Promise<Invited[]> {
  const { db, caller, platform } = context;
  const resolved = new ResolvedIds();
  await platform.domains.idResolver('x_user_id')?.resolve(ids, type, { db, caller, platform }, resolved);
  const users = await findUsers(db, resolved.users.values());
  const invited: Invited[] = [];
  for (const written of ids) {
    const larkId = resolved.users.get(written);
    const user = larkId === undefined ? undefined : users.get(larkId);
    if (!user)
      invited.push({ written, unusable: (await isOfAnotherTenant(context, written)) ? 'external' : 'unknown' });
    else if (user.is_resigned) invited.push({ written, unusable: 'resigned' });
    else if (!(await isVisible(context, user.lark_id))) invited.push({ written, unusable: 'invisible' });
    else invited.push({ written, chatter: String(user.lark_id) });
  }
  return invited;
}

async function isVisible({ db, caller }: ImContext, larkId: number): Promise<boolean> {
  if (caller.tokenKind === 'user' || !caller.installation) return true;
  return isInAvailability(db, caller.installation, larkId);
}

/** Store apps have users in several tenants, whose open_ids and union_ids they can mix up. */
async function isOfAnotherTenant({ db, caller, platform }: ImContext, written: string): Promise<boolean> {
  const larkId =
    platform.userIds.larkIdOfOpenId(caller.app.appId, written) ??
    platform.userIds.larkIdOfUnionId(caller.app.developer, written);
  const user = larkId === undefined ? undefined : await findUser(db, larkId);
  return user !== undefined && user.tenant_key !== caller.tenantKey;
}

async function findBots({ caller, platform }: ImContext, ids: readonly string[]): Promise<Invited[]> {
  const invited: Invited[] = [];
  for (const written of ids) {
    const app = await platform.apps.find(written);
    const installation = app && (await platform.apps.installation(written, caller.tenantKey));
    if (!app) invited.push({ written, unusable: 'unknown' });
    else if (!app.enabled || !app.botEnabled || !installation?.enabled) invited.push({ written, unusable: 'inactive' });
    else invited.push({ written, chatter: written });
  }
  return invited;
}
