// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DepartmentIdTypeInput, InstanceCommentUserIdType } from '../../shared-types.ts';
import type { AppConfigScopeItem, AppConfigSecurityItem, ContactsRangeType, VisibleList } from '../types.ts';

export interface PatchInput {
  path: {
    app_id: string;
  };
  params?: {
    department_id_type?: DepartmentIdTypeInput;
    user_id_type?: InstanceCommentUserIdType;
  };
  data?: {
    scope?: {
      /** 0–2000 items */
      add_scopes?: AppConfigScopeItem[];
      /** 0–2000 items */
      remove_scopes?: AppConfigScopeItem[];
    };
    event?: {
      subscription_type: 'webhook' | 'websocket';
      request_url?: string;
      /** 0–2000 items */
      add_events?: string[];
      /** 0–2000 items */
      remove_events?: string[];
    };
    security?: {
      add?: AppConfigSecurityItem;
      remove?: AppConfigSecurityItem;
      allow_refresh_token?: boolean;
    };
    visibility?: {
      is_visible_to_all: boolean;
      visible_list?: VisibleList;
    };
    contacts?: {
      contacts_range_type: ContactsRangeType;
      visible_list?: VisibleList;
    };
    event_and_callback_encrypt_strategy?: {
      /** 1–32 characters */
      encryption_key?: string;
      /** 1–32 characters */
      verification_token?: string;
    };
    callback?: {
      callback_type: 'webhook' | 'websocket';
      request_url?: string;
      /** 0–50 items */
      add_callbacks?: string[];
      /** 0–50 items */
      remove_callbacks?: string[];
    };
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新应用开发配置
 * - PATCH /open-apis/application/v7/applications/:app_id/config
 * - Tokens: tenant, user
 * - Scopes (any one): application:application:patch
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-config/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'application.v7.applicationConfig.patch', method: 'PATCH', path: '/open-apis/application/v7/applications/:app_id/config', tokens: 'tu', tier: 3 };
