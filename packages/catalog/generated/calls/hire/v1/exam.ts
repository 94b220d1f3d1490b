// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: NoteUserIdType;
  };
  data: {
    application_id: string;
    exam_resource_name: string;
    score: number;
    uuid?: string;
    operator_id: string;
  };
}

export interface CreateOutput {
  exam_id?: string;
  application_id?: string;
  exam_resource_name?: string;
  score?: number;
  uuid?: string;
  operator_id?: string;
  operate_time?: string;
}

/**
 * 添加笔试结果 · Add written test results
 * - POST /open-apis/hire/v1/exams
 * - Tokens: tenant
 * - Scopes (any one): hire:exam
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.exam.create', method: 'POST', path: '/open-apis/hire/v1/exams', tokens: 't', tier: 4 };
