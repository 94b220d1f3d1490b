import type { InputOf } from '@larkspur/catalog';
import type { patch } from '@larkspur/catalog/calls/contact/v3/group';
import { reject } from '../../../gateway/reject.ts';
import type { ResolvedIds } from '../../../gateway/resolve-ids.ts';
import { codes } from '../codes.ts';
import type { GroupProfile } from '../profiles.ts';

type GroupFields = NonNullable<InputOf<typeof patch>['data']>;

/**
 * The less used fields of a group as they are to be stored; they are in the official SDKs and not on the pages. Dynamic
 * groups are not open to the API. Source: notes of `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/create`.
 */
export function groupProfile(
  ids: ResolvedIds,
  { dynamic_group_rule, visible_scope, department_scope_list }: GroupFields,
): GroupProfile {
  if (dynamic_group_rule) throw reject(codes.dynamicGroupNotAllowed);
  const { visible_scope_type, visible_users = [], visible_departments = [] } = visible_scope ?? {};
  if (visible_scope_type === 'specified_scope_visible' && visible_users.length + visible_departments.length === 0) {
    throw reject(codes.groupVisibleScopeInvalid);
  }
  return {
    ...(department_scope_list && {
      department_scope: department_scope_list.filter(Boolean).map((id) => ids.openDepartmentId(id)),
    }),
    ...(visible_scope && {
      visible_scope: {
        ...(visible_scope_type && { visible_scope_type }),
        users: visible_users.filter(Boolean).map((id) => ids.larkId(id)),
        departments: visible_departments.filter(Boolean).map((id) => ids.openDepartmentId(id)),
      },
    }),
  };
}
