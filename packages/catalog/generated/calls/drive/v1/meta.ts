// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { RequestDoc } from '../types.ts';

export interface BatchQueryInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** 1–200 items */
    request_docs: RequestDoc[];
    with_url?: boolean;
  };
}

export interface BatchQueryOutput {
  metas: {
    doc_token: string;
    doc_type: string;
    title: string;
    owner_id: string;
    /** int64 */
    create_time: string;
    latest_modify_user: string;
    /** int64 */
    latest_modify_time: string;
    url: string;
    sec_label_name?: string;
    request_doc_info?: RequestDoc;
  }[];
  failed_list?: {
    token: string;
    code: 970002 | 970003 | 970005;
  }[];
}

/**
 * 获取文件元数据 · Obtain Metadata
 * - POST /open-apis/drive/v1/metas/batch_query
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive.metadata:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly, drive:file.meta.sec_label.read_only
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/meta/batch_query
 */
export const batchQuery: ApiDefinition<BatchQueryInput, BatchQueryOutput> = { id: 'drive.v1.meta.batchQuery', method: 'POST', path: '/open-apis/drive/v1/metas/batch_query', tokens: 'tu', tier: 4 };
