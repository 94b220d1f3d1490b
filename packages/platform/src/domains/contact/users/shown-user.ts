import type { UserRow } from '../../../store/tables/contact.ts';
import { type AvatarInfo, avatarOf } from '../avatars.ts';
import { findDepartments, type Membership, rootDepartment } from '../directory.ts';
import { type I18nName, profileOfDepartment, profileOfUser, type UserProfile } from '../profiles.ts';
import { type IdTypes, type Reader, type ShownIds, showIds } from '../shown-ids.ts';
import { type AssignInfo, assignInfoOf } from './assign-info.ts';
import { peopleInCustomAttrs, type ShownCustomAttr, shownCustomAttrs } from './shown-custom-attrs.ts';

/** A user as the directory's APIs show it; fields that the caller has no scope for are taken out by the gateway. */
export interface ShownUser {
  union_id: string;
  user_id: string;
  open_id: string;
  name: string;
  en_name: string;
  nickname: string;
  email: string;
  mobile: string;
  mobile_visible: boolean;
  gender: 0 | 1 | 2 | 3;
  avatar: AvatarInfo;
  status: ShownStatus;
  department_ids: string[];
  leader_user_id: string;
  city: string;
  country: string;
  work_station: string;
  join_time: number;
  is_tenant_manager: boolean;
  employee_no: string;
  employee_type: number;
  orders: ShownOrder[];
  custom_attrs: ShownCustomAttr[];
  enterprise_email: string;
  description: string;
  job_title: string;
  geo: string;
  job_level_id: string;
  job_family_id: string;
  dotted_line_leader_user_ids: string[];
  department_path?: ShownDepartmentPath[];
  assign_info?: AssignInfo[];
}

export interface ShownStatus {
  is_frozen: boolean;
  is_resigned: boolean;
  is_activated: boolean;
  is_exited: boolean;
  is_unjoin: boolean;
}

export interface ShownOrder {
  department_id: string;
  user_order: number;
  department_order: number;
  is_primary_dept: boolean;
}

interface ShownPathName {
  name: string;
  i18n_name: I18nName;
}

export interface ShownDepartmentPath {
  department_id: string;
  department_name: ShownPathName;
  department_path: { department_ids: string[]; department_path_name: ShownPathName };
}

/** What a user object is made from. */
export interface UserRecord {
  readonly row: UserRow;
  readonly memberships: readonly Membership[];
}

/** The user objects of an answer, in the given order. */
export async function shownUsers(reader: Reader, types: IdTypes, users: readonly UserRecord[]): Promise<ShownUser[]> {
  const profiles = users.map(({ row }) => profileOfUser(row));
  const show = await showIds(reader, types, profiles.flatMap(peopleOf));
  const shown = users.map((user, index) => shownUser(reader, show, user, profiles[index] as UserProfile));
  if (profiles.some((profile) => profile.custom_attrs?.length)) {
    const attrs = await shownCustomAttrs(reader, show, profiles);
    for (const [index, user] of shown.entries()) user.custom_attrs = attrs[index] ?? [];
  }
  if (profiles.some((profile) => profile.subscription_ids?.length)) {
    const infos = await assignInfoOf(reader, profiles);
    for (const [index, user] of shown.entries()) user.assign_info = infos[index] ?? [];
  }
  if (seesPaths(reader)) await addPaths(reader, show, users, shown);
  return shown;
}

export async function shownUserOf(reader: Reader, types: IdTypes, user: UserRecord): Promise<ShownUser> {
  const [shown] = await shownUsers(reader, types, [user]);
  return shown as ShownUser;
}

/** What answers to writing calls and lists have besides. */
export function withListedFields(user: ShownUser, { profile }: Pick<UserRow, 'profile'>) {
  const { avatar_key = '' } = profileOfUser({ profile });
  return { ...user, is_frozen: user.status.is_frozen, avatar_key };
}

function peopleOf(profile: UserProfile): number[] {
  const { leader = 0, dotted_line_leaders = [] } = profile;
  return [leader, ...dotted_line_leaders, ...peopleInCustomAttrs(profile)];
}

function shownUser(
  { platform, caller: { app } }: Reader,
  show: ShownIds,
  { row, memberships }: UserRecord,
  profile: UserProfile,
): ShownUser {
  return {
    union_id: platform.userIds.unionId(app.developer, row.lark_id),
    user_id: row.user_id,
    open_id: platform.userIds.openId(app.appId, row.lark_id),
    name: row.name,
    en_name: row.en_name,
    nickname: profile.nickname ?? '',
    email: row.email,
    mobile: row.mobile,
    mobile_visible: profile.mobile_visible ?? true,
    gender: (profile.gender ?? 0) as ShownUser['gender'],
    avatar: avatarOf(platform, row, profile),
    status: shownStatus(row),
    department_ids: memberships.map((membership) => show.department(membership)),
    leader_user_id: show.user(profile.leader ?? 0),
    city: profile.city ?? '',
    country: profile.country ?? '',
    work_station: profile.work_station ?? '',
    join_time: profile.join_time ?? 0,
    is_tenant_manager: profile.is_tenant_manager ?? false,
    employee_no: row.employee_no,
    employee_type: profile.employee_type ?? 1,
    orders: memberships.map((membership) => ({
      department_id: show.department(membership),
      user_order: membership.user_order,
      department_order: membership.department_order,
      is_primary_dept: membership.is_primary === 1,
    })),
    custom_attrs: [],
    enterprise_email: row.enterprise_email,
    description: profile.description ?? '',
    job_title: profile.job_title ?? '',
    geo: profile.geo ?? '',
    job_level_id: profile.job_level_id ?? '',
    job_family_id: profile.job_family_id ?? '',
    dotted_line_leader_user_ids: (profile.dotted_line_leaders ?? []).map((larkId) => show.user(larkId)),
  };
}

export function shownStatus(row: UserRow): ShownStatus {
  return {
    is_frozen: row.is_frozen === 1,
    is_resigned: row.is_resigned === 1,
    is_activated: row.is_activated === 1,
    is_exited: row.is_exited === 1,
    is_unjoin: row.is_unjoin === 1,
  };
}

/** `department_path` is for user tokens with its scope only. Source: field permissions of the user object. */
function seesPaths({ caller }: Reader): boolean {
  return caller.tokenKind === 'user' && caller.scopes.has('contact:user.department_path:readonly');
}

/** The way from the first level to each department of each user; names in it are joined by the one sign no name has. */
async function addPaths(
  { db }: Reader,
  show: ShownIds,
  users: readonly UserRecord[],
  shown: readonly ShownUser[],
): Promise<void> {
  const stepsOf = ({ ancestry }: Membership) => ancestry.split('/').filter((id) => id !== '' && id !== rootDepartment);
  const departments = await findDepartments(
    db,
    users.flatMap(({ memberships }) => memberships.flatMap(stepsOf)),
  );
  for (const [index, { memberships }] of users.entries()) {
    (shown[index] as ShownUser).department_path = memberships.flatMap((membership) => {
      const steps = stepsOf(membership).flatMap((id) => departments.get(id) ?? []);
      const last = steps.at(-1);
      if (!last) return [];
      return {
        department_id: show.department(last),
        department_name: { name: last.name, i18n_name: profileOfDepartment(last).i18n_name ?? {} },
        department_path: {
          department_ids: steps.map((step) => show.department(step)),
          department_path_name: {
            name: steps.map((step) => step.name).join('/'),
            i18n_name: joinedNames(steps.map((step) => profileOfDepartment(step).i18n_name ?? {})),
          },
        },
      };
    });
  }
}

/** A language is shown where every department of the way has a name in it (inferred). */
function joinedNames(names: readonly I18nName[]): I18nName {
  const joined: I18nName = {};
  for (const language of ['zh_cn', 'ja_jp', 'en_us'] as const) {
    const inLanguage = names.map((name) => name[language] ?? '');
    if (inLanguage.every((name) => name !== '')) joined[language] = inLanguage.join('/');
  }
  return joined;
}
