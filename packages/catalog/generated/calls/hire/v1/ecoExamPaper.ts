// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface BatchDeleteInput {
  data: {
    account_id: string;
    paper_id_list: string[];
  };
}

export type BatchDeleteOutput = UnknownFields;

/**
 * 删除试卷列表 · Delete exam paper list
 * - POST /open-apis/hire/v1/eco_exam_papers/batch_delete
 * - Tokens: tenant
 * - Scopes (any one): hire:exam
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'hire.v1.ecoExamPaper.batchDelete', method: 'POST', path: '/open-apis/hire/v1/eco_exam_papers/batch_delete', tokens: 't', tier: 4 };

export interface BatchUpdateInput {
  data: {
    account_id: string;
    paper_list: {
      /** ≥ 1 characters */
      id: string;
      /** ≥ 1 characters */
      name: string;
      duration?: number;
      question_count?: number;
      start_time?: string;
      end_time?: string;
    }[];
  };
}

export type BatchUpdateOutput = UnknownFields;

/**
 * 更新试卷列表 · Update exam paper
 * - PATCH /open-apis/hire/v1/eco_exam_papers/batch_update
 * - Tokens: tenant
 * - Scopes (any one): hire:exam
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_update
 */
export const batchUpdate: ApiDefinition<BatchUpdateInput, BatchUpdateOutput> = { id: 'hire.v1.ecoExamPaper.batchUpdate', method: 'PATCH', path: '/open-apis/hire/v1/eco_exam_papers/batch_update', tokens: 't', tier: 4 };

export interface CreateInput {
  data: {
    account_id: string;
    paper_list: {
      /** ≥ 1 characters */
      id: string;
      /** ≥ 1 characters */
      name: string;
      duration?: number;
      question_count?: number;
      start_time?: string;
      end_time?: string;
    }[];
  };
}

export type CreateOutput = UnknownFields;

/**
 * 创建试卷列表 · Create exam paper
 * - POST /open-apis/hire/v1/eco_exam_papers
 * - Tokens: tenant
 * - Scopes (any one): hire:exam
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.ecoExamPaper.create', method: 'POST', path: '/open-apis/hire/v1/eco_exam_papers', tokens: 't', tier: 4 };
