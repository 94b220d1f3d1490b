// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    website_id: string;
  };
  data: {
    channel_name: string;
  };
}

export interface CreateOutput {
  id?: string;
  name?: string;
  link?: string;
  code?: string;
}

/**
 * 新建招聘官网推广渠道 · Create Promotion Channel of Official Recruitment Website
 * - POST /open-apis/hire/v1/websites/:website_id/channels
 * - Tokens: tenant
 * - Scopes (any one): hire:site
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.websiteChannel.create', method: 'POST', path: '/open-apis/hire/v1/websites/:website_id/channels', tokens: 't', tier: 4 };

export interface DeleteInput {
  path: {
    website_id: string;
    channel_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除招聘官网推广渠道 · Delete Promotion Channel of Official Recruitment Website
 * - DELETE /open-apis/hire/v1/websites/:website_id/channels/:channel_id
 * - Tokens: tenant
 * - Scopes (any one): hire:site
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'hire.v1.websiteChannel.delete', method: 'DELETE', path: '/open-apis/hire/v1/websites/:website_id/channels/:channel_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    website_id: string;
  };
  params?: {
    /** default "10" */
    page_size?: string;
    page_token?: string;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  website_channel_list?: {
    id?: string;
    name?: string;
    link?: string;
    code?: string;
  }[];
}

/**
 * 获取官网推广渠道列表
 * - GET /open-apis/hire/v1/websites/:website_id/channels
 * - Tokens: tenant
 * - Scopes (any one): hire:site, hire:site:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'website_channel_list'> = { id: 'hire.v1.websiteChannel.list', method: 'GET', path: '/open-apis/hire/v1/websites/:website_id/channels', tokens: 't', tier: 4, paged: true, items: 'website_channel_list' };

export interface UpdateInput {
  path: {
    website_id: string;
    channel_id: string;
  };
  data: {
    channel_name: string;
  };
}

export interface UpdateOutput {
  id?: string;
  name?: string;
  link?: string;
  code?: string;
}

/**
 * 更新招聘官网推广渠道 · Update Promotion Channel of Official Recruitment Website
 * - PUT /open-apis/hire/v1/websites/:website_id/channels/:channel_id
 * - Tokens: tenant
 * - Scopes (any one): hire:site
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'hire.v1.websiteChannel.update', method: 'PUT', path: '/open-apis/hire/v1/websites/:website_id/channels/:channel_id', tokens: 't', tier: 4 };
