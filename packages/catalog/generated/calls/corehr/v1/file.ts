// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    id: string;
  };
}

export type GetOutput = BinaryAnswer;

/**
 * 下载文件
 * - GET /open-apis/corehr/v1/files/:id
 * - Tokens: tenant
 * - Scopes (any one): corehr:file:read, corehr:file:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/file/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.file.get', method: 'GET', path: '/open-apis/corehr/v1/files/:id', tokens: 't', binary: true, tier: 4 };
