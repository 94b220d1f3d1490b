// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';

export type GetInput = NoInput;

export interface GetOutput {
  tenant?: {
    available_geo_locations: string[];
  };
}

/**
 * 获取数据驻留地理位置列表
 * - GET /open-apis/security_and_compliance/v1/multi_geo_entity/tenant
 * - Tokens: tenant, user
 * - Scopes (any one): security_and_compliance:multi_geo_entity.tenant:readonly, security_and_compliance:user_migration:multi-geo
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/multi_geo_entity-tenant/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'security_and_compliance.v1.multiGeoEntityTenant.get', method: 'GET', path: '/open-apis/security_and_compliance/v1/multi_geo_entity/tenant', tokens: 'tu', tier: 3 };
