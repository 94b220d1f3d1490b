// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    approval_code: string;
    locale?: string;
  };
}

export interface CreateOutput {
  approval_name: string;
  status: string;
  form: {
    id: string;
    custom_id?: string;
    name: string;
    type: string;
    enable_default_value: boolean;
    widget_default_value: string;
    default_value_type: string;
    display_condition?: {
      conditional?: string;
      conditions?: {
        conditional?: string;
        expressions?: {
          source_widget?: string;
          compare_type?: string;
          standard_value?: string;
        };
      };
    };
  };
  node_list: {
    name?: string;
    need_approver?: boolean;
    node_id?: string;
    custom_node_id?: string;
    node_type?: string;
  }[];
  viewers: {
    type?: string;
    open_id?: string;
    user_id?: string;
  }[];
}

/**
 * 查看审批定义
 * - POST www.feishu.cn/approval/openapi/v2/approval/get
 * - Tokens: tenant
 * - Scopes (any one): approval:approval:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uADNyUjLwQjM14CM0ITN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v2.approval.get.create', method: 'POST', path: '/approval/openapi/v2/approval/get', host: 'www.feishu.cn', tokens: 't' };
