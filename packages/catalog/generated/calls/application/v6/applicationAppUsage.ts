// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType } from '../../shared-types.ts';
import type { ApplicationAppUsage } from '../types.ts';

export interface DepartmentOverviewInput {
  path: {
    app_id: string;
  };
  params?: {
    department_id_type?: DepartmentIdType;
  };
  data: {
    date: string;
    cycle_type: 1 | 2 | 3;
    department_id?: string;
    /** 0–4; default 0 */
    recursion?: number;
    /** 1–20; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface DepartmentOverviewOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    department_id?: string;
    app?: ApplicationAppUsage[];
    gadget?: ApplicationAppUsage[];
    webapp?: ApplicationAppUsage[];
    bot?: ApplicationAppUsage[];
  }[];
}

/**
 * 获取多部门应用使用概览 · Get an overview of multi
 * - POST /open-apis/application/v6/applications/:app_id/app_usage/department_overview
 * - Tokens: tenant
 * - Scopes (any one): application:application.app_usage_stats.overview:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/department_overview
 */
export const departmentOverview: PagedApiDefinition<DepartmentOverviewInput, DepartmentOverviewOutput, 'items'> = { id: 'application.v6.applicationAppUsage.departmentOverview', method: 'POST', path: '/open-apis/application/v6/applications/:app_id/app_usage/department_overview', tokens: 't', tier: 3, paged: true, items: 'items', pageTokenIn: 'data' };

export interface MessagePushOverviewInput {
  path: {
    app_id: string;
  };
  params?: {
    department_id_type?: DepartmentIdType;
  };
  data: {
    date: string;
    cycle_type: 1 | 2 | 3;
    department_id?: string;
  };
}

export interface MessagePushOverviewOutput {
  items?: ApplicationAppUsage[];
}

/**
 * 获取消息推送概览 · Get a message push overview
 * - POST /open-apis/application/v6/applications/:app_id/app_usage/message_push_overview
 * - Tokens: tenant
 * - Scopes (any one): application:application.app_message_stats.overview:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/message_push_overview
 */
export const messagePushOverview: ApiDefinition<MessagePushOverviewInput, MessagePushOverviewOutput> = { id: 'application.v6.applicationAppUsage.messagePushOverview', method: 'POST', path: '/open-apis/application/v6/applications/:app_id/app_usage/message_push_overview', tokens: 't', tier: 3 };

export interface OverviewInput {
  path: {
    app_id: string;
  };
  params?: {
    department_id_type?: DepartmentIdType;
  };
  data: {
    date: string;
    cycle_type: 1 | 2 | 3;
    department_id?: string;
    ability: 'app' | 'mp' | 'h5' | 'bot';
  };
}

export interface OverviewOutput {
  items?: ApplicationAppUsage[];
}

/**
 * 获取应用使用概览 · Get App Usage Overview
 * - POST /open-apis/application/v6/applications/:app_id/app_usage/overview
 * - Tokens: tenant
 * - Scopes (any one): application:application.app_usage_stats.overview:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/overview
 */
export const overview: ApiDefinition<OverviewInput, OverviewOutput> = { id: 'application.v6.applicationAppUsage.overview', method: 'POST', path: '/open-apis/application/v6/applications/:app_id/app_usage/overview', tokens: 't', tier: 3 };
