// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { ClientBadgeNum } from '../types.ts';

export interface SetInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    user_id: string;
    /** int64 */
    version: string;
    extra?: string;
    pc?: ClientBadgeNum;
    mobile?: ClientBadgeNum;
  };
}

export type SetOutput = UnknownFields;

/**
 * 更新应用红点 · Update app badge
 * - POST /open-apis/application/v6/app_badge/set
 * - Tokens: tenant
 * - Scopes: none needed
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/app_badge/set
 */
export const set: ApiDefinition<SetInput, SetOutput> = { id: 'application.v6.appBadge.set', method: 'POST', path: '/open-apis/application/v6/app_badge/set', tokens: 't' };
