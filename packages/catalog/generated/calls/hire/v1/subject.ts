// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { IdNameObject, UserIdType } from '../../shared-types.ts';

export interface ListInput {
  params?: {
    user_id_type?: UserIdType;
    subject_ids?: string[];
    page_token?: string;
    /** default 1 */
    page_size?: number;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    create_time?: string;
    active_status?: 1 | 2;
    application_limit?: number;
    creator?: IdNameObject;
  }[];
}

/**
 * 获取项目列表 · Get subject list
 * - GET /open-apis/hire/v1/subjects
 * - Tokens: tenant
 * - Scopes (any one): hire:subject:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/subject/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.subject.list', method: 'GET', path: '/open-apis/hire/v1/subjects', tokens: 't', paged: true, items: 'items' };
