// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { I18nMap } from '../../shared-types.ts';

export interface DelReportInput {
  params: {
    employee_type: 'employee_id' | 'employee_no' | (string & {});
  };
  data: {
    month: string;
    operator_id: string;
    archive_rule_id: string;
    user_ids?: string[];
  };
}

export type DelReportOutput = UnknownFields;

/**
 * 删除归档报表行数据 · Delete archived report row data
 * - POST /open-apis/attendance/v1/archive_rule/del_report
 * - Tokens: tenant, user
 * - Scopes (any one): attendance:task
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/del_report
 */
export const delReport: ApiDefinition<DelReportInput, DelReportOutput> = { id: 'attendance.v1.archiveRule.delReport', method: 'POST', path: '/open-apis/attendance/v1/archive_rule/del_report', tokens: 'tu', tier: 10 };

export interface ListInput {
  params?: {
    /** 1–50 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: {
    report_id?: string;
    report_name?: I18nMap;
    archive_rule_id?: string;
    archive_rule_name?: I18nMap;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询所有归档规则 · Query all archived reports
 * - GET /open-apis/attendance/v1/archive_rule
 * - Tokens: tenant, user
 * - Scopes (any one): attendance:task:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'attendance.v1.archiveRule.list', method: 'GET', path: '/open-apis/attendance/v1/archive_rule', tokens: 'tu', tier: 9, paged: true, items: 'items' };

export interface UploadReportInput {
  params: {
    employee_type: string;
  };
  data: {
    month: string;
    operator_id: string;
    /** 1–50 items */
    archive_report_datas?: {
      member_id: string;
      start_time: string;
      end_time: string;
      /** 1–200 items */
      field_datas?: {
        code: string;
        value?: string;
      }[];
    }[];
    archive_rule_id: string;
  };
}

export interface UploadReportOutput {
  invalid_code?: string[];
  invalid_member_id?: string[];
}

/**
 * 写入归档报表结果 · Write archived report results
 * - POST /open-apis/attendance/v1/archive_rule/upload_report
 * - Tokens: tenant, user
 * - Scopes (any one): attendance:task
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/upload_report
 */
export const uploadReport: ApiDefinition<UploadReportInput, UploadReportOutput> = { id: 'attendance.v1.archiveRule.uploadReport', method: 'POST', path: '/open-apis/attendance/v1/archive_rule/upload_report', tokens: 'tu', tier: 9 };

export interface UserStatsFieldsQueryInput {
  params: {
    employee_type: string;
  };
  data: {
    locale?: 'en' | 'ja' | 'zh' | (string & {});
    month: string;
    archive_rule_id: string;
    operator_id: string;
  };
}

export interface UserStatsFieldsQueryOutput {
  archive_report_fields?: {
    code?: string;
    title?: string;
    upper_titles?: string[];
  }[];
}

/**
 * 查询归档报表表头 · Query archived report header
 * - POST /open-apis/attendance/v1/archive_rule/user_stats_fields_query
 * - Tokens: tenant, user
 * - Scopes (any one): attendance:task
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/user_stats_fields_query
 */
export const userStatsFieldsQuery: ApiDefinition<UserStatsFieldsQueryInput, UserStatsFieldsQueryOutput> = { id: 'attendance.v1.archiveRule.userStatsFieldsQuery', method: 'POST', path: '/open-apis/attendance/v1/archive_rule/user_stats_fields_query', tokens: 'tu', tier: 10 };
