// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: UnknownFields;
}

export interface CreateOutput {
  ticket?: string;
  expire_in?: number;
}

/**
 * 获取 JSAPI 临时授权凭证
 * - POST /open-apis/jssdk/ticket/get
 * - Tokens: tenant
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/h5_js_sdk/authorization
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'jssdk.ticket.get.create', method: 'POST', path: '/open-apis/jssdk/ticket/get', tokens: 't' };
