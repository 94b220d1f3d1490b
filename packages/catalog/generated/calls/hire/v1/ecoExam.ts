// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface LoginInfoInput {
  path: {
    exam_id: string;
  };
  data: {
    result?: number;
    msg?: string;
    exam_login_info: {
      exam_url: string;
      username?: string;
      password?: string;
    };
  };
}

export type LoginInfoOutput = UnknownFields;

/**
 * 回传笔试安排结果 · Post exam login info
 * - POST /open-apis/hire/v1/eco_exams/:exam_id/login_info
 * - Tokens: tenant
 * - Scopes (any one): hire:exam, hire:exam:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/login_info
 */
export const loginInfo: ApiDefinition<LoginInfoInput, LoginInfoOutput> = { id: 'hire.v1.ecoExam.loginInfo', method: 'POST', path: '/open-apis/hire/v1/eco_exams/:exam_id/login_info', tokens: 't', tier: 4 };

export interface UpdateResultInput {
  path: {
    exam_id: string;
  };
  data: {
    result: string;
    result_time?: string;
    report_list?: {
      name: string;
      url: string;
      answer_time?: string;
    }[];
    detail_list?: {
      id?: string;
      name: string;
      result: string;
    }[];
    status?: number;
  };
}

export type UpdateResultOutput = UnknownFields;

/**
 * 回传笔试结果 · Post exam result
 * - POST /open-apis/hire/v1/eco_exams/:exam_id/update_result
 * - Tokens: tenant
 * - Scopes (any one): hire:exam, hire:exam:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/update_result
 */
export const updateResult: ApiDefinition<UpdateResultInput, UpdateResultOutput> = { id: 'hire.v1.ecoExam.updateResult', method: 'POST', path: '/open-apis/hire/v1/eco_exams/:exam_id/update_result', tokens: 't', tier: 4 };
