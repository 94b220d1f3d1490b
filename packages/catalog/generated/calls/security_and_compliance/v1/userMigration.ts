// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { UserMigration } from '../types.ts';

export interface CancelInput {
  params: {
    user_id_type: UserIdType;
  };
  data: {
    /** 1–100 items */
    user_ids: string[];
  };
}

export type CancelOutput = UnknownFields;

/**
 * 取消用户迁移任务
 * - POST /open-apis/security_and_compliance/v1/user_migrations/cancel
 * - Tokens: tenant, user
 * - Scopes (any one): security_and_compliance:user_migration, security_and_compliance:user_migration:multi-geo
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/cancel
 */
export const cancel: ApiDefinition<CancelInput, CancelOutput> = { id: 'security_and_compliance.v1.userMigration.cancel', method: 'POST', path: '/open-apis/security_and_compliance/v1/user_migrations/cancel', tokens: 'tu', tier: 1 };

export interface CreateInput {
  params: {
    user_id_type: UserIdType;
  };
  data: {
    /** 1–100 items */
    user_ids: string[];
    dest_geo: string;
  };
}

export interface CreateOutput {
  user_migrations?: UserMigration[];
}

/**
 * 迁移用户数据驻留位置
 * - POST /open-apis/security_and_compliance/v1/user_migrations
 * - Tokens: tenant, user
 * - Scopes (any one): security_and_compliance:user_migration, security_and_compliance:user_migration:multi-geo
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'security_and_compliance.v1.userMigration.create', method: 'POST', path: '/open-apis/security_and_compliance/v1/user_migrations', tokens: 'tu', tier: 1 };

export interface GetInput {
  path: {
    user_id: string;
  };
  params: {
    user_id_type: UserIdType;
  };
}

export interface GetOutput {
  user_migration?: UserMigration;
}

/**
 * 获取单个用户迁移状态
 * - GET /open-apis/security_and_compliance/v1/user_migrations/:user_id
 * - Tokens: tenant, user
 * - Scopes (any one): security_and_compliance:user_migration, security_and_compliance:user_migration:multi-geo, security_and_compliance:user_migration:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'security_and_compliance.v1.userMigration.get', method: 'GET', path: '/open-apis/security_and_compliance/v1/user_migrations/:user_id', tokens: 'tu', tier: 3 };

export interface SearchInput {
  params: {
    user_id_type: UserIdType;
  };
  data: {
    /** 1–500 items */
    user_ids: string[];
  };
}

export interface SearchOutput {
  items?: UserMigration[];
}

/**
 * 批量获取用户迁移状态
 * - POST /open-apis/security_and_compliance/v1/user_migrations/search
 * - Tokens: tenant, user
 * - Scopes (any one): security_and_compliance:user_migration, security_and_compliance:user_migration:multi-geo, security_and_compliance:user_migration:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/search
 */
export const search: ApiDefinition<SearchInput, SearchOutput> = { id: 'security_and_compliance.v1.userMigration.search', method: 'POST', path: '/open-apis/security_and_compliance/v1/user_migrations/search', tokens: 'tu', tier: 3 };
