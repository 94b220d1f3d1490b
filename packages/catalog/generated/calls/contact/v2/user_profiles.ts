// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface BatchQueryInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    query_option?: {
      include_description?: boolean;
      include_personal_status?: boolean;
    };
    user_ids: unknown[];
  };
}

export interface BatchQueryOutput {
  user_profiles: {
    description?: {
      default_locale?: string;
      default_value?: string;
      i18n_value?: unknown;
    };
    personal_status?: {
      effective_interval?: unknown;
      i18n_title?: unknown;
      icon_key?: string;
      is_not_disturb_mode?: boolean;
      personal_status_id?: string;
      title?: string;
    };
    user_id?: string;
  }[];
}

/**
 * 批量获取用户个人资料
 * - POST /open-apis/profile/v2/user_profiles/batch_query
 * - Tokens: user
 * - Scopes (any one): profile:user_profile:read
 */
export const batch_query: ApiDefinition<BatchQueryInput, BatchQueryOutput> = { id: 'contact.v2.user_profiles.batch_query', method: 'POST', path: '/open-apis/profile/v2/user_profiles/batch_query', tokens: 'u' };
