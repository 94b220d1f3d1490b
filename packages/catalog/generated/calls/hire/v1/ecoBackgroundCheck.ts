// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { EcoBackgroundCheckReportFile } from '../types.ts';

export interface CancelInput {
  data: {
    background_check_id: string;
  };
}

export type CancelOutput = UnknownFields;

/**
 * 终止背调订单 · Cancel background check order
 * - POST /open-apis/hire/v1/eco_background_checks/cancel
 * - Tokens: tenant
 * - Scopes (any one): hire:background_check_order
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/cancel
 */
export const cancel: ApiDefinition<CancelInput, CancelOutput> = { id: 'hire.v1.ecoBackgroundCheck.cancel', method: 'POST', path: '/open-apis/hire/v1/eco_background_checks/cancel', tokens: 't', tier: 4 };

export interface UpdateProgressInput {
  data: {
    background_check_id: string;
    stage_id: string;
    stage_en_name?: string;
    stage_name: string;
    stage_time: string;
    result?: string;
    /** default 1 */
    operator_role?: 1 | 2;
    report_file_list?: EcoBackgroundCheckReportFile[];
  };
}

export type UpdateProgressOutput = UnknownFields;

/**
 * 更新背调订单进度 · Update background check order process
 * - POST /open-apis/hire/v1/eco_background_checks/update_progress
 * - Tokens: tenant
 * - Scopes (any one): hire:background_check_order
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_progress
 */
export const updateProgress: ApiDefinition<UpdateProgressInput, UpdateProgressOutput> = { id: 'hire.v1.ecoBackgroundCheck.updateProgress', method: 'POST', path: '/open-apis/hire/v1/eco_background_checks/update_progress', tokens: 't', tier: 4 };

export interface UpdateResultInput {
  data: {
    background_check_id: string;
    result: string;
    result_time: string;
    /** default 1 */
    operator_role?: 1 | 2;
    report_file_list?: EcoBackgroundCheckReportFile[];
  };
}

export type UpdateResultOutput = UnknownFields;

/**
 * 回传背调订单的最终结果 · Update background check order result
 * - POST /open-apis/hire/v1/eco_background_checks/update_result
 * - Tokens: tenant
 * - Scopes (any one): hire:background_check_order
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_result
 */
export const updateResult: ApiDefinition<UpdateResultInput, UpdateResultOutput> = { id: 'hire.v1.ecoBackgroundCheck.updateResult', method: 'POST', path: '/open-apis/hire/v1/eco_background_checks/update_result', tokens: 't', tier: 4 };
