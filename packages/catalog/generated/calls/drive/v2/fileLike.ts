// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface ListInput {
  path: {
    file_token: string;
  };
  params: {
    file_type: 'doc' | 'docx' | 'file';
    /** 1–50; default 10 */
    page_size?: number;
    page_token?: string;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: {
    user_id?: string;
    /** int64 */
    last_liked_time?: string;
    user_name?: string;
    user_en_name?: string;
    user_avatar_url?: string;
    user_is_desensitized?: boolean;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取云文档的点赞者列表 · List Document's Likes
 * - GET /open-apis/drive/v2/files/:file_token/likes
 * - Tokens: tenant, user
 * - Scopes (any one): drive:file.like:readonly
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly, contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/file-like/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'drive.v2.fileLike.list', method: 'GET', path: '/open-apis/drive/v2/files/:file_token/likes', tokens: 'tu', tier: 6, paged: true, items: 'items' };
