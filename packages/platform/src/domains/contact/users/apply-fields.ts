import { type CallRejectedError, reject } from '../../../gateway/reject.ts';
import type { UserRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';
import { ensureFieldOption } from '../jobs/field-options.ts';
import type { NewMembership } from '../memberships.ts';
import type { UserProfile } from '../profiles.ts';
import { checkContacts } from './check-contacts.ts';
import {
  checkEmployeeType,
  checkedLeader,
  checkedLeaders,
  checkFeatures,
  checkJob,
  checkSubscriptions,
} from './check-employment.ts';
import { checkEmployeeNo, checkNames, checkPlainFields } from './check-identity.ts';
import { customAttrValues } from './custom-attr-values.ts';
import { membershipsOfFields } from './memberships-of-fields.ts';
import type { UserFields, UserWrite } from './user-write.ts';

/** What a call makes of a user, once every rule is kept. */
export interface AppliedFields {
  readonly columns: Partial<UserRow>;
  readonly memberships: NewMembership[] | undefined;
  /** City or job title could not be made: the call is answered with this, and yet what it wrote stays. */
  readonly failure: CallRejectedError | undefined;
}

/** Checks the written fields in turn and gives what to store. Fields that are not written keep their value. */
export async function applyFields(write: UserWrite, fields: UserFields): Promise<AppliedFields> {
  checkNames(write, fields);
  await checkPlainFields(write, fields);
  checkFeatures(write, fields);
  const contacts = await checkContacts(write, fields);
  const memberships = await membershipsOfFields(write, fields);
  await checkEmployeeNo(write, fields.employee_no);
  await checkEmployeeType(write, fields.employee_type);
  await checkJob(write, fields);
  await checkSubscriptions(write, fields.subscription_ids, write.act === 'create');
  const profile: UserProfile = { ...write.profile, ...plainFields(fields), ...(await peopleOf(write, fields)) };
  if (fields.custom_attrs !== undefined) profile.custom_attrs = await customAttrValues(write, fields.custom_attrs);
  const failure = await applyOptions(write, fields, profile);
  const { name, en_name, employee_no, is_frozen } = fields;
  return {
    columns: {
      ...contacts,
      ...(name !== undefined && { name }),
      ...(en_name !== undefined && { en_name }),
      ...(employee_no !== undefined && { employee_no }),
      ...(is_frozen !== undefined && { is_frozen: is_frozen ? 1 : 0 }),
      profile: JSON.stringify(profile),
      update_time: write.now,
    },
    memberships,
    failure,
  };
}

const plainFieldNames = [
  'nickname',
  'mobile_visible',
  'gender',
  'avatar_key',
  'country',
  'work_station',
  'join_time',
  'employee_type',
  'description',
  'geo',
  'job_level_id',
  'job_family_id',
  'subscription_ids',
] as const;

function plainFields(fields: UserFields): UserProfile {
  const plain: Record<string, unknown> = {};
  for (const name of plainFieldNames) if (fields[name] !== undefined) plain[name] = fields[name];
  return plain;
}

async function peopleOf(write: UserWrite, fields: UserFields): Promise<UserProfile> {
  const { leader_user_id, dotted_line_leader_user_ids } = fields;
  return {
    ...(leader_user_id !== undefined && { leader: await checkedLeader(write, leader_user_id) }),
    ...(dotted_line_leader_user_ids !== undefined && {
      dotted_line_leaders: await checkedLeaders(write, dotted_line_leader_user_ids),
    }),
  };
}

/**
 * City and job title, which are made where they are new. When that fails the user is stored without them and the call is
 * answered with a code. Source: 44054 to 44059. A job title of blanks takes it away.
 */
async function applyOptions(
  { db, platform, caller, act }: UserWrite,
  { city, job_title }: UserFields,
  profile: UserProfile,
): Promise<CallRejectedError | undefined> {
  const ensure = (kind: 'work_city' | 'job_title', name: string) =>
    name === '' || ensureFieldOption(db, platform, caller.tenantKey, kind, name);
  const cityThere = city === undefined || (await ensure('work_city', city));
  const title = job_title?.trim();
  const titleThere = title === undefined || (await ensure('job_title', title));
  if (city !== undefined && cityThere) profile.city = city;
  if (title !== undefined && titleThere) profile.job_title = title;
  if (cityThere && titleThere) return undefined;
  const failures = act === 'create' ? creationFailures : changeFailures;
  return reject(cityThere ? failures.title : titleThere ? failures.city : failures.both);
}

const creationFailures = {
  city: codes.cityNotCreated,
  title: codes.jobTitleNotCreated,
  both: codes.cityAndJobTitleNotCreated,
};
const changeFailures = {
  city: codes.cityNotCreatedInChange,
  title: codes.jobTitleNotCreatedInChange,
  both: codes.cityAndJobTitleNotCreatedInChange,
};
