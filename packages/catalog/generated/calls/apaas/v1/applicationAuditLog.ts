// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { AuditLogNetInfo, AuditLogOpInfo, LookupWithAvatar } from '../types.ts';

export interface AuditLogListInput {
  path: {
    /** ≤ 30 characters */
    namespace: string;
  };
  params: {
    page_size: string;
    /** ≤ 100 characters */
    offset: string;
    /** ≤ 1000 characters */
    quick_query?: string;
    /** ≤ 1000 characters */
    from: string;
    /** ≤ 1000 characters */
    to: string;
    /** ≤ 1000 characters */
    log_type: '10000' | '10001' | '10002' | '10003' | (string & {});
    /** ≤ 1000 characters */
    filter?: string;
    /** 0–1000 items */
    columns?: string[];
    /** ≤ 1000 characters */
    sort_by?: string;
    /** ≤ 1000 characters */
    sort_order?: string;
    /** ≤ 1000 characters */
    app_type?: string;
  };
}

export interface AuditLogListOutput {
  items?: {
    log_id?: string;
    op_time?: string;
    log_type?: '10000' | '10001' | '10002' | '10003' | (string & {});
    operator?: LookupWithAvatar;
    outsider?: boolean;
    login_type?: string;
    lark_tenant_id?: string;
    apaas_tenant_id?: string;
    user_geo?: string;
    client_ip?: string;
    ip_loc?: string;
    ip_provider?: string;
    referer?: string;
    origin?: string;
    api_path?: string;
    full_path?: string;
    user_agent?: string;
    device_id?: string;
    web_device_id?: string;
    terminal_type?: '13002' | '13003' | (string & {});
    os_type?: '14002' | '14001' | (string & {});
    os_version?: string;
    module?: string;
    data_object?: string;
    audit_scope?: '15001' | '15002' | '15003' | (string & {});
    tenant_id?: string;
    namespace?: string;
    env_type?: '16001' | '16003' | (string & {});
    op_type?: string;
    op_detail?: Record<string, string>;
    op_source?: '20001' | '20004' | (string & {});
    status?: '18001' | '18002' | (string & {});
    failed_reason_i18n?: Record<string, string>;
    data_changes?: string[];
    app_name?: Record<string, string>;
    keyword_field_app_version?: string;
    keyword_field_functional_sub_module?: string;
  }[];
  total?: string;
}

/**
 * 查询审计日志列表 · Query audit log list
 * - GET /open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list
 * - Tokens: user
 * - Scopes (any one): app_engine:security.audit_log:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/audit_log_list
 */
export const auditLogList: ApiDefinition<AuditLogListInput, AuditLogListOutput> = { id: 'apaas.v1.applicationAuditLog.auditLogList', method: 'GET', path: '/open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list', tokens: 'u', tier: 7 };

export interface DataChangeLogDetailInput {
  path: {
    /** ≤ 1000 characters */
    namespace: string;
  };
  params: {
    /** ≤ 1000 characters */
    log_id: string;
  };
}

export interface DataChangeLogDetailOutput {
  data?: {
    log_id?: string;
    basic_info?: {
      log_type?: string;
      audit_scope?: string;
      env_type?: string;
      app_id?: string;
      module?: string;
      op_type?: string;
      app_name?: Record<string, string>;
    };
    op_info?: AuditLogOpInfo;
    login_info?: {
      login_type?: string;
    };
    device_info?: {
      device_id?: string;
      web_device_id?: string;
      terminal_type?: string;
      os_type?: string;
      os_version?: string;
    };
    net_info?: AuditLogNetInfo;
  };
}

/**
 * 飞书低代码平台-查询数据变更日志详情
 * - GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail
 * - Tokens: user
 * - Scopes (any one): app_engine:security.audit_log:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_log_detail
 */
export const dataChangeLogDetail: ApiDefinition<DataChangeLogDetailInput, DataChangeLogDetailOutput> = { id: 'apaas.v1.applicationAuditLog.dataChangeLogDetail', method: 'GET', path: '/open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail', tokens: 'u', tier: 7 };

export interface DataChangeLogsListInput {
  path: {
    /** ≤ 30 characters */
    namespace: string;
  };
  params: {
    /** ≤ 1000 characters */
    quick_query?: string;
    /** ≤ 1000 characters */
    page_size: string;
    /** ≤ 1000 characters */
    offset: string;
    /** ≤ 1000 characters */
    from?: string;
    /** ≤ 1000 characters */
    to?: string;
    /** ≤ 1000 characters */
    log_type: string;
    /** ≤ 1000 characters */
    filter?: string;
    /** 0–1000 items */
    columns?: string[];
    /** ≤ 1000 characters */
    sort_by?: string;
    /** ≤ 1000 characters */
    sort_order?: string;
    /** ≤ 1000 characters */
    app_type?: string;
  };
}

export interface DataChangeLogsListOutput {
  items?: {
    log_id?: string;
    op_time?: string;
    log_type?: string;
    operator?: LookupWithAvatar;
    outsider?: boolean;
    login_type?: string;
    lark_tenant_id?: string;
    apaas_tenant_id?: string;
    user_geo?: string;
    client_ip?: string;
    ip_loc?: string;
    ip_provider?: string;
    referer?: string;
    origin?: string;
    api_path?: string;
    full_path?: string;
    user_agent?: string;
    device_id?: string;
    web_device_id?: string;
    terminal_type?: string;
    os_type?: string;
    os_version?: string;
    module?: string;
    data_object?: string;
    audit_scope?: string;
    tenant_id?: string;
    namespace?: string;
    env_type?: string;
    op_type?: string;
    op_detail?: Record<string, string>;
    op_source?: string;
    status?: string;
    failed_reason_i18n?: Record<string, string>;
    data_changes?: string[];
    app_name?: Record<string, string>;
    keyword_field_app_version?: string;
    keyword_field_functional_sub_module?: string;
  }[];
  total?: string;
}

/**
 * 飞书低代码平台-查询数据变更日志列表
 * - GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list
 * - Tokens: user
 * - Scopes (any one): app_engine:security.audit_log:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/data_change_logs_list
 */
export const dataChangeLogsList: ApiDefinition<DataChangeLogsListInput, DataChangeLogsListOutput> = { id: 'apaas.v1.applicationAuditLog.dataChangeLogsList', method: 'GET', path: '/open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list', tokens: 'u', tier: 7 };

export interface GetInput {
  path: {
    /** ≤ 1000 characters */
    namespace: string;
  };
  params: {
    /** ≤ 1000 characters */
    log_id: string;
  };
}

export interface GetOutput {
  data?: {
    log_id?: string;
    basic_info?: {
      log_type?: '10000' | '10001' | '10002' | '10003' | (string & {});
      audit_scope?: '15001' | '15002' | '15003' | (string & {});
      env_type?: '16001' | '16003' | (string & {});
      app_id?: string;
      module?: string;
      op_type?: string;
      app_name?: Record<string, string>;
    };
    op_info?: AuditLogOpInfo;
    login_info?: {
      login_type?: '11001' | '11003' | (string & {});
    };
    device_info?: {
      device_id?: string;
      web_device_id?: string;
      terminal_type?: '13002' | '13003' | (string & {});
      os_type?: '14002' | '14001' | (string & {});
      os_version?: string;
    };
    net_info?: AuditLogNetInfo;
  };
}

/**
 * 飞书低代码平台-查询审计日志详情
 * - GET /open-apis/apaas/v1/applications/:namespace/audit_log
 * - Tokens: user
 * - Scopes (any one): app_engine:security.audit_log:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-audit_log/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'apaas.v1.applicationAuditLog.get', method: 'GET', path: '/open-apis/apaas/v1/applications/:namespace/audit_log', tokens: 'u', tier: 7 };
