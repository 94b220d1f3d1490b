// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Application } from '../types.ts';

export interface FavouriteInput {
  params?: {
    language?: 'zh_cn' | 'en_us' | 'ja_jp';
    page_token?: string;
    /** default 10 */
    page_size?: number;
  };
}

export interface FavouriteOutput {
  page_token?: string;
  total_count?: number;
  has_more?: boolean;
  app_list?: Application[];
}

/**
 * 获取用户自定义常用的应用 · 获取用户常用的应用
 * - GET /open-apis/application/v5/applications/favourite
 * - Tokens: user
 * - Scopes (any one): admin:app.info:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/favourite
 */
export const favourite: PagedApiDefinition<FavouriteInput, FavouriteOutput, 'app_list'> = { id: 'application.v5.application.favourite', method: 'GET', path: '/open-apis/application/v5/applications/favourite', tokens: 'u', tier: 4, paged: true, items: 'app_list' };

export interface RecommendInput {
  params?: {
    language?: 'zh_cn' | 'en_us' | 'ja_jp';
    /** default "user_unremovable" */
    recommend_type?: 'user_unremovable' | 'user_removable';
    page_token?: string;
    /** default 10 */
    page_size?: number;
  };
}

export interface RecommendOutput {
  page_token?: string;
  page_size?: number;
  total_count?: number;
  has_more?: boolean;
  app_list?: Application[];
}

/**
 * 获取管理员推荐的应用 · 获取企业推荐的应用
 * - GET /open-apis/application/v5/applications/recommend
 * - Tokens: user
 * - Scopes (any one): admin:app.info:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/recommend
 */
export const recommend: PagedApiDefinition<RecommendInput, RecommendOutput, 'app_list'> = { id: 'application.v5.application.recommend', method: 'GET', path: '/open-apis/application/v5/applications/recommend', tokens: 'u', tier: 4, paged: true, items: 'app_list' };
