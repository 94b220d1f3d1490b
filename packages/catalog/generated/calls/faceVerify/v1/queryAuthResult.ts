// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params: {
    req_order_no: unknown;
    open_id?: unknown;
    employee_id?: unknown;
    ticket_type?: unknown;
  };
}

export interface ListOutput {
  auth_state?: unknown;
  auth_timpstamp?: unknown;
}

/**
 * 查询人脸认证结果
 * - GET /open-apis/face_verify/v1/query_auth_result
 * - Tokens: tenant
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/query-recognition-result
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'faceVerify.v1.queryAuthResult.list', method: 'GET', path: '/open-apis/face_verify/v1/query_auth_result', tokens: 't' };
