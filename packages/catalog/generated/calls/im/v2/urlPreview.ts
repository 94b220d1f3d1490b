// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface BatchUpdateInput {
  data: {
    /** 1–10 items */
    preview_tokens: string[];
    /** 0–100 items */
    open_ids?: string[];
  };
}

export type BatchUpdateOutput = UnknownFields;

/**
 * 更新 URL 预览 · Update URL preview
 * - POST /open-apis/im/v2/url_previews/batch_update
 * - Tokens: tenant
 * - Scopes (any one): im:url_preview.update
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/url_preview/batch_update
 */
export const batchUpdate: ApiDefinition<BatchUpdateInput, BatchUpdateOutput> = { id: 'im.v2.urlPreview.batchUpdate', method: 'POST', path: '/open-apis/im/v2/url_previews/batch_update', tokens: 't', tier: 6 };
