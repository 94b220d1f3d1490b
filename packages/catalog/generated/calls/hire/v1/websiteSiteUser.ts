// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    website_id: string;
  };
  data: {
    name?: string;
    email?: string;
    external_id: string;
    mobile?: string;
    mobile_country_code?: string;
  };
}

export interface CreateOutput {
  site_user?: {
    user_id?: string;
    name?: string;
    email?: string;
    external_id: string;
    mobile?: string;
    mobile_country_code?: string;
  };
}

/**
 * 新建招聘官网用户 · Create User on Official Recruitment Website
 * - POST /open-apis/hire/v1/websites/:website_id/site_users
 * - Tokens: tenant
 * - Scopes (any one): hire:site
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-site_user/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.websiteSiteUser.create', method: 'POST', path: '/open-apis/hire/v1/websites/:website_id/site_users', tokens: 't', tier: 7 };
