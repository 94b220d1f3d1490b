// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params: {
    /** int64 */
    start_time: string;
    /** int64 */
    end_time: string;
    query_type?: 1 | 2 | 3;
    query_value?: string;
    /** ≤ 200 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    /** int64 */
    alert_id?: string;
    resource_scope?: string;
    monitor_target?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    alert_strategy?: string;
    /** int64 */
    alert_time?: string;
    alert_level?: 0 | 1 | 2;
    contacts?: {
      contact_type?: 1 | 2 | 3;
      contact_name?: string;
    }[];
    notifyMethods?: (0 | 1)[];
    alertRule?: string;
    /** int64 */
    process_time?: string;
    /** int64 */
    recover_time?: string;
    process_status?: 0 | 1 | 2 | 3 | 4;
    /** int64 */
    alert_rule_id?: string;
    monitor_target_room_id?: string;
    monitor_target_room_mac?: string;
  }[];
}

/**
 * 获取告警记录 · Get alert center history
 * - GET /open-apis/vc/v1/alerts
 * - Tokens: tenant
 * - Scopes (any one): vc:alert:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/alert/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'vc.v1.alert.list', method: 'GET', path: '/open-apis/vc/v1/alerts', tokens: 't', tier: 3, paged: true, items: 'items' };
