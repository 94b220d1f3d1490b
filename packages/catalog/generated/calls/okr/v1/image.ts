// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface UploadInput {
  data: {
    data: FileInput;
    /** int64 */
    target_id: string;
    target_type: 2 | 3;
  };
}

export interface UploadOutput {
  file_token?: string;
  url?: string;
}

/**
 * 上传进展记录图片
 * - POST /open-apis/okr/v1/images/upload
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr, okr:okr.progress.file:upload
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/image/upload
 */
export const upload: ApiDefinition<UploadInput, UploadOutput> = { id: 'okr.v1.image.upload', method: 'POST', path: '/open-apis/okr/v1/images/upload', tokens: 'tu', multipart: true, tier: 3 };
