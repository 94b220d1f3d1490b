// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';

export type ListInput = NoInput;

export interface ListOutput {
  bot?: {
    activate_status?: 0 | 1 | 2 | 3 | 4 | (number & {});
    app_name?: string;
    avatar_url?: string;
    ip_white_list?: string[];
    open_id?: string;
  };
}

/**
 * 获取机器人信息
 * - GET /open-apis/bot/v3/info
 * - Tokens: tenant
 * - Scopes: none needed
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uAjMxEjLwITMx4CMyETM
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'bot.v3.info.list', method: 'GET', path: '/open-apis/bot/v3/info', tokens: 't', beside: true };
