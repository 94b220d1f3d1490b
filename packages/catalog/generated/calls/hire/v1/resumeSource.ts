// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    /** ≤ 100; default 1000 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    zh_name?: string;
    en_name?: string;
    active_status?: 1 | 2;
    resume_source_type?: 
      | '10000'
      | '10001'
      | '10002'
      | '10003'
      | '10004'
      | '10005'
      | '10006'
      | '10007'
      | '10008'
      | '10009'
      | (string & {});
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取简历来源列表 · Get resume source list
 * - GET /open-apis/hire/v1/resume_sources
 * - Tokens: tenant
 * - Scopes (any one): hire:talent, hire:talent:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/resume_source/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.resumeSource.list', method: 'GET', path: '/open-apis/hire/v1/resume_sources', tokens: 't', tier: 8, paged: true, items: 'items' };
