// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    image_file: FileInput;
    /** 1–2 */
    image_type: 1 | 2;
  };
}

export interface CreateOutput {
  image_key?: string;
}

/**
 * 上传勋章图片
 * - POST /open-apis/admin/v1/badge_images
 * - Tokens: tenant
 * - Scopes (any one): admin:badge
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge_image/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'admin.v1.badgeImage.create', method: 'POST', path: '/open-apis/admin/v1/badge_images', tokens: 't', multipart: true, tier: 2 };
