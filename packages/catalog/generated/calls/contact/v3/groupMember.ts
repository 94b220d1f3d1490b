// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { FunctionalRoleMemberUserIdType, MemberType } from '../../shared-types.ts';
import type { Memberlist } from '../types.ts';

export interface AddInput {
  path: {
    group_id: string;
  };
  data: {
    /** default "user" */
    member_type: 'user';
    member_id_type: 'open_id' | 'union_id' | 'user_id';
    member_id: string;
  };
}

export type AddOutput = UnknownFields;

/**
 * 添加用户组成员 · Add members to a user group
 * - POST /open-apis/contact/v3/group/:group_id/member/add
 * - Tokens: tenant
 * - Scopes (any one): contact:group
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/add
 */
export const add: ApiDefinition<AddInput, AddOutput> = { id: 'contact.v3.groupMember.add', method: 'POST', path: '/open-apis/contact/v3/group/:group_id/member/add', tokens: 't', tier: 4 };

export interface BatchAddInput {
  path: {
    group_id: string;
  };
  data?: {
    /** 1–100 items */
    members?: Memberlist[];
  };
}

export interface BatchAddOutput {
  results?: {
    member_id: string;
    code: number;
  }[];
}

/**
 * 批量添加用户组成员 · Batch add user group members
 * - POST /open-apis/contact/v3/group/:group_id/member/batch_add
 * - Tokens: tenant
 * - Scopes (any one): contact:group
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_add
 */
export const batchAdd: ApiDefinition<BatchAddInput, BatchAddOutput> = { id: 'contact.v3.groupMember.batchAdd', method: 'POST', path: '/open-apis/contact/v3/group/:group_id/member/batch_add', tokens: 't', tier: 3 };

export interface BatchRemoveInput {
  path: {
    group_id: string;
  };
  data: {
    /** 1–100 items */
    members: Memberlist[];
  };
}

export type BatchRemoveOutput = UnknownFields;

/**
 * 批量移除用户组成员 · Batch remove user group members
 * - POST /open-apis/contact/v3/group/:group_id/member/batch_remove
 * - Tokens: tenant
 * - Scopes (any one): contact:group
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_remove
 */
export const batchRemove: ApiDefinition<BatchRemoveInput, BatchRemoveOutput> = { id: 'contact.v3.groupMember.batchRemove', method: 'POST', path: '/open-apis/contact/v3/group/:group_id/member/batch_remove', tokens: 't', tier: 3 };

export interface RemoveInput {
  path: {
    group_id: string;
  };
  data: {
    /** default "user" */
    member_type: 'user';
    member_id: string;
    member_id_type: FunctionalRoleMemberUserIdType;
  };
}

export type RemoveOutput = UnknownFields;

/**
 * 移除用户组成员 · Remove members from a user group
 * - POST /open-apis/contact/v3/group/:group_id/member/remove
 * - Tokens: tenant
 * - Scopes (any one): contact:group
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/remove
 */
export const remove: ApiDefinition<RemoveInput, RemoveOutput> = { id: 'contact.v3.groupMember.remove', method: 'POST', path: '/open-apis/contact/v3/group/:group_id/member/remove', tokens: 't', tier: 4 };

export interface SimplelistInput {
  path: {
    group_id: string;
  };
  params?: {
    /** ≤ 100; default 50 */
    page_size?: number;
    page_token?: string;
    /** default "open_id" */
    member_id_type?: 'open_id' | 'union_id' | 'user_id' | 'department_id';
    member_type?: MemberType;
  };
}

export interface SimplelistOutput {
  memberlist: {
    member_id: string;
    member_type: 'user' | 'department' | (string & {});
    member_id_type?: string;
  }[];
  has_more: boolean;
  page_token?: string;
}

/**
 * 查询用户组成员列表 · List user group member
 * - GET /open-apis/contact/v3/group/:group_id/member/simplelist
 * - Tokens: tenant
 * - Scopes (any one): contact:group:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/simplelist
 */
export const simplelist: PagedApiDefinition<SimplelistInput, SimplelistOutput, 'memberlist'> = { id: 'contact.v3.groupMember.simplelist', method: 'GET', path: '/open-apis/contact/v3/group/:group_id/member/simplelist', tokens: 't', tier: 4, paged: true, items: 'memberlist' };
