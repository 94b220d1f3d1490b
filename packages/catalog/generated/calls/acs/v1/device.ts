// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';

export type ListInput = NoInput;

export interface ListOutput {
  items?: {
    /** int64 */
    device_id?: string;
    device_name?: string;
    device_sn?: string;
    property?: {
      version?: string;
      current_device_face_count?: number;
      max_face_capacity?: number;
      online_status?: 1 | 0;
      device_name?: string;
      is_clock_in?: boolean;
    };
  }[];
}

/**
 * 获取门禁设备列表 · Get device list
 * - GET /open-apis/acs/v1/devices
 * - Tokens: tenant
 * - Scopes (any one): acs:devices:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/device/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'acs.v1.device.list', method: 'GET', path: '/open-apis/acs/v1/devices', tokens: 't' };
