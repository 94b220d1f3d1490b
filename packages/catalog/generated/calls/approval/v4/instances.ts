// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    approval_code: string;
    form?: string;
    node_approver_list?: {
      key?: string;
      value?: unknown[];
    }[];
    node_cc_list?: {
      key?: string;
      value?: unknown[];
    }[];
    uuid?: string;
  };
}

export interface CreateOutput {
  instance_code: string;
  instance_link: string;
}

/**
 * 创建审批实例
 * - POST /open-apis/approval/v4/instances/initiate
 * - Tokens: user
 * - Scopes (any one): approval:instance:write
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.v4.instances.create', method: 'POST', path: '/open-apis/approval/v4/instances/initiate', tokens: 'u', idempotency: 'data.uuid' };
