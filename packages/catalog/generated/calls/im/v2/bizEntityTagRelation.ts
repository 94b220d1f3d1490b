// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { TagInfo } from '../types.ts';

export interface CreateInput {
  data: {
    tag_biz_type: 'chat';
    biz_entity_id: string;
    /** 0–40 items */
    tag_ids?: string[];
    bot_id?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 绑定标签到群 · Bind tags with business entities
 * - POST /open-apis/im/v2/biz_entity_tag_relation
 * - Tokens: tenant
 * - Scopes (any one): im:biz_entity_tag_relation:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v2.bizEntityTagRelation.create', method: 'POST', path: '/open-apis/im/v2/biz_entity_tag_relation', tokens: 't', tier: 6 };

export interface GetInput {
  params: {
    tag_biz_type: 'chat';
    biz_entity_id: string;
    bot_id?: string;
  };
}

export interface GetOutput {
  tag_info_with_bind_versions?: {
    tag_info?: TagInfo;
    bind_version?: string;
  }[];
}

/**
 * 查询实体与标签的绑定关系 · queryTagsBindOnEntity
 * - GET /open-apis/im/v2/biz_entity_tag_relation
 * - Tokens: tenant
 * - Scopes (any one): im:biz_entity_tag_relation:read, im:tag:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'im.v2.bizEntityTagRelation.get', method: 'GET', path: '/open-apis/im/v2/biz_entity_tag_relation', tokens: 't', tier: 6 };

export interface UpdateInput {
  data: {
    tag_biz_type: 'chat';
    biz_entity_id: string;
    /** 0–40 items */
    tag_ids?: string[];
    bot_id?: string;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 解绑标签与群 · Unbind tags from a business entity
 * - PUT /open-apis/im/v2/biz_entity_tag_relation
 * - Tokens: tenant
 * - Scopes (any one): im:biz_entity_tag_relation:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'im.v2.bizEntityTagRelation.update', method: 'PUT', path: '/open-apis/im/v2/biz_entity_tag_relation', tokens: 't', tier: 6 };
