// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';

export type GetInput = NoInput;

export interface GetOutput {
  verification?: {
    name: string;
    has_verification: boolean;
  };
}

/**
 * 获取认证信息 · Obtain verification information
 * - GET /open-apis/verification/v1/verification
 * - Tokens: tenant
 * - Scopes (any one): verification:verification_information:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/verification-v1/verification/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'verification.v1.verification.get', method: 'GET', path: '/open-apis/verification/v1/verification', tokens: 't', tier: 1 };
