// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { I18nResourceInput } from '../types.ts';

export interface CreateInput {
  data: {
    approval_name: string;
    approval_code: string;
    group_code: string;
    group_name?: string;
    description?: string;
    external?: {
      biz_name?: string;
      biz_type?: string;
      create_link_mobile?: string;
      create_link_pc?: string;
      support_pc?: boolean;
      support_mobile?: boolean;
      support_batch_read?: unknown;
      enable_mark_readed?: unknown;
      enable_quick_operate?: unknown;
      allow_batch_operate?: unknown;
      action_callback_url?: unknown;
      action_callback_token?: unknown;
      action_callback_key?: unknown;
    };
    viewers?: {
      viewer_type: 'TENANT' | 'DEPARTMENT' | 'USER' | 'NONE' | (string & {});
      viewer_id: string;
    }[];
    i18n_resources: I18nResourceInput[];
  };
}

export interface CreateOutput {
  approval_code?: string;
}

/**
 * 三方审批定义创建
 * - POST www.feishu.cn/approval/openapi/v3/external/approval/create
 * - Tokens: tenant
 * - Scopes (any one): approval:approval:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDNyYjLyQjM24iM0IjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v3.external.approval.create.create', method: 'POST', path: '/approval/openapi/v3/external/approval/create', host: 'www.feishu.cn', tokens: 't' };
