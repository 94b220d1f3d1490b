// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Enum, SignatureSignatoryLabel, SignatureTemplateRegionInfo } from '../types.ts';

export interface ListInput {
  params?: {
    page_size?: number;
    page_token?: string;
    name?: string;
    category_apiname?: string;
    usage_apiname?: string;
    active?: boolean;
    need_region_info?: boolean;
    /** 0–4294967296 items */
    applicability_apinames?: string[];
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    label?: {
      lang: string;
      value: string;
    }[];
    category?: Enum;
    usage?: Enum;
    create_time?: string;
    modify_time?: string;
    created_by?: {
      id: string;
    };
    updated_by?: {
      id: string;
    };
    thumbnail_url?: string;
    signatory_labels?: SignatureSignatoryLabel[];
    template_code?: string;
    template_desc?: string;
    template_region_info?: SignatureTemplateRegionInfo;
  }[];
  page_token?: number;
  count?: number;
}

/**
 * 获取电子签模板列表
 * - GET /open-apis/corehr/v2/signature_template_info_with_thumbnails
 * - Tokens: tenant
 * - Scopes (any one): corehr:signature_template:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_template_info_with_thumbnail/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v2.signatureTemplateInfoWithThumbnail.list', method: 'GET', path: '/open-apis/corehr/v2/signature_template_info_with_thumbnails', tokens: 't', tier: 3, paged: true, items: 'items' };
