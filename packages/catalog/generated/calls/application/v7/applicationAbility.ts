// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { BotMenus, I18nKey } from '../types.ts';

export interface PatchInput {
  path: {
    app_id: string;
  };
  data?: {
    web_app?: {
      enable: boolean;
      /** ≤ 512 characters */
      pc_url?: string;
      pc_new_page_open_mode?: 'new_tab' | 'browser';
      /** ≤ 512 characters */
      mobile_url?: string;
    };
    bot?: {
      enable: boolean;
      message_card_callback_url?: string;
      /** 1–200 items */
      i18ns?: {
        i18n_key: I18nKey;
        /** ≤ 64 characters */
        get_started_desc: string;
      }[];
      bot_menu_enable?: boolean;
      bot_menus?: BotMenus[];
      bot_menu_display_strategy?: 0 | 1 | 2 | 3;
      allow_invited_to_group_by_other_app_switch_open?: boolean;
    };
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新应用能力
 * - PATCH /open-apis/application/v7/applications/:app_id/ability
 * - Tokens: tenant, user
 * - Scopes (any one): application:application:patch
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-ability/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'application.v7.applicationAbility.patch', method: 'PATCH', path: '/open-apis/application/v7/applications/:app_id/ability', tokens: 'tu', tier: 3 };
