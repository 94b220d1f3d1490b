// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    users: {
      name: string;
      departments: unknown[];
      user_id?: string;
      email?: string;
      mobile: string;
      mobile_visible?: boolean;
      city?: string;
      country?: string;
      gender?: 1 | 2 | (number & {});
      employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {});
      join_time?: number;
      leader_user_id?: string;
      leader_open_id?: string;
      employee_no?: string;
      custom_attrs?: {
        id: string;
        value: {
          text?: string;
          url?: string;
          pc_url?: string;
        };
      }[];
      work_station?: string;
    }[];
    need_send_notification?: boolean;
  };
}

export interface CreateOutput {
  task_id?: unknown;
}

/**
 * 批量新增用户
 * - POST /open-apis/contact/v2/user/batch_add
 * - Tokens: tenant
 * - Scopes (any one): contact:contact
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDOwUjLygDM14iM4ATN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'contact.v2.user.batchAdd.create', method: 'POST', path: '/open-apis/contact/v2/user/batch_add', tokens: 't' };
