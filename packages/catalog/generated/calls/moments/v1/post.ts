// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface GetInput {
  path: {
    post_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  post?: {
    user_id?: string;
    content: string;
    image_key_list?: string[];
    media_file_token?: string;
    comment_count?: number;
    reaction_set?: {
      reactions?: {
        type?: string;
        count?: number;
      }[];
      total_count?: number;
    };
    id?: string;
    create_time?: string;
    media_cover_image_key?: string;
    category_ids?: string[];
    link?: string;
    user_type?: 1 | 2 | 3 | 4;
    dislike_count?: number;
  };
}

/**
 * 查询帖子信息 · Query post information
 * - GET /open-apis/moments/v1/posts/:post_id
 * - Tokens: tenant
 * - Scopes (any one): moments:moments:access_all, moments:moments:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'moments.v1.post.get', method: 'GET', path: '/open-apis/moments/v1/posts/:post_id', tokens: 't', tier: 8 };
