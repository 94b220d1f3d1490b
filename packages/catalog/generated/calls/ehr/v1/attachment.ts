// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    token: string;
  };
}

export type GetOutput = BinaryAnswer;

/**
 * 下载人员的附件
 * - GET /open-apis/ehr/v1/attachments/:token
 * - Tokens: tenant
 * - Scopes (any one): ehr:attachment:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/ehr/ehr-v1/attachment/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'ehr.v1.attachment.get', method: 'GET', path: '/open-apis/ehr/v1/attachments/:token', tokens: 't', binary: true };
