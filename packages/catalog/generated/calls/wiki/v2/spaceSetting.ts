// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface UpdateInput {
  path: {
    space_id: string;
  };
  data?: {
    create_setting?: string;
    security_setting?: string;
    comment_setting?: string;
  };
}

export interface UpdateOutput {
  setting?: {
    create_setting?: string;
    security_setting?: string;
    comment_setting?: string;
  };
}

/**
 * 更新知识空间设置 · Update Wiki space settings
 * - PUT /open-apis/wiki/v2/spaces/:space_id/setting
 * - Tokens: tenant, user
 * - Scopes (any one): wiki:setting:write_only, wiki:wiki
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-setting/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'wiki.v2.spaceSetting.update', method: 'PUT', path: '/open-apis/wiki/v2/spaces/:space_id/setting', tokens: 'tu', tier: 3 };
