// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    file_token: string;
  };
  data: {
    subscription_id?: string;
    subscription_type: 'comment_update';
    is_subcribe?: boolean;
    file_type: 'doc' | 'docx' | 'wiki';
  };
}

export interface CreateOutput {
  subscription_id?: string;
  subscription_type?: 'comment_update';
  is_subcribe?: boolean;
  file_type?: 'doc' | 'wiki' | 'docx';
}

/**
 * 创建订阅 · Create Subscription
 * - POST /open-apis/drive/v1/files/:file_token/subscriptions
 * - Tokens: user
 * - Scopes (any one): docs:document.subscription, drive:drive, drive:drive:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'drive.v1.fileSubscription.create', method: 'POST', path: '/open-apis/drive/v1/files/:file_token/subscriptions', tokens: 'u', tier: 3 };

export interface GetInput {
  path: {
    file_token: string;
    subscription_id: string;
  };
  data: {
    file_type: 'doc' | 'docx' | 'wiki';
  };
}

export interface GetOutput {
  subscription_id: string;
  subscription_type?: 'comment_update';
  is_subcribe?: boolean;
  file_type?: 'doc' | 'wiki' | 'docx';
}

/**
 * 获取订阅状态 · Get subscription status
 * - GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id
 * - Tokens: user
 * - Scopes (any one): docs:document.subscription:read, drive:drive, drive:drive:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'drive.v1.fileSubscription.get', method: 'GET', path: '/open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id', tokens: 'u', tier: 4 };

export interface PatchInput {
  path: {
    file_token: string;
    subscription_id: string;
  };
  data: {
    is_subscribe: boolean;
    file_type: 'doc' | 'docx' | 'wiki';
  };
}

export interface PatchOutput {
  subscription_id?: string;
  subscription_type?: 'comment_update';
  is_subcribe?: boolean;
  file_type?: 'doc' | 'wiki' | 'docx';
}

/**
 * 更新订阅状态 · update subscription status
 * - PATCH /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id
 * - Tokens: user
 * - Scopes (any one): docs:document.subscription, drive:drive, drive:drive:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'drive.v1.fileSubscription.patch', method: 'PATCH', path: '/open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id', tokens: 'u', tier: 4 };
