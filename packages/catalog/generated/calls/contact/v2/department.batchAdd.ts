// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    departments: {
      id?: string;
      name: string;
      parent_id: string;
      leader_user_id?: string;
      leader_open_id?: string;
      create_group_chat?: boolean;
    }[];
  };
}

export interface CreateOutput {
  task_id?: unknown;
}

/**
 * 批量新增部门
 * - POST /open-apis/contact/v2/department/batch_add
 * - Tokens: tenant
 * - Scopes (any one): contact:contact
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMDOwUjLzgDM14yM4ATN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'contact.v2.department.batchAdd.create', method: 'POST', path: '/open-apis/contact/v2/department/batch_add', tokens: 't' };
