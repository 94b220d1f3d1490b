import { reject } from '../../../gateway/reject.ts';
import { statement } from '../../../store/statement.ts';
import type { BaseRow } from '../../../store/tables/bitable.ts';
import { type BaseCall, operatorOf } from '../call.ts';
import { codes, driveCodes } from '../codes.ts';
import { checkAppToken } from '../ids.ts';
import { type MemberRole, rolesOf } from '../roles/roles-of.ts';
import { findBase } from './queries.ts';

/** What a caller wants with a Base. `records`: with its records, where roles have a say. */
export type Need = 'view' | 'records' | 'edit' | 'manage';

/** A Base that the caller may open. */
export interface OpenBase {
  readonly base: BaseRow;
  readonly perm: 'view' | 'edit' | 'manage';
  /** The caller's roles, where these and not `perm` say what may be done with records; else undefined. */
  readonly roles: readonly MemberRole[] | undefined;
}

const findPerm = statement((db, v: { appToken: string; memberId: string }) =>
  db
    .selectFrom('base_collaborators')
    .select('perm')
    .where('app_token', '=', v.appToken)
    .where('member_id', '=', v.memberId),
);

/**
 * Opens a Base for the caller: its owner, a collaborator, or with advanced permissions on a member of one of its roles.
 * Throws 1254003 for a malformed token, 1254040 for an unknown one, 91403 for a Base that is none of the caller's business,
 * 1254302 where the caller may look but not do what it wants.
 *
 * With advanced permissions on, only who may manage the Base may change its structure.
 * Source: `app-table-record/create` (prerequisites, 1254302), `advanced-permission-guide`; 91403 was seen live.
 */
export async function openBase(call: BaseCall, appToken: string, need: Need): Promise<OpenBase> {
  checkAppToken(appToken);
  const { db, caller } = call;
  const base = await db.first(findBase, { appToken, tenantKey: caller.tenantKey });
  if (!base) throw reject(codes.baseTokenNotFound, { because: `this tenant has no Base ${appToken}` });
  const operator = operatorOf(caller);
  const perm = await permOf(call, base, operator);
  const restricted = base.is_advanced === 1 && perm !== 'manage';
  const roles = restricted ? await rolesOf(db, base, operator) : undefined;
  if (perm === undefined && !roles?.length) {
    throw reject(driveCodes.forbidden, {
      status: 403,
      msg: 'Forbidden',
      because: `${operator} is neither owner nor collaborator of ${appToken}`,
    });
  }
  if (!suffices(perm ?? 'view', need, restricted)) {
    throw permissionDenied(call, `${operator} may only ${perm ?? 'view'} ${appToken}`);
  }
  return { base, perm: perm ?? 'view', roles };
}

/** 1254302; HTTP 403 also where the API's page does not list it. */
export function permissionDenied({ facts }: Pick<BaseCall, 'facts'>, because: string) {
  const documented = facts.errors?.some((row) => row[1] === codes.permissionDenied);
  return reject(codes.permissionDenied, { because, ...(!documented && { status: 403, msg: 'Permission denied.' }) });
}

async function permOf({ db }: BaseCall, base: BaseRow, operator: string): Promise<OpenBase['perm'] | undefined> {
  if (base.owner_id === operator) return 'manage';
  const found = await db.first(findPerm, { appToken: base.app_token, memberId: operator });
  return found?.perm === 'full_access' ? 'manage' : found?.perm;
}

function suffices(perm: OpenBase['perm'], need: Need, restricted: boolean): boolean {
  if (need === 'view' || perm === 'manage') return true;
  if (need === 'records') return restricted || perm === 'edit';
  return need === 'edit' && perm === 'edit' && !restricted;
}
