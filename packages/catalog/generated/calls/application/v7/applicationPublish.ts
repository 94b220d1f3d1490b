// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    app_id: string;
  };
  data: {
    mobile_default_ability?: 'gadget' | 'web_app' | 'bot';
    pc_default_ability?: 'gadget' | 'web_app' | 'bot';
    remark: string;
    changelog: string;
    version?: string;
  };
}

export interface CreateOutput {
  version_id?: string;
  version?: string;
}

/**
 * 提交发布自建应用
 * - POST /open-apis/application/v7/applications/:app_id/publish
 * - Tokens: tenant, user
 * - Scopes (any one): application:application:patch
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-publish/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'application.v7.applicationPublish.create', method: 'POST', path: '/open-apis/application/v7/applications/:app_id/publish', tokens: 'tu', tier: 2 };
