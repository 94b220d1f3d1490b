// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    redirect_uri?: string;
    app_id?: string;
    state?: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * 获取登录预授权码
 * - GET /open-apis/authen/v1/index
 * - Tokens: none needed
 * - Scopes: none needed
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukzN4UjL5cDO14SO3gTN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'authen.v1.index.list', method: 'GET', path: '/open-apis/authen/v1/index', tokens: '', tier: 4 };
