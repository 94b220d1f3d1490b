// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { PermissionPublic, SecurityEntity, TypeInput } from '../types.ts';

export interface GetInput {
  path: {
    token: string;
  };
  params: {
    type: TypeInput;
  };
}

export interface GetOutput {
  permission_public?: PermissionPublic;
}

/**
 * 获取云文档权限设置 · GetPermissionPublic
 * - GET /open-apis/drive/v1/permissions/:token/public
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:bitable, docs:doc, docs:permission.setting:read, drive:drive, drive:drive:readonly, drive:file, sheets:spreadsheet, wiki:wiki
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'drive.v1.permissionPublic.get', method: 'GET', path: '/open-apis/drive/v1/permissions/:token/public', tokens: 'tu', tier: 4 };

export interface PatchInput {
  path: {
    token: string;
  };
  params: {
    type: TypeInput;
  };
  data?: {
    external_access?: boolean;
    security_entity?: SecurityEntity;
    comment_entity?: 'anyone_can_view' | 'anyone_can_edit';
    share_entity?: 'anyone' | 'same_tenant' | 'only_full_access';
    link_share_entity?: 'tenant_readable' | 'tenant_editable' | 'anyone_readable' | 'anyone_editable' | 'closed';
    invite_external?: boolean;
  };
}

export interface PatchOutput {
  permission_public?: PermissionPublic;
}

/**
 * 更新云文档权限设置 · Update document sharing settings
 * - PATCH /open-apis/drive/v1/permissions/:token/public
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:bitable, docs:doc, docs:permission.setting:write_only, drive:drive, drive:file, sheets:spreadsheet, wiki:wiki
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/patch
 * @deprecated Feishu lists it as superseded.
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'drive.v1.permissionPublic.patch', method: 'PATCH', path: '/open-apis/drive/v1/permissions/:token/public', tokens: 'tu', tier: 3 };
