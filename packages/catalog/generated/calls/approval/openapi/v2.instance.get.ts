// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { InstanceCcUser } from '../types.ts';

export interface CreateInput {
  data: {
    instance_code: string;
    locale?: string;
    user_id?: string;
    open_id?: string;
  };
}

export interface CreateOutput {
  approval_code: string;
  approval_name: string;
  start_time: number;
  end_time: number;
  user_id: string;
  open_id: string;
  serial_number: string;
  department_id: string;
  status: string;
  uuid: string;
  form: {
    id: string;
    custom_id?: string;
    name: string;
    type: string;
    value: string;
    ext: unknown;
  };
  task_list: {
    id?: string;
    user_id?: string;
    open_id?: string;
    status?: string;
    node_id?: string;
    node_name?: string;
    custom_node_id?: string;
    type?: string;
    start_time?: number;
    end_time?: number;
  }[];
  comment_list: {
    id?: string;
    user_id?: string;
    open_id?: string;
    comment?: string;
    create_time?: number;
  }[];
  timeline: {
    type?: string;
    create_time?: number;
    user_id?: string;
    open_id?: string;
    user_id_list?: unknown[];
    open_id_list?: unknown[];
    task_id?: string;
    comment?: string;
    cc_user_list?: InstanceCcUser[];
    /** JSON in a string */
    ext?: string;
    node_key?: string;
    modified_instance_code?: string;
    reverted_instance_code?: string;
  }[];
}

/**
 * 获取单个审批实例详情
 * - POST www.feishu.cn/approval/openapi/v2/instance/get
 * - Tokens: tenant
 * - Scopes (any one): approval:approval:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uEDNyUjLxQjM14SM0ITN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v2.instance.get.create', method: 'POST', path: '/approval/openapi/v2/instance/get', host: 'www.feishu.cn', tokens: 't' };
