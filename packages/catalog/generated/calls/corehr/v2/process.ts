// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { DepartmentIdType, EmployeeCustomOrgUserIdType, FieldVariableValue, ProcessLink } from '../types.ts';

export interface FlowVariableDataInput {
  path: {
    process_id: string;
  };
  params?: {
    user_id_type?: EmployeeCustomOrgUserIdType;
    department_id_type?: DepartmentIdType;
    variable_keys?: string[];
  };
}

export interface FlowVariableDataOutput {
  field_variable_values?: FieldVariableValue[];
  process_id?: string;
}

/**
 * 获取流程数据
 * - GET /open-apis/corehr/v2/processes/:process_id/flow_variable_data
 * - Tokens: tenant
 * - Scopes (any one): corehr:process:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/flow_variable_data
 */
export const flowVariableData: ApiDefinition<FlowVariableDataInput, FlowVariableDataOutput> = { id: 'corehr.v2.process.flowVariableData', method: 'GET', path: '/open-apis/corehr/v2/processes/:process_id/flow_variable_data', tokens: 't', tier: 1 };

export interface GetInput {
  path: {
    process_id: string;
  };
  params?: {
    user_id_type?: UserIdTypeInput;
  };
}

export interface GetOutput {
  process_id?: string;
  status?: 1 | 2 | 4 | 8 | 9 | 15;
  flow_template_id?: string;
  flow_template_name?: {
    zh_cn?: string;
    en_us?: string;
  };
  flow_definition_id?: string;
  flow_definition_name?: {
    zh_cn?: string;
    en_us?: string;
  };
  initiator_id?: string;
  initiator_name?: {
    zh_cn?: string;
    en_us?: string;
  };
  create_time?: string;
  complete_time?: string;
  start_links?: ProcessLink;
  abstracts?: {
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    value?: {
      zh_cn?: string;
      en_us?: string;
    };
  }[];
  todos?: {
    approver_id?: string;
    type?: 1 | 5;
    links?: ProcessLink;
    operator_id?: string;
    operator_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    node_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    create_time?: string;
    node_definition_id?: string;
  }[];
  cc_list?: {
    approver_id?: string;
    links?: ProcessLink;
    operator_id?: string;
    operator_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    node_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    create_time?: string;
    node_definition_id?: string;
  }[];
  done_list?: {
    approver_id?: string;
    type?: 1 | 5;
    status?: 3 | 2 | 4;
    links?: ProcessLink;
    operator_id?: string;
    operator_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    node_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    create_time?: string;
    complete_time?: string;
    node_definition_id?: string;
    approval_opinion?: string;
  }[];
  properties?: 1 | 2 | 3;
  system_todos?: {
    approver_id?: string;
    type?: 1 | 5;
    links?: ProcessLink;
    operator_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    node_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    create_time?: string;
    node_definition_id?: string;
  }[];
  system_done_list?: {
    approver_id?: string;
    type?: 1 | 5;
    status?: 3 | 2 | 4;
    links?: ProcessLink;
    operator_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    node_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    create_time?: string;
    complete_time?: string;
    node_definition_id?: string;
    approval_opinion?: string;
  }[];
  comment_infos?: {
    commentor_id?: string;
    commentor_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    comment_time?: string;
    comment_msg?: string;
    at_user_ids?: string[];
    /** default 0 */
    file_count?: number;
    /** default 0 */
    image_count?: number;
    comment_id?: string;
  }[];
  original_process_id?: string;
  is_last_completed_correct_process?: boolean;
  process_name?: {
    zh_cn?: string;
    en_us?: string;
  };
}

/**
 * 获取单个流程详情 · Get process detail
 * - GET /open-apis/corehr/v2/processes/:process_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:process:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v2.process.get', method: 'GET', path: '/open-apis/corehr/v2/processes/:process_id', tokens: 't', tier: 3 };

export interface ListInput {
  params: {
    statuses?: (1 | 2 | 4 | 8 | 9 | 15 | (number & {}))[];
    page_token?: string;
    /** ≤ 100 */
    page_size: number;
    modify_time_from: string;
    modify_time_to: string;
    flow_definition_id?: string;
  };
}

export interface ListOutput {
  process_ids?: string[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 查询流程实例列表 · Query the list of process instance
 * - GET /open-apis/corehr/v2/processes
 * - Tokens: tenant
 * - Scopes (any one): corehr:process:read
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'process_ids'> = { id: 'corehr.v2.process.list', method: 'GET', path: '/open-apis/corehr/v2/processes', tokens: 't', tier: 2, paged: true, items: 'process_ids' };
