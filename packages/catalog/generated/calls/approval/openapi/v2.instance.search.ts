// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { Approval, Instance, InstanceSearchGroup } from '../types.ts';

export interface CreateInput {
  data: {
    user_id: string;
    approval_code?: string;
    instance_code?: string;
    instance_external_id?: string;
    group_external_id?: string;
    instance_title?: string;
    instance_status?: string;
    instance_start_time_from?: number;
    instance_start_time_to?: number;
    locale?: string;
    offset?: number;
    limit?: number;
  };
}

export interface CreateOutput {
  count?: number;
  instance_list?: {
    approval?: Approval;
    group?: InstanceSearchGroup;
    instance?: Instance;
  }[];
}

/**
 * 实例列表查询
 * - POST www.feishu.cn/approval/openapi/v2/instance/search
 * - Tokens: tenant
 * - Scopes (any one): approval:approval.list:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQjMxYjL0ITM24CNyEjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v2.instance.search.create', method: 'POST', path: '/approval/openapi/v2/instance/search', host: 'www.feishu.cn', tokens: 't' };
