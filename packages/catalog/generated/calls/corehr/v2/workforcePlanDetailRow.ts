// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { WorkforcePlanDetailRow, WorkforcePlanDetailRowInput } from '../types.ts';

export interface BatchDeleteInput {
  data: {
    workforce_plan_id: string;
    /** 1–5 items */
    items: WorkforcePlanDetailRow[];
  };
}

export type BatchDeleteOutput = UnknownFields;

/**
 * 批量删除明细行 · batch delete workforce plan detail row
 * - POST /open-apis/corehr/v2/workforce_plan_detail_row/batchDelete
 * - Tokens: tenant
 * - Scopes (any one): corehr:workforce_detail:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail_row/batchDelete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'corehr.v2.workforcePlanDetailRow.batchDelete', method: 'POST', path: '/open-apis/corehr/v2/workforce_plan_detail_row/batchDelete', tokens: 't', tier: 6 };

export interface BatchSaveInput {
  data: {
    workforce_plan_id: string;
    /** 1–5 items */
    items: WorkforcePlanDetailRowInput[];
  };
}

export type BatchSaveOutput = UnknownFields;

/**
 * 批量创建/更新明细行 · batch create and update workforce plan detail row
 * - POST /open-apis/corehr/v2/workforce_plan_detail_row/batchSave
 * - Tokens: tenant
 * - Scopes (any one): corehr:workforce_detail:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail_row/batchSave
 */
export const batchSave: ApiDefinition<BatchSaveInput, BatchSaveOutput> = { id: 'corehr.v2.workforcePlanDetailRow.batchSave', method: 'POST', path: '/open-apis/corehr/v2/workforce_plan_detail_row/batchSave', tokens: 't', tier: 6 };
