// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface GetInput {
  params: {
    /** 22–27 characters */
    doc_token: string;
    doc_type: 'docx';
    content_type: 'markdown';
    lang?: 'zh' | 'en' | 'ja';
  };
}

export interface GetOutput {
  content?: string;
}

/**
 * 获取云文档内容 · Get docs content
 * - GET /open-apis/docs/v1/content
 * - Tokens: tenant, user
 * - Scopes (any one): docs:document.content:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/docs-v1/content/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'docs.v1.content.get', method: 'GET', path: '/open-apis/docs/v1/content', tokens: 'tu', tier: 6 };
