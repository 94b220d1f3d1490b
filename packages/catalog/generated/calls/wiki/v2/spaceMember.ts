// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Member, MemberType } from '../types.ts';

export interface CreateInput {
  path: {
    space_id: string;
  };
  params?: {
    need_notification?: boolean;
  };
  data: {
    member_type: MemberType;
    member_id: string;
    member_role: 'admin' | 'member' | (string & {});
    member_perm?: string;
  };
}

export interface CreateOutput {
  member?: {
    member_type: MemberType;
    member_id: string;
    member_role: 'admin' | 'member' | (string & {});
    type?: 'user' | 'chat' | 'department';
    member_perm?: string;
  };
}

/**
 * 添加知识空间成员 · Add Wiki space members
 * - POST /open-apis/wiki/v2/spaces/:space_id/members
 * - Tokens: tenant, user
 * - Scopes (any one): wiki:member:create, wiki:wiki
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'wiki.v2.spaceMember.create', method: 'POST', path: '/open-apis/wiki/v2/spaces/:space_id/members', tokens: 'tu', tier: 3 };

export interface DeleteInput {
  path: {
    space_id: string;
    member_id: string;
  };
  data: {
    member_type: string;
    member_role: string;
    type?: 'user' | 'chat' | 'department';
    member_perm?: string;
  };
}

export interface DeleteOutput {
  member: Member;
}

/**
 * 删除知识空间成员 · Delete Wiki space members
 * - DELETE /open-apis/wiki/v2/spaces/:space_id/members/:member_id
 * - Tokens: tenant, user
 * - Scopes (any one): wiki:member:update, wiki:wiki
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'wiki.v2.spaceMember.delete', method: 'DELETE', path: '/open-apis/wiki/v2/spaces/:space_id/members/:member_id', tokens: 'tu', tier: 3 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    space_id: string;
  };
  params?: {
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  members?: Member[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取知识空间成员列表 · Obtain Wiki space members
 * - GET /open-apis/wiki/v2/spaces/:space_id/members
 * - Tokens: tenant, user
 * - Scopes (any one): wiki:member:retrieve, wiki:wiki, wiki:wiki:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'members'> = { id: 'wiki.v2.spaceMember.list', method: 'GET', path: '/open-apis/wiki/v2/spaces/:space_id/members', tokens: 'tu', tier: 3, paged: true, items: 'members' };
