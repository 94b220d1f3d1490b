// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';

export interface ListInput {
  params?: {
    page_token?: string;
    /** ≤ 100; default 10 */
    page_size?: number;
    user_id_type?: NoteUserIdType;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    folder_id?: string;
    folder_name: string;
    owner_id?: string;
  }[];
}

/**
 * 获取人才文件夹列表 · Get talent folder information
 * - GET /open-apis/hire/v1/talent_folders
 * - Tokens: tenant
 * - Scopes (any one): hire:talent_folder, hire:talent_folder:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_folder/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.talentFolder.list', method: 'GET', path: '/open-apis/hire/v1/talent_folders', tokens: 't', tier: 4, paged: true, items: 'items' };
