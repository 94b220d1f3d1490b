// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { I18n } from '../types.ts';

export interface PatchInput {
  path: {
    app_id: string;
  };
  data?: {
    /** 1–100 items */
    i18ns?: I18n[];
    /** ≤ 512 characters */
    avatar_url?: string;
    /** ≤ 512 characters */
    homepage_url?: string;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新应用基础信息配置
 * - PATCH /open-apis/application/v7/applications/:app_id/base
 * - Tokens: tenant, user
 * - Scopes (any one): application:application:patch
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-base/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'application.v7.applicationBase.patch', method: 'PATCH', path: '/open-apis/application/v7/applications/:app_id/base', tokens: 'tu', tier: 3 };
