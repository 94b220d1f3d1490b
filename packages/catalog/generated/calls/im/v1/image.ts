// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer, FileInput } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    image_type: 'message' | 'avatar';
    image: FileInput;
  };
}

export interface CreateOutput {
  image_key?: string;
}

/**
 * 上传图片
 * - POST /open-apis/im/v1/images
 * - Tokens: tenant, user
 * - Scopes (any one): im:resource, im:resource:upload
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v1.image.create', method: 'POST', path: '/open-apis/im/v1/images', tokens: 'tu', multipart: true, tier: 4 };

export interface GetInput {
  path: {
    image_key: string;
  };
}

export type GetOutput = BinaryAnswer;

/**
 * 下载图片
 * - GET /open-apis/im/v1/images/:image_key
 * - Tokens: tenant
 * - Scopes: none needed
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'im.v1.image.get', method: 'GET', path: '/open-apis/im/v1/images/:image_key', tokens: 't', binary: true, tier: 4 };
