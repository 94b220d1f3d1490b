// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { I18nContent } from '../types.ts';

export interface ListInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
  };
}

export interface ListOutput {
  page_token?: string;
  has_more: boolean;
  datasources: {
    code: string;
    i18n_names: I18nContent[];
    active_status: 1 | 2;
    fields: {
      code: string;
      i18n_names: I18nContent[];
      field_type: 1 | 2 | 3 | 4 | 5;
      active_status: 1 | 2;
      i18n_description?: I18nContent[];
      decimal_places?: number;
    }[];
    i18n_description?: I18nContent[];
    data_period_type?: 1 | 2 | 3;
  }[];
}

/**
 * 获取外部数据源配置信息 · list datasource configs
 * - GET /open-apis/payroll/v1/datasources
 * - Tokens: tenant, user
 * - Scopes (any one): payroll:external_datasource_configuration:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'datasources'> = { id: 'payroll.v1.datasource.list', method: 'GET', path: '/open-apis/payroll/v1/datasources', tokens: 'tu', tier: 7, paged: true, items: 'datasources' };
