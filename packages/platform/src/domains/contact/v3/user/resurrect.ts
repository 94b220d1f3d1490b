import * as user from '@larkspur/catalog/calls/contact/v3/user';
import { type HandlerContext, handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';
import { codes } from '../../codes.ts';
import { findDepartments, findUserByEmail, findUserByMobile, rootDepartment } from '../../directory.ts';
import { type NewMembership, setMemberships } from '../../memberships.ts';
import { profileOfUser } from '../../profiles.ts';
import { viewOf } from '../../range.ts';
import { directorySettings } from '../../settings.ts';
import { checkSeats, checkSubscriptions } from '../../users/check-employment.ts';
import { isUserIdTaken } from '../../users/check-identity.ts';
import { seesPlace } from '../../users/memberships-of-fields.ts';
import { setUser } from '../../users/set-user.ts';
import { userOf } from '../../users/user-of.ts';

type Call = HandlerContext<Required<user.ResurrectInput>>;

/** Source: page of this API. */
const resurrectable = 30 * 24 * 3_600_000;

/** Brings a resigned user back. Departments, roles and what was handed over do not come back. */
export const resurrect = handle(user.resurrect, async (call) => {
  const { input, ids, db, caller, now } = call;
  const row = await userOf(db, ids.larkId(input.path.user_id));
  const settings = await directorySettings(db, caller.tenantKey);
  if (!row.is_resigned) throw reject(codes.userNotResigned);
  if (!settings.resurrection) throw reject(codes.resurrectionNotAllowed);
  if (now - row.resign_time > resurrectable) throw reject(codes.tooLateToResurrect);
  if (now - row.resign_time < settings.resignation_takes) throw reject(codes.resignationRunning);
  await checkStillFree(call, row);
  await checkSeats({ db, caller, settings });
  const { subscription_ids } = input.data;
  await checkSubscriptions({ db, caller, settings, now, user: row }, subscription_ids, true);
  const memberships = await membershipsOf(call);
  const profile = { ...profileOfUser(row), ...(subscription_ids && { subscription_ids }), resurrect_time: now };
  await setUser(db, row.lark_id, {
    is_resigned: 0,
    resign_time: 0,
    profile: JSON.stringify(profile),
    update_time: now,
  });
  await setMemberships(db, now, row, memberships);
  return {};
});

/** Nobody may have taken the user's user_id, mobile or email meanwhile. */
async function checkStillFree({ db, caller: { tenantKey } }: Call, row: UserRow): Promise<void> {
  if (await isUserIdTaken(db, tenantKey, row.user_id)) throw reject(codes.userIdDuplicated);
  if (await findUserByMobile(db, tenantKey, row.mobile)) throw reject(codes.mobileDuplicated);
  if (await findUserByEmail(db, tenantKey, row.email)) throw reject(codes.emailDuplicated);
}

/** By default the root. The first place goes to the largest department_order. */
async function membershipsOf({ db, caller, ids, input }: Call): Promise<NewMembership[]> {
  const written = input.data.departments ?? [{ department_id: rootDepartment }];
  const places = written.map(({ department_id, user_order = 0, department_order = 0 }) => ({
    open_department_id: ids.departments.get(department_id) ?? rootDepartment,
    user_order,
    department_order,
  }));
  const view = await viewOf(db, caller);
  const rows = await findDepartments(
    db,
    places.map((place) => place.open_department_id),
  );
  for (const { open_department_id: id } of places) {
    const row = rows.get(id);
    // The page has no code for it; the code and status are those of the calls beside it (inferred).
    if (row?.deleted || !seesPlace(view, row)) throw reject(codes.noDepartmentAuthority, { status: 403 });
  }
  const largest = Math.max(...places.map((place) => place.department_order));
  const primary = places.find((place) => place.department_order === largest);
  const unique = places.filter(
    (place, index) => places.findIndex((one) => one.open_department_id === place.open_department_id) === index,
  );
  return unique.map((place) => ({ ...place, is_primary: place === primary ? 1 : 0 }));
}
