// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    docToken: string;
  };
}

export interface GetOutput {
  create_date?: string;
  create_time?: number;
  creator?: string;
  create_user_name?: string;
  delete_flag?: number;
  edit_time?: number;
  edit_user_name?: string;
  is_external?: boolean;
  is_pined?: boolean;
  is_stared?: boolean;
  is_upgraded?: boolean;
  obj_type?: string;
  owner?: string;
  owner_user_name?: string;
  server_time?: number;
  tenant_id?: string;
  title?: string;
  type?: number;
  upgraded_token?: string;
  url?: string;
}

/**
 * 获取旧版文档元信息
 * - GET /open-apis/doc/v2/meta/:docToken
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, docs:doc:readonly, drive:drive, drive:drive.metadata:readonly, drive:drive:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uczN3UjL3czN14yN3cTN
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'doc.v2.meta.get', method: 'GET', path: '/open-apis/doc/v2/meta/:docToken', tokens: 'tu' };
