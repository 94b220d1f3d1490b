// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface ListInput {
  params: {
    /** ≤ 500; default 100 */
    page_size?: number;
    page_token?: string;
    from: number;
    to: number;
    /** int64 */
    device_id?: string;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: {
    /** int64 */
    access_record_id?: string;
    user_id?: string;
    /** int64 */
    device_id?: string;
    is_clock_in?: boolean;
    /** int64 */
    access_time?: string;
    access_type?: 'FA' | 'QRCode' | 'Card' | 'Fp';
    access_data?: string;
    is_door_open?: boolean;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取门禁记录列表 · Get access record list
 * - GET /open-apis/acs/v1/access_records
 * - Tokens: tenant
 * - Scopes (any one): acs:access_record:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'acs.v1.accessRecord.list', method: 'GET', path: '/open-apis/acs/v1/access_records', tokens: 't', paged: true, items: 'items' };
