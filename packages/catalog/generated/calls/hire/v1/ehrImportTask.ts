// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface PatchInput {
  path: {
    ehr_import_task_id: string;
  };
  data: {
    fail_reason?: string;
    redirect_url?: string;
    state: 1 | 2;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新 e-HR 导入任务结果
 * - PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id
 * - Tokens: tenant
 * - Scopes (any one): hire:ehr_import
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'hire.v1.ehrImportTask.patch', method: 'PATCH', path: '/open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id', tokens: 't', tier: 9 };
