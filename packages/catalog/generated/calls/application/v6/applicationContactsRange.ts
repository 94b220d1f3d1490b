// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DepartmentIdTypeInput, InstanceCommentUserIdType } from '../../shared-types.ts';
import type { AppVisibilityIdList, ContactsRangeType } from '../types.ts';

export interface PatchInput {
  path: {
    app_id: string;
  };
  params?: {
    user_id_type?: InstanceCommentUserIdType;
    department_id_type?: DepartmentIdTypeInput;
  };
  data: {
    contacts_range_type: ContactsRangeType;
    add_visible_list?: AppVisibilityIdList;
    del_visible_list?: AppVisibilityIdList;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新应用通讯录权限范围配置 · Update the contacts permission scope an app can access
 * - PATCH /open-apis/application/v6/applications/:app_id/contacts_range
 * - Tokens: tenant
 * - Scopes (any one): application:application.contacts_range:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-contacts_range/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'application.v6.applicationContactsRange.patch', method: 'PATCH', path: '/open-apis/application/v6/applications/:app_id/contacts_range', tokens: 't', tier: 2 };
