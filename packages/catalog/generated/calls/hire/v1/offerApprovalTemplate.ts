// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType } from '../types.ts';

export interface ListInput {
  params?: {
    page_token?: string;
    /** default 10 */
    page_size?: number;
    department_id_type?: DepartmentIdType;
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
    remark?: string;
    department_list?: {
      id?: string;
      name?: string;
      en_name?: string;
    }[];
  }[];
}

/**
 * 获取 Offer 审批流列表
 * - GET /open-apis/hire/v1/offer_approval_templates
 * - Tokens: tenant
 * - Scopes (any one): hire:offer_approval_template:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_approval_template/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.offerApprovalTemplate.list', method: 'GET', path: '/open-apis/hire/v1/offer_approval_templates', tokens: 't', tier: 7, paged: true, items: 'items' };
