// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface GetEnumDetailInput {
  path: {
    app_id: string;
    enum_name: string;
  };
  params?: {
    /** default "online" */
    env?: string;
  };
}

export interface GetEnumDetailOutput {
  name: string;
  description: string;
  options: string[];
  created_at: string;
}

/**
 * 获取自定义枚举详细信息
 * - GET /open-apis/spark/v1/apps/:app_id/enums/:enum_name
 * - Tokens: user
 * - Scopes (any one): spark:app.table:read, spark:app.table:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_detail
 */
export const getEnumDetail: ApiDefinition<GetEnumDetailInput, GetEnumDetailOutput> = { id: 'spark.v1.appEnum.getEnumDetail', method: 'GET', path: '/open-apis/spark/v1/apps/:app_id/enums/:enum_name', tokens: 'u', tier: 7 };

export interface GetEnumListInput {
  path: {
    app_id: string;
  };
  params?: {
    /** 1–500; default 10 */
    page_size?: number;
    page_token?: string;
    /** default "online" */
    env?: string;
  };
}

export interface GetEnumListOutput {
  has_more: boolean;
  page_token: string;
  items: {
    name: string;
    description: string;
    options: string[];
    created_at: number;
  }[];
}

/**
 * 获取自定义枚举列表
 * - GET /open-apis/spark/v1/apps/:app_id/enums
 * - Tokens: user
 * - Scopes (any one): spark:app.table:read, spark:app.table:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_list
 */
export const getEnumList: PagedApiDefinition<GetEnumListInput, GetEnumListOutput, 'items'> = { id: 'spark.v1.appEnum.getEnumList', method: 'GET', path: '/open-apis/spark/v1/apps/:app_id/enums', tokens: 'u', tier: 7, paged: true, items: 'items' };
