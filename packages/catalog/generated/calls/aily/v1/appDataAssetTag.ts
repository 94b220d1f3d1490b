// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DataAssetTag } from '../types.ts';

export interface ListInput {
  path: {
    /** ≤ 255 characters */
    app_id: string;
  };
  params?: {
    page_size?: number;
    page_token?: string;
    /** ≤ 255 characters */
    keyword?: string;
    /** 0–255 items */
    data_asset_tag_ids?: string[];
  };
}

export interface ListOutput {
  items?: DataAssetTag[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取数据知识分类列表 · List Data Knowledge Tag
 * - GET /open-apis/aily/v1/apps/:app_id/data_asset_tags
 * - Tokens: tenant, user
 * - Scopes (any one): aily:data_asset:read
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset_tag/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'aily.v1.appDataAssetTag.list', method: 'GET', path: '/open-apis/aily/v1/apps/:app_id/data_asset_tags', tokens: 'tu', tier: 8, paged: true, items: 'items' };
