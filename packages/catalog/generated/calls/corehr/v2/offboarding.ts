// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { ObjectFieldData, UserIdType } from '../types.ts';

export interface EditInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    offboarding_id: string;
    operator_id?: string;
    /** 0–10000 items */
    update_data: ObjectFieldData[];
  };
}

export interface EditOutput {
  data: ObjectFieldData[];
}

/**
 * 编辑离职信息 · Edit offboarding info
 * - POST /open-apis/corehr/v2/offboardings/edit
 * - Tokens: tenant
 * - Scopes (any one): corehr:offboarding.update:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/edit
 */
export const edit: ApiDefinition<EditInput, EditOutput> = { id: 'corehr.v2.offboarding.edit', method: 'POST', path: '/open-apis/corehr/v2/offboardings/edit', tokens: 't', tier: 8 };

export interface RevokeInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    offboarding_id: string;
    operator_id?: string;
  };
}

export type RevokeOutput = UnknownFields;

/**
 * 撤销离职 · Revoke offboarding
 * - POST /open-apis/corehr/v2/offboardings/revoke
 * - Tokens: tenant
 * - Scopes (any one): corehr:offboarding.revoke:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/revoke
 */
export const revoke: ApiDefinition<RevokeInput, RevokeOutput> = { id: 'corehr.v2.offboarding.revoke', method: 'POST', path: '/open-apis/corehr/v2/offboardings/revoke', tokens: 't', tier: 8 };

export interface SubmitV2Input {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    offboarding_mode: 1 | 2;
    employment_id: string;
    offboarding_date: string;
    offboarding_reason_unique_identifier: string;
    offboarding_reason_explanation?: string;
    initiator_id?: string;
    add_block_list?: boolean;
    block_reason?: string;
    block_reason_explanation?: string;
    /** 0–10000 items */
    custom_fields?: ObjectFieldData[];
    retain_account?: boolean;
    is_transfer_with_workforce?: boolean;
  };
}

export interface SubmitV2Output {
  offboarding_id?: string;
  employment_id?: string;
  offboarding_reason_unique_identifier?: string;
  offboarding_date?: string;
  offboarding_reason_explanation?: string;
  add_block_list?: boolean;
  block_reason?: string;
  block_reason_explanation?: string;
  created_time?: string;
  retain_account?: boolean;
  is_transfer_with_workforce?: boolean;
}

/**
 * 操作员工离职 · Submit offboarding
 * - POST /open-apis/corehr/v2/offboardings/submit_v2
 * - Tokens: tenant
 * - Scopes (any one): corehr:offboarding.submit:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/submit_v2
 */
export const submitV2: ApiDefinition<SubmitV2Input, SubmitV2Output> = { id: 'corehr.v2.offboarding.submitV2', method: 'POST', path: '/open-apis/corehr/v2/offboardings/submit_v2', tokens: 't', tier: 3 };
