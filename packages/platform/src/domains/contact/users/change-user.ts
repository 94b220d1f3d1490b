import { reject } from '../../../gateway/reject.ts';
import { revokeUserTokens } from '../../../identity/revoke-tokens.ts';
import type { UserRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';
import { alignDepartmentChats } from '../departments/department-chat-members.ts';
import { departmentsOf } from '../directory.ts';
import { placesOf, setMemberships } from '../memberships.ts';
import { answerUser } from './answer-user.ts';
import { applyFields } from './apply-fields.ts';
import { setUser } from './set-user.ts';
import type { UserFields, UserWrite } from './user-write.ts';

/**
 * Changes a user and gives the answer. Resigned, exited and unjoined users are not changed; of a resigned one only the
 * avatar and the description may be set, both together (inferred from the wording of 44003).
 */
export async function changeUser(write: UserWrite & { readonly user: UserRow }, fields: UserFields) {
  const { db, platform, now, user, settings, types } = write;
  if (settings.external_data_source) throw reject(codes.externalUserData);
  if (settings.plan_expired) throw reject(codes.planExpired);
  checkState(write, fields);
  const { columns, memberships, failure } = await applyFields(write, fields);
  await setUser(db, user.lark_id, columns);
  const changed = { ...user, ...columns };
  if (memberships) await setMemberships(db, now, changed, memberships);
  if (fields.employee_type !== undefined) {
    const { members } = placesOf(await departmentsOf(db, user.lark_id));
    await alignDepartmentChats(db, now, changed, members, members);
  }
  if (fields.is_frozen && !user.is_frozen) {
    // Who is frozen is logged out (inferred).
    await revokeUserTokens(db, platform, { larkId: user.lark_id, reason: 'Revoked by administrator action.' });
  }
  return failure ?? answerUser(write, types, user.lark_id);
}

function checkState({ user, profile }: UserWrite & { readonly user: UserRow }, fields: UserFields): void {
  if (user.is_resigned) {
    const { avatar_key, description, ...others } = fields;
    if (Object.keys(others).length > 0) throw reject(codes.userResigned);
    if (!avatar_key || !description) throw reject(codes.resignedUserWithoutAvatar);
  }
  if (user.is_exited) throw reject(codes.userExited);
  if (user.is_unjoin) throw reject(codes.userUnjoined);
  if (fields.is_frozen && profile.is_tenant_founder) throw reject(codes.founderNotFreezable);
}
