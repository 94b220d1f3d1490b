import { reject } from '../../../gateway/reject.ts';
import type { BaseRow } from '../../../store/tables/bitable.ts';
import { reviseBase } from '../bases/queries.ts';
import type { BaseCall } from '../call.ts';
import { codes } from '../codes.ts';
import { newBaseId } from '../ids.ts';
import { limits } from '../limits.ts';
import { readRoleName } from '../names.ts';
import { readRules, type WrittenRole } from './read-role.ts';
import { addRole, allRolesOf, type Role, saveRole } from './role-queries.ts';

interface NamedRole extends WrittenRole {
  readonly role_name: string;
}

/** Adds a role. Throws 1254032 and 1254033 for its name, 1254110 for one too many, and what `readRules` throws. */
export async function createRole(
  call: BaseCall,
  base: BaseRow,
  written: NamedRole,
  version: 'v1' | 'v2',
): Promise<Role> {
  const others = await allRolesOf(call.db, base);
  const roleName = readRoleName(written.role_name);
  checkFree(others, roleName);
  if (others.length >= limits.roles) throw reject(codes.roleExceedLimit);
  const role: Role = {
    app_token: base.app_token,
    role_id: newBaseId(call.platform, 'role'),
    position: (others.at(-1)?.position ?? 0) + 1,
    role_name: roleName,
    rules: await readRules(call, base.app_token, written, version),
  };
  await addRole(call.db, role);
  await reviseBase(call.db, base.app_token);
  return role;
}

/** Changes what is written of a role; what is not stays. Throws 1254032, 1254033, and what `readRules` throws. */
export async function changeRole(
  call: BaseCall,
  base: BaseRow,
  before: Role,
  written: NamedRole,
  version: 'v1' | 'v2',
): Promise<Role> {
  const roleName = readRoleName(written.role_name);
  checkFree(
    (await allRolesOf(call.db, base)).filter(({ role_id }) => role_id !== before.role_id),
    roleName,
  );
  const rules = await readRules(call, base.app_token, written, version);
  const after: Role = {
    ...before,
    role_name: roleName,
    rules: {
      table_roles: rules.table_roles,
      block_roles: written.block_roles ? rules.block_roles : before.rules.block_roles,
      ...((rules.base_rule ?? before.rules.base_rule) && { base_rule: rules.base_rule ?? before.rules.base_rule }),
    },
  };
  await saveRole(call.db, after);
  await reviseBase(call.db, base.app_token);
  return after;
}

function checkFree(others: readonly Role[], roleName: string): void {
  if (others.some(({ role_name }) => role_name === roleName)) {
    throw reject(codes.roleNameDuplicated, { because: `the Base has a role "${roleName}"` });
  }
}
