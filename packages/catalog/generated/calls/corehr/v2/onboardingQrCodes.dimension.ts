// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { QrCodeDimension } from '../types.ts';

export interface CreateInput {
  data?: UnknownFields;
}

export interface CreateOutput {
  dimension_list?: QrCodeDimension[];
}

/**
 * 获取入职二维码维度
 * - POST /open-apis/corehr/v2/onboarding_qr_codes/dimension
 * - Tokens: tenant
 * - Scopes (any one): corehr:pre_hire:read, corehr:pre_hire:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/onboarding-qr-code-dimension
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.onboardingQrCodes.dimension.create', method: 'POST', path: '/open-apis/corehr/v2/onboarding_qr_codes/dimension', tokens: 't', tier: 3 };
