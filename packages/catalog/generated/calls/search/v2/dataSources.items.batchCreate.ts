// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    data_source_id: string;
  };
  data: {
    items: {
      id: string;
      acl: {
        access?: 'allow' | 'deny' | (string & {});
        value?: string;
        type?: 'user' | (string & {});
      }[];
      metadata: {
        title: string;
        source_url: string;
        create_time?: number;
        update_time: number;
        source_url_mobile: string;
      };
      structured_data: string;
      content?: {
        format?: 'html' | 'plaintext' | (string & {});
        content_data?: string;
      };
    }[];
  };
}

export interface CreateOutput {
  result?: {
    item_id?: string;
    is_success?: boolean;
    err?: string;
  }[];
}

/**
 * 批量为数据项创建索引
 * - POST /open-apis/search/v2/data_sources/:data_source_id/items/batch_create
 * - Tokens: tenant
 * - Scopes (any one): search:data_source
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/batch_create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'search.v2.dataSources.items.batchCreate.create', method: 'POST', path: '/open-apis/search/v2/data_sources/:data_source_id/items/batch_create', tokens: 't' };
