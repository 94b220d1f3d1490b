import type { HandlerContext } from '../../../emulation/handler.ts';
import { reject } from '../../../gateway/reject.ts';
import type { UserRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';
import { departmentsOf } from '../directory.ts';
import { profileOfUser } from '../profiles.ts';
import { seesUser, viewOf } from '../range.ts';
import { directorySettings } from '../settings.ts';
import type { IdTypes } from '../shown-ids.ts';
import { userOf } from './user-of.ts';
import type { UserWrite } from './user-write.ts';

type WritingCall = Pick<HandlerContext<never>, 'db' | 'platform' | 'caller' | 'ids' | 'now'>;

/** Begins the creation of a user. */
export async function openCreation(call: WritingCall, types: IdTypes): Promise<UserWrite> {
  return { ...(await surroundings(call)), ...call, types, act: 'create', user: undefined, profile: {} };
}

/** Begins the change of a user; 41050 when the caller does not see the user. */
export async function openChange(
  call: WritingCall,
  types: IdTypes,
  larkId: number,
  act: 'patch' | 'update',
): Promise<UserWrite & { readonly user: UserRow }> {
  const user = await userOf(call.db, larkId);
  const around = await surroundings(call);
  const memberships = await departmentsOf(call.db, larkId);
  if (!seesUser(around.view, larkId, memberships)) throw reject(codes.noUserAuthority);
  return { ...around, ...call, types, act, user, profile: profileOfUser(user) };
}

async function surroundings({ db, caller }: WritingCall) {
  return { settings: await directorySettings(db, caller.tenantKey), view: await viewOf(db, caller) };
}
