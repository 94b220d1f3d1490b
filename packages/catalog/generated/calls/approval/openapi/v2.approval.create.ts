// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    approval_name: string;
    approval_code?: string;
    description?: string;
    viewers: unknown[];
    form: {
      form_content: string;
    };
    node_list: {
      id: string;
      name: string;
      node_type: string;
      approver: unknown[];
      ccer?: unknown[];
    }[];
    settings?: {
      revert_interval?: number;
      revert_option?: number;
    };
    config?: {
      can_update_viewer?: boolean;
      can_update_form?: boolean;
      can_update_process?: boolean;
      can_update_revert?: boolean;
      help_url?: string;
    };
    icon?: number;
    i18n_resources: {
      locale: string;
      is_default: boolean;
      texts: Record<string, unknown>;
    }[];
  };
}

export interface CreateOutput {
  approval_code: string;
}

/**
 * 创建审批定义
 * - POST www.feishu.cn/approval/openapi/v2/approval/create
 * - Tokens: tenant
 * - Scopes (any one): approval:approval:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUzNyYjL1cjM24SN3IjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v2.approval.create.create', method: 'POST', path: '/approval/openapi/v2/approval/create', host: 'www.feishu.cn', tokens: 't' };
