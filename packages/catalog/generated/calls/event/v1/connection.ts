// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';

export type GetInput = NoInput;

export interface GetOutput {
  online_instance_cnt?: number;
}

/**
 * 获取长连接在线数量
 * - GET /open-apis/event/v1/connection
 * - Tokens: tenant
 * - Scopes: none needed
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/connection/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'event.v1.connection.get', method: 'GET', path: '/open-apis/event/v1/connection', tokens: 't', tier: 7 };
