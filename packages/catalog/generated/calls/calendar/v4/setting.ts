// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface GenerateCaldavConfInput {
  data?: {
    /** ≤ 100 characters; default "空" */
    device_name?: string;
  };
}

export interface GenerateCaldavConfOutput {
  password?: string;
  user_name?: string;
  server_address?: string;
  device_name?: string;
}

/**
 * 生成 CalDAV 配置 · Generate CalDAV configuration
 * - POST /open-apis/calendar/v4/settings/generate_caldav_conf
 * - Tokens: user
 * - Scopes (any one): calendar:calendar, calendar:setting:generate_caldav_conf, calendar:settings.caldav:create
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/setting/generate_caldav_conf
 */
export const generateCaldavConf: ApiDefinition<GenerateCaldavConfInput, GenerateCaldavConfOutput> = { id: 'calendar.v4.setting.generateCaldavConf', method: 'POST', path: '/open-apis/calendar/v4/settings/generate_caldav_conf', tokens: 'u', tier: 4 };
