import { reject } from '../../../gateway/reject.ts';
import { codes } from '../codes.ts';
import { findUsers } from '../directory.ts';
import type { DepartmentFields, DepartmentWrite } from './department-write.ts';

/** The leaders of a department, as a call sets them; what it leaves alone is missing. */
export interface NewLeaders {
  /** 0 for none. */
  readonly main?: number;
  readonly deputies?: readonly number[];
}

/**
 * `leader_user_id` and the leader of type 1 are one person: one set alone sets the other, and both must name the same.
 * Source: leaders in `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/patch`. That a contradiction is 40018 is inferred.
 */
export async function leadersOf(write: DepartmentWrite, fields: DepartmentFields): Promise<NewLeaders> {
  const { leader_user_id, leaders } = fields;
  const single = leader_user_id === undefined ? undefined : numberOf(write, leader_user_id);
  if (leaders === undefined) {
    if (single === undefined) return {};
    await checkMayLead(write, [single]);
    return { main: single };
  }
  const named = leaders.map(({ leaderType, leaderID }) => ({ type: leaderType, larkId: numberOf(write, leaderID) }));
  if (named.some(({ larkId }) => larkId === 0)) throw reject(unknownLeader(write));
  if (new Set(named.map(({ larkId }) => larkId)).size < named.length) throw reject(repeatedLeader(write));
  const mains = named.filter(({ type }) => type === 1);
  if (named.length > 0 && mains.length !== 1) throw reject(codes.departmentParamInvalid);
  const main = mains[0]?.larkId ?? 0;
  if (single !== undefined && single !== main) throw reject(codes.departmentParamInvalid);
  const deputies = named.filter(({ type }) => type === 2).map(({ larkId }) => larkId);
  await checkMayLead(write, [main, ...deputies]);
  return { main, deputies };
}

/** The HR partners that a call sets; undefined when it leaves them alone. */
export async function hrbpsOf(write: DepartmentWrite, { department_hrbps: written }: DepartmentFields) {
  if (written === undefined) return undefined;
  const numbers = [...new Set(written.map((id) => numberOf(write, id)))];
  if (numbers.includes(0)) throw reject(codes.hrbpsInvalid);
  for (const user of (await findUsers(write.db, numbers)).values()) {
    if (user.is_resigned) throw reject(codes.userResigned);
    // Who has not joined or has left by hand cannot be one (inferred).
    if (user.is_unjoin || user.is_exited) throw reject(codes.hrbpsInvalid);
  }
  return numbers;
}

function numberOf({ ids }: DepartmentWrite, written: string): number {
  return written === '' ? 0 : ids.larkId(written);
}

async function checkMayLead({ db }: DepartmentWrite, larkIds: readonly number[]): Promise<void> {
  for (const user of (await findUsers(db, larkIds)).values()) {
    if (user.is_resigned) throw reject(codes.userResigned);
    if (user.is_unjoin) throw reject(codes.leaderUnjoined);
  }
}

function unknownLeader({ act }: DepartmentWrite): number {
  return act === 'create' ? codes.userIdInvalid : codes.departmentParamInvalid;
}

function repeatedLeader({ act }: DepartmentWrite): number {
  return act === 'patch' ? codes.leaderRepeated : codes.departmentParamInvalid;
}
