// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdentifierType } from '../types.ts';

export interface GetViewRecordListInput {
  path: {
    app_id: string;
    view_name: string;
  };
  params?: {
    /** 1–500; default 10 */
    page_size?: number;
    page_token?: string;
    select?: string;
    filter?: string;
    order?: string;
    /** default "online" */
    env?: string;
    user_identifier_type?: UserIdentifierType;
  };
}

export interface GetViewRecordListOutput {
  has_more: boolean;
  page_token: string;
  total: number;
  items: string;
}

/**
 * 查询视图数据记录
 * - GET /open-apis/spark/v1/apps/:app_id/views/:view_name/records
 * - Tokens: user
 * - Scopes (any one): spark:app.table.record:read, spark:app.table.record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-view/get_view_record_list
 */
export const getViewRecordList: PagedApiDefinition<GetViewRecordListInput, GetViewRecordListOutput> = { id: 'spark.v1.appView.getViewRecordList', method: 'GET', path: '/open-apis/spark/v1/apps/:app_id/views/:view_name/records', tokens: 'u', tier: 7, paged: true };
