import { reject } from '../../../gateway/reject.ts';
import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import { isAvatarKey } from '../avatars.ts';
import { codes } from '../codes.ts';
import { findUserByUserId } from '../directory.ts';
import { newUserId } from '../new-ids.ts';
import type { UserFields, UserWrite } from './user-write.ts';

/** In characters. Source: `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create`. */
const nameLength = 255;
/** The page of the superseded `update` still has the older limit. */
const olderNameLength = 64;
const userIdLength = 64;
const employeeNoLength = 255;
const workStationLength = 255;

const userByEmployeeNo = statement((db, v: { tenantKey: string; employeeNo: string }) =>
  db
    .selectFrom('users')
    .select('lark_id')
    .where('tenant_key', '=', v.tenantKey)
    .where('employee_no', '=', v.employeeNo)
    .where('is_resigned', '=', 0),
);

/** Throws the code of the first name that breaks a rule. */
export function checkNames({ act }: Pick<UserWrite, 'act'>, { name, en_name = '', nickname = '' }: UserFields): void {
  const longest = act === 'update' ? olderNameLength : nameLength;
  if (name?.trim() === '') throw reject(codes.noUserName);
  if (lengthOf(name ?? '') > longest) throw reject(codes.nameTooLong);
  if (lengthOf(en_name) > longest) throw reject(codes.enNameTooLong);
  if (lengthOf(nickname) > longest) throw reject(codes.nicknameTooLong);
}

/** In characters, of which an emoji is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** Whether the text may be a user_id: 1 to 64 characters, no blanks. */
export function isUserId(text: string): boolean {
  return text !== '' && lengthOf(text) <= userIdLength && !/\s/.test(text);
}

/** The user_id of a new user: the written one, or one that the platform makes. Throws when it cannot be had. */
export async function userIdForNew({ db, caller, platform }: UserWrite, written = ''): Promise<string> {
  if (lengthOf(written) > userIdLength) throw reject(codes.userIdTooLong);
  if (written !== '' && !isUserId(written)) throw reject(codes.userIdInvalid);
  if (written !== '') {
    if (await isUserIdTaken(db, caller.tenantKey, written)) throw reject(codes.userIdExists);
    return written;
  }
  for (;;) {
    const made = newUserId(platform);
    if (!(await isUserIdTaken(db, caller.tenantKey, made))) return made;
  }
}

/** A resigned user's user_id is free. Source: user_id in `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/resurrect`. */
export async function isUserIdTaken(db: Db, tenantKey: string, userId: string): Promise<boolean> {
  const holder = await findUserByUserId(db, tenantKey, userId);
  return holder !== undefined && holder.is_resigned === 0;
}

/** Throws when the number is too long or somebody else's. */
export async function checkEmployeeNo({ db, caller, user }: UserWrite, employeeNo = ''): Promise<void> {
  if (employeeNo === '') return;
  if (lengthOf(employeeNo) > employeeNoLength) throw reject(codes.paramInvalid);
  const holder = await db.first(userByEmployeeNo, { tenantKey: caller.tenantKey, employeeNo });
  if (holder && holder.lark_id !== user?.lark_id) throw reject(codes.employeeNoExists);
}

/** Throws for a time before 1970 or beyond what 32 bits hold, for an avatar that was not uploaded, and for long texts. */
export async function checkPlainFields(
  { db, caller }: UserWrite,
  { join_time = 0, avatar_key = '', work_station = '' }: UserFields,
): Promise<void> {
  if (join_time < 0 || join_time > 2_147_483_647) throw reject(codes.joinTimeInvalid);
  if (!(await isAvatarKey(db, caller.tenantKey, avatar_key))) throw reject(codes.avatarKeyInvalid);
  if (lengthOf(work_station) > workStationLength) throw reject(codes.paramInvalid);
}
