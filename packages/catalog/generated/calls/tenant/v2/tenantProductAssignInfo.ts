// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';
import type { DepartmentI18nName } from '../../shared-types.ts';

export type QueryInput = NoInput;

export interface QueryOutput {
  assign_info_list?: {
    /** int64 */
    subscription_id?: string;
    license_plan_key?: string;
    product_name?: string;
    i18n_name?: DepartmentI18nName;
    /** int64 */
    total_seats?: string;
    /** int64 */
    assigned_seats?: string;
    /** int64 */
    start_time?: string;
    /** int64 */
    end_time?: string;
  }[];
}

/**
 * 获取企业席位信息
 * - GET /open-apis/tenant/v2/tenant/assign_info_list/query
 * - Tokens: tenant
 * - Scopes (any one): tenant:tenant.product_assign_info:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/tenant-v2/tenant-product_assign_info/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'tenant.v2.tenantProductAssignInfo.query', method: 'GET', path: '/open-apis/tenant/v2/tenant/assign_info_list/query', tokens: 't', tier: 3 };
