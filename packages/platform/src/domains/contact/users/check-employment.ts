import { reject } from '../../../gateway/reject.ts';
import { statement } from '../../../store/statement.ts';
import { codes } from '../codes.ts';
import { findUser } from '../directory.ts';
import { findEmployeeType } from '../employee-types/employee-types.ts';
import { findJobFamily } from '../jobs/job-families.ts';
import { findJobLevel } from '../jobs/job-levels.ts';
import type { UserFields, UserWrite } from './user-write.ts';

/** Source: `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create` and `…/patch`, which have two codes for an unknown one. */
export async function checkEmployeeType({ db, caller, act }: UserWrite, value: number | undefined): Promise<void> {
  if (value === undefined) return;
  const type = await findEmployeeType(db, caller.tenantKey, value);
  if (!type) throw reject(act === 'patch' ? codes.employeeTypeUnknownInPatch : codes.employeeTypeUnknown);
  if (type.enum_status !== 1) throw reject(codes.employeeTypeInactive);
}

/** Only a level and a family that are in use may be given to users; '' takes them away. */
export async function checkJob({ db, caller }: UserWrite, fields: UserFields): Promise<void> {
  const { job_level_id: levelId, job_family_id: familyId } = fields;
  if (levelId) {
    const level = await findJobLevel(db, caller.tenantKey, levelId);
    if (!level?.enabled) throw reject(codes.jobLevelOfUserInvalid);
  }
  if (familyId) {
    const family = await findJobFamily(db, caller.tenantKey, familyId);
    if (!family?.enabled || family.deleted) throw reject(codes.jobFamilyOfUserInvalid);
  }
}

/** The number of a leader that was written; 0 for ''. Throws when it cannot be a leader. */
export async function checkedLeader(write: UserWrite, written: string): Promise<number> {
  if (written === '') return 0;
  const larkId = write.ids.larkId(written);
  if (larkId === write.user?.lark_id) throw reject(codes.leaderIsOneself);
  const leader = await findUser(write.db, larkId);
  if (leader?.is_resigned) throw reject(write.act === 'create' ? codes.leaderResigned : codes.userResigned);
  // Who has left the tenant by hand leads nobody (inferred).
  if (leader?.is_exited) throw reject(codes.leaderInvalid);
  return larkId;
}

export async function checkedLeaders(write: UserWrite, written: readonly string[]): Promise<number[]> {
  const leaders: number[] = [];
  for (const id of written) {
    const larkId = await checkedLeader(write, id);
    if (larkId !== 0 && !leaders.includes(larkId)) leaders.push(larkId);
  }
  return leaders;
}

/** Positions and data residence are features that a tenant must have bought. */
export function checkFeatures({ settings, act }: UserWrite, { positions = [], geo = '' }: UserFields): void {
  if (positions.length > 0) throw reject(codes.positionsNotEnabled);
  if (geo === '') return;
  if (settings.geos.length === 0 && act === 'create') throw reject(codes.geosNotEnabled);
  if (settings.geos.includes(geo)) return;
  // The page of the superseded `update` has this wording in the column of the explanations.
  throw reject(codes.geoUnknown, { msg: 'req set user geo not find in geo list' });
}

const holdersOfLicences = statement((db, v: { tenantKey: string }) =>
  db
    .selectFrom('users')
    .select(['lark_id', 'profile'])
    .where('tenant_key', '=', v.tenantKey)
    .where('is_resigned', '=', 0)
    .where('profile', 'like', '%"subscription_ids"%'),
);

/**
 * Licences, in a tenant that has some: the app needs the scope, each must exist, be running and have a place left. Who
 * creates or brings back a user must give one.
 */
export async function checkSubscriptions(
  { db, caller, settings, now, user }: Pick<UserWrite, 'db' | 'caller' | 'settings' | 'now' | 'user'>,
  ids: readonly string[] | undefined,
  needed: boolean,
): Promise<void> {
  if (!ids?.length) {
    if (needed && settings.subscriptions.length > 0) throw reject(codes.subscriptionMissing);
    return;
  }
  if (!caller.scopes.has('contact:user.subscription_ids:write')) throw reject(codes.subscriptionsNotAllowed);
  const holders = await db.all(holdersOfLicences, { tenantKey: caller.tenantKey });
  const taken = holders
    .filter((holder) => holder.lark_id !== user?.lark_id)
    .flatMap((holder) => JSON.parse(holder.profile).subscription_ids as string[]);
  for (const id of new Set(ids)) {
    const licence = settings.subscriptions.find((one) => one.subscription_id === id);
    if (!licence || Number(licence.end_time) * 1000 <= now) throw reject(codes.subscriptionUnknown);
    if (taken.filter((one) => one === id).length >= licence.seats) throw reject(codes.subscriptionUsedUp);
  }
}

const livingUsers = statement((db, v: { tenantKey: string }) =>
  db
    .selectFrom('users')
    .select((count) => count.fn.countAll<number>().as('count'))
    .where('tenant_key', '=', v.tenantKey)
    .where('is_resigned', '=', 0),
);

/** People that a tenant may have before Feishu has verified it. Source: `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create`. */
const unverifiedPeople = 100;

/** Throws when the tenant has no room for one more person. */
export async function checkSeats({
  db,
  caller,
  settings,
}: Pick<UserWrite, 'db' | 'caller' | 'settings'>): Promise<void> {
  const people = Number((await db.first(livingUsers, { tenantKey: caller.tenantKey }))?.count ?? 0);
  if (!settings.verified && people >= unverifiedPeople) throw reject(codes.unverifiedTenantFull);
  if (people >= settings.seats) throw reject(codes.seatsUsedUp);
}
