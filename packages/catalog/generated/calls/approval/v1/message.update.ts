// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { I18nResourceInput } from '../types.ts';

export interface CreateInput {
  data: {
    message_id: string;
    status: 
      | 'APPROVED'
      | 'REJECTED'
      | 'CANCELLED'
      | 'FORWARDED'
      | 'ROLLBACK'
      | 'ADD'
      | 'DELETED'
      | 'PROCESSED'
      | 'CUSTOM'
      | (string & {});
    status_name?: string;
    detail_action_name?: string;
    i18n_resources: I18nResourceInput[];
  };
}

export interface CreateOutput {
  message_id?: string;
}

/**
 * 更新审批 Bot 消息
 * - POST /open-apis/approval/v1/message/update
 * - Tokens: tenant
 * - Scopes (any one): approval:approval:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uAjNyYjLwYjM24CM2IjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.v1.message.update.create', method: 'POST', path: '/open-apis/approval/v1/message/update', tokens: 't' };
