// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type {
  CcNode,
  DisplayMethod,
  ExternalInstanceLink,
  ExternalInstanceStatus,
  ExternalInstanceTask,
  ExternalInstanceTaskNode,
  I18nResource,
  ProcessRecordInstance,
  TrusteeshipInstanceCacheConfig,
  TrusteeshipUrls,
} from '../types.ts';

export interface CheckInput {
  data: {
    instances: {
      instance_id: string;
      /** int64 */
      update_time: string;
      tasks: ExternalInstanceTask[];
    }[];
  };
}

export interface CheckOutput {
  diff_instances?: {
    instance_id: string;
    /** int64 */
    update_time?: string;
    tasks?: ExternalInstanceTask[];
  }[];
}

/**
 * 校验三方审批实例 · party approval instances
 * - POST /open-apis/approval/v4/external_instances/check
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:approval:readonly, approval:external_instance
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/check
 */
export const check: ApiDefinition<CheckInput, CheckOutput> = { id: 'approval.v4.externalInstance.check', method: 'POST', path: '/open-apis/approval/v4/external_instances/check', tokens: 't', tier: 4 };

export interface CreateInput {
  data: {
    approval_code: string;
    status: ExternalInstanceStatus;
    extra?: string;
    instance_id: string;
    links: ExternalInstanceLink;
    title?: string;
    form?: {
      name?: string;
      value?: string;
    }[];
    user_id?: string;
    user_name?: string;
    open_id?: string;
    department_id?: string;
    department_name?: string;
    /** int64 */
    start_time: string;
    /** int64 */
    end_time: string;
    /** int64 */
    update_time: string;
    display_method?: DisplayMethod;
    /** default "REPLACE" */
    update_mode?: 'REPLACE' | 'UPDATE';
    /** ≤ 300 items */
    task_list?: ExternalInstanceTaskNode[];
    /** ≤ 200 items */
    cc_list?: CcNode[];
    i18n_resources: I18nResource[];
    trusteeship_url_token?: string;
    trusteeship_user_id_type?: string;
    trusteeship_urls?: TrusteeshipUrls;
    trusteeship_cache_config?: TrusteeshipInstanceCacheConfig;
    resource_region?: string;
  };
}

export interface CreateOutput {
  data?: {
    approval_code: string;
    status: ExternalInstanceStatus;
    extra?: string;
    instance_id: string;
    links: ExternalInstanceLink;
    title?: string;
    form?: {
      name?: string;
      value?: string;
    }[];
    user_id?: string;
    user_name?: string;
    open_id?: string;
    department_id?: string;
    department_name?: string;
    /** int64 */
    start_time: string;
    /** int64 */
    end_time: string;
    /** int64 */
    update_time: string;
    display_method?: DisplayMethod;
    update_mode?: 'REPLACE' | 'UPDATE';
    task_list?: ExternalInstanceTaskNode[];
    cc_list?: CcNode[];
    i18n_resources: I18nResource[];
    trusteeship_url_token?: string;
    trusteeship_user_id_type?: string;
    trusteeship_urls?: TrusteeshipUrls;
    trusteeship_cache_config?: TrusteeshipInstanceCacheConfig;
    resource_region?: string;
  };
  process_record?: {
    instance?: ProcessRecordInstance;
    task?: ProcessRecordInstance;
    cc?: ProcessRecordInstance;
  };
}

/**
 * 同步三方审批实例 · party approval instances
 * - POST /open-apis/approval/v4/external_instances
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:external_instance
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.v4.externalInstance.create', method: 'POST', path: '/open-apis/approval/v4/external_instances', tokens: 't', tier: 4 };
