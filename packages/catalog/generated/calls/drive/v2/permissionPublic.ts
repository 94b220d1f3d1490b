// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type {
  ExternalAccessEntity,
  ManageCollaboratorEntity,
  PermissionPublic2,
  PermissionPublicPermType,
  SecurityEntity,
  Type2,
  Type4,
} from '../types.ts';

export interface GetInput {
  path: {
    token: string;
  };
  params: {
    type: Type4;
  };
}

export interface GetOutput {
  permission_public?: PermissionPublic2;
}

/**
 * 获取云文档权限设置 · GetPermissionPublic
 * - GET /open-apis/drive/v2/permissions/:token/public
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:bitable, docs:doc, docs:permission.setting:read, docx:document, drive:drive, drive:drive:readonly, drive:file, sheets:spreadsheet, wiki:wiki
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/permission-public/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'drive.v2.permissionPublic.get', method: 'GET', path: '/open-apis/drive/v2/permissions/:token/public', tokens: 'tu', tier: 4 };

export interface PatchInput {
  path: {
    token: string;
  };
  params: {
    type: Type2;
  };
  data?: {
    external_access_entity?: ExternalAccessEntity;
    security_entity?: SecurityEntity;
    comment_entity?: 'anyone_can_view' | 'anyone_can_edit';
    share_entity?: 'anyone' | 'same_tenant';
    manage_collaborator_entity?: ManageCollaboratorEntity;
    link_share_entity?: 
      | 'tenant_readable'
      | 'tenant_editable'
      | 'partner_tenant_readable'
      | 'partner_tenant_editable'
      | 'anyone_readable'
      | 'anyone_editable'
      | 'closed';
    copy_entity?: SecurityEntity;
    perm_type?: PermissionPublicPermType;
  };
}

export interface PatchOutput {
  permission_public?: PermissionPublic2;
}

/**
 * 更新云文档权限设置 · UpdatePermissionPublic
 * - PATCH /open-apis/drive/v2/permissions/:token/public
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:bitable, docs:doc, docs:permission.setting:write_only, docx:document, drive:drive, drive:file, sheets:spreadsheet, wiki:wiki
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/permission-public/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'drive.v2.permissionPublic.patch', method: 'PATCH', path: '/open-apis/drive/v2/permissions/:token/public', tokens: 'tu', tier: 3 };
