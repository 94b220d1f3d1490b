// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { I18nContent } from '../types.ts';

export interface ListInput {
  params?: {
    /** 1–100; default 20 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: {
    id: string;
    type: 'TEXT' | 'HREF' | 'ENUMERATION' | 'GENERIC_USER' | 'PICTURE_ENUM' | (string & {});
    options?: {
      default_option_id?: string;
      option_type: 'TEXT' | 'PICTURE';
      options: {
        id: string;
        value: string;
        name?: string;
      }[];
    };
    i18n_name?: I18nContent[];
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取企业自定义用户字段 · Obtain custom user fields
 * - GET /open-apis/contact/v3/custom_attrs
 * - Tokens: tenant
 * - Scopes (any one): contact:contact.base:readonly, contact:contact:readonly_as_app
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'contact.v3.customAttr.list', method: 'GET', path: '/open-apis/contact/v3/custom_attrs', tokens: 't', tier: 4, paged: true, items: 'items' };
