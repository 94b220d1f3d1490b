// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../types.ts';

export interface ListByFileIdInput {
  params: {
    file_id: string;
    user_id_type?: UserIdType;
  };
}

export interface ListByFileIdOutput {
  signature_nodes?: {
    user_infos?: {
      id: string;
    }[];
    state: string;
    finish_time?: string;
    updated_time?: string;
    is_ongoing: boolean;
    role_label: {
      zh?: string;
      en?: string;
    };
    sign_role?: string;
  }[];
}

/**
 * 获取文件签署节点信息
 * - GET /open-apis/corehr/v2/signature_nodes/list_by_file_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:signature.file:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_node/list_by_file_id
 */
export const listByFileId: ApiDefinition<ListByFileIdInput, ListByFileIdOutput> = { id: 'corehr.v2.signatureNode.listByFileId', method: 'GET', path: '/open-apis/corehr/v2/signature_nodes/list_by_file_id', tokens: 't', tier: 3 };
