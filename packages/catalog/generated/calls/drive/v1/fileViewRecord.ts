// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface ListInput {
  path: {
    file_token: string;
  };
  params: {
    /** 1–50 */
    page_size: number;
    page_token?: string;
    file_type: 'doc' | 'docx' | 'sheet' | 'bitable' | 'mindnote' | 'wiki' | 'file';
    viewer_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: {
    viewer_id?: string;
    name?: string;
    avatar_url?: string;
    last_view_time?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取文件访问记录 · Obtain document view records
 * - GET /open-apis/drive/v1/files/:file_token/view_records
 * - Tokens: tenant, user
 * - Scopes (any one): contact:user.base:readonly, drive:file:view_record:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-view_record/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'drive.v1.fileViewRecord.list', method: 'GET', path: '/open-apis/drive/v1/files/:file_token/view_records', tokens: 'tu', tier: 4, paged: true, items: 'items' };
