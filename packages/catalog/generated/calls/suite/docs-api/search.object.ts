// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    search_key: string;
    count?: number;
    offset?: number;
    owner_ids?: string[];
    chat_ids?: string[];
    docs_types?: ('doc' | 'sheet' | 'slides' | 'bitable' | 'mindnote' | 'file' | (string & {}))[];
  };
}

export interface CreateOutput {
  docs_entities?: {
    docs_token?: string;
    docs_type?: string;
    title?: string;
    owner_id?: string;
  }[];
  has_more?: boolean;
  total?: number;
}

/**
 * 搜索云文档
 * - POST /open-apis/suite/docs-api/search/object
 * - Tokens: user
 * - Scopes (any one): drive:drive, drive:drive:readonly, search:docs:read
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDM4UjL4ADO14COwgTN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'suite.docs-api.search.object.create', method: 'POST', path: '/open-apis/suite/docs-api/search/object', tokens: 'u' };
