// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    /** ≤ 50; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  ip_list?: string[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取事件出口 IP · Get event's outbound IP
 * - GET /open-apis/event/v1/outbound_ip
 * - Tokens: tenant
 * - Scopes (any one): event:ip_list
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/outbound_ip/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'ip_list'> = { id: 'event.v1.outboundIp.list', method: 'GET', path: '/open-apis/event/v1/outbound_ip', tokens: 't', tier: 1, paged: true, items: 'ip_list' };
