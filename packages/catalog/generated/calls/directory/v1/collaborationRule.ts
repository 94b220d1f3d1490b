// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { CollaborationRuleEntities, Subjects } from '../types.ts';

export interface CreateInput {
  params: {
    target_tenant_key: string;
    tenant_id?: string;
  };
  data: {
    subjects: CollaborationRuleEntities;
    objects: CollaborationRuleEntities;
  };
}

export interface CreateOutput {
  add_rule_id?: string;
}

/**
 * 新增可搜可见规则 · Add collaboration rules
 * - POST /open-apis/directory/v1/collaboration_rules
 * - Tokens: tenant, user
 * - Scopes (any one): trust_party:collaboration_rule:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'directory.v1.collaborationRule.create', method: 'POST', path: '/open-apis/directory/v1/collaboration_rules', tokens: 'tu', tier: 3 };

export interface DeleteInput {
  path: {
    collaboration_rule_id: string;
  };
  params: {
    target_tenant_key: string;
    tenant_id?: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除可搜可见规则 · Delete the collaboration rules
 * - DELETE /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id
 * - Tokens: tenant, user
 * - Scopes (any one): trust_party:collaboration_rule:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'directory.v1.collaborationRule.delete', method: 'DELETE', path: '/open-apis/directory/v1/collaboration_rules/:collaboration_rule_id', tokens: 'tu', tier: 3 };
export { deleteApi as delete };

export interface ListInput {
  params: {
    /** 0–100; default 100 */
    page_size?: number;
    page_token?: string;
    target_tenant_key: string;
    tenant_id?: string;
  };
}

export interface ListOutput {
  items?: {
    rule_id?: string;
    subjects?: Subjects;
    /** default false */
    subject_is_valid?: boolean;
    objects?: Subjects;
    object_is_valid?: boolean;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询可搜可见规则 · Query the collaboration rules
 * - GET /open-apis/directory/v1/collaboration_rules
 * - Tokens: tenant, user
 * - Scopes (any one): trust_party:collaboration_rule:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'directory.v1.collaborationRule.list', method: 'GET', path: '/open-apis/directory/v1/collaboration_rules', tokens: 'tu', tier: 3, paged: true, items: 'items' };

export interface UpdateInput {
  path: {
    collaboration_rule_id: string;
  };
  params: {
    target_tenant_key: string;
    tenant_id?: string;
  };
  data: {
    subjects: CollaborationRuleEntities;
    objects: CollaborationRuleEntities;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 更新可搜可见规则 · Modify the collaboration rules
 * - PUT /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id
 * - Tokens: tenant, user
 * - Scopes (any one): trust_party:collaboration_rule:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'directory.v1.collaborationRule.update', method: 'PUT', path: '/open-apis/directory/v1/collaboration_rules/:collaboration_rule_id', tokens: 'tu', tier: 3 };
