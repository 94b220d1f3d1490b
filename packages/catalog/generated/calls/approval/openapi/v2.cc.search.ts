// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { Approval, Instance, InstanceSearchGroup, InstanceSearchLink } from '../types.ts';

export interface CreateInput {
  data: {
    user_id: string;
    approval_code?: string;
    instance_code?: string;
    instance_external_id?: string;
    group_external_id?: string;
    cc_title?: string;
    read_status?: string;
    CcCreateTimeFrom?: number;
    CcCreateTimeTo?: number;
    locale?: string;
    offset?: number;
    limit?: number;
  };
}

export interface CreateOutput {
  data?: Record<string, unknown>;
  count?: number;
  cc_list?: unknown[];
  approval?: Approval;
  group?: InstanceSearchGroup;
  instance?: Instance;
  cc?: {
    user_id?: string;
    create_time?: number;
    read_status?: string;
    title?: string;
    extra?: string;
    link?: InstanceSearchLink;
  };
}

/**
 * 抄送列表查询
 * - POST www.feishu.cn/approval/openapi/v2/cc/search
 * - Tokens: tenant
 * - Scopes (any one): approval:approval.list:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUjMxYjL1ITM24SNyEjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v2.cc.search.create', method: 'POST', path: '/approval/openapi/v2/cc/search', host: 'www.feishu.cn', tokens: 't' };
