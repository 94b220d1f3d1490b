// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    app_id: string;
    del_users?: {
      open_id?: string;
      user_id?: string;
    };
    add_users?: {
      open_id?: string;
      user_id?: string;
    };
    is_visiable_to_all?: 0 | 1 | (number & {});
    add_departments?: string[];
    del_departments?: string[];
  };
}

export type CreateOutput = unknown;

/**
 * 更新应用可用范围
 * - POST /open-apis/application/v3/app/update_visibility
 * - Tokens: tenant
 * - Scopes (any one): admin:app.visibility
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ucDN3UjL3QzN14yN0cTN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'application.v3.app.updateVisibility.create', method: 'POST', path: '/open-apis/application/v3/app/update_visibility', tokens: 't' };
