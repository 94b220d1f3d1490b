// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdTypeInput, UserIdType } from '../../shared-types.ts';

export interface ConvertInput {
  params: {
    id_transform_type: 1 | 2 | 3 | 4;
    id_type: 'user_id' | 'department_id' | 'job_level_id' | 'job_family_id' | 'employee_type_id';
    feishu_user_id_type?: UserIdType;
    feishu_department_id_type?: DepartmentIdTypeInput;
  };
  data: {
    /** 1–100 items */
    ids: string[];
  };
}

export interface ConvertOutput {
  items?: {
    id?: string;
    target_id?: string;
  }[];
}

/**
 * ID 转换 · ID Convert
 * - POST /open-apis/corehr/v1/common_data/id/convert
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.id.convert:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-id/convert
 */
export const convert: ApiDefinition<ConvertInput, ConvertOutput> = { id: 'corehr.v1.commonDataId.convert', method: 'POST', path: '/open-apis/corehr/v1/common_data/id/convert', tokens: 't', tier: 4 };
