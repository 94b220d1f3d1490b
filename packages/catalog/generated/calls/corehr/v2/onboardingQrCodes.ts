// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { QrCodeDimension } from '../types.ts';

export interface CreateInput {
  data: {
    /** 1–1000 items */
    dimension_value_list: {
      dimension: {
        api_name: string;
      };
      value: {
        select_value?: string;
        /** 1–1000 items */
        multi_select_value?: string[];
        bool_value?: boolean;
      };
    }[];
  };
}

export interface CreateOutput {
  qr_code?: {
    id?: string;
    png?: string;
    url?: string;
    active?: boolean;
    created_by?: string;
    updated_by?: string;
    created_at?: number;
    updated_at?: number;
    dimension_value_list?: {
      dimension?: QrCodeDimension;
      value?: {
        select_value?: string;
        multi_select_value?: string[];
        bool_value?: boolean;
      };
    }[];
  };
}

/**
 * 创建入职二维码
 * - POST /open-apis/corehr/v2/onboarding_qr_codes
 * - Tokens: tenant
 * - Scopes (any one): corehr:pre_hire:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/create-onboarding-qr-code
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.onboardingQrCodes.create', method: 'POST', path: '/open-apis/corehr/v2/onboarding_qr_codes', tokens: 't', tier: 3 };
