// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { I18nResourceInput, TitleUserIdType } from '../types.ts';

export interface CreateInput {
  data: {
    template_id: string;
    user_id: string;
    open_id: string;
    uuid?: string;
    approval_name?: string;
    title_user_id?: string;
    title_user_id_type?: TitleUserIdType;
    comment?: string;
    content?: {
      user_id?: string;
      user_id_type?: TitleUserIdType;
      department_id?: string;
      user_name?: string;
      department_name?: string;
      summaries: {
        summary?: string;
      }[];
    };
    note?: string;
    sender_user_id?: string;
    text?: string;
    actions: {
      action_name: string;
      url: string;
      android_url: string;
      ios_url: string;
      pc_url: string;
    }[];
    action_callback?: {
      action_callback_url?: string;
      action_callback_token?: string;
      action_callback_key?: string;
      action_context?: string;
    };
    action_configs?: {
      action_type: 'APPROVE' | 'REJECT' | 'KEY' | (string & {});
      action_name?: string;
      is_need_reason?: boolean;
      is_reason_required?: boolean;
      is_need_attachment?: boolean;
      next_status?: string;
    }[];
    i18n_resources: I18nResourceInput[];
  } | {
    template_id: string;
    user_id: string;
    uuid?: string;
    custom_title: string;
    custom_content: string;
    note?: string;
    actions: {
      action_name: string;
      url: string;
      android_url: string;
      ios_url: string;
      pc_url: string;
    }[];
    i18n_resources: {
      locale: 'zh-CN' | 'en-US' | 'ja-JP' | (string & {});
      is_default: boolean;
      texts: Record<string, unknown>;
    }[];
  };
}

export interface CreateOutput {
  message_id?: string;
}

/**
 * 发送审批 Bot 消息
 * - POST /open-apis/approval/v1/message/send
 * - Tokens: tenant
 * - Scopes (any one): approval:approval:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDNyYjL4QjM24CO0IjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.v1.message.send.create', method: 'POST', path: '/open-apis/approval/v1/message/send', tokens: 't', idempotency: 'data.uuid', tier: 4 };
