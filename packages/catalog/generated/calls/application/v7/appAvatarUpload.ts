// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    avatar: FileInput;
  };
}

export interface CreateOutput {
  url?: string;
}

/**
 * 上传应用图标
 * - POST /open-apis/application/v7/app_avatar/upload
 * - Tokens: tenant, user
 * - Scopes (any one): application:application:patch
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/app_avatar-upload/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'application.v7.appAvatarUpload.create', method: 'POST', path: '/open-apis/application/v7/app_avatar/upload', tokens: 'tu', multipart: true, tier: 1 };
