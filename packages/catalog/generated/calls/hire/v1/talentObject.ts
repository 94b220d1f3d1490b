// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';
import type { CommonSchema } from '../types.ts';

export type QueryInput = NoInput;

export interface QueryOutput {
  items?: CommonSchema[];
}

/**
 * 获取人才字段 · Get talent field
 * - GET /open-apis/hire/v1/talent_objects/query
 * - Tokens: tenant
 * - Scopes (any one): hire:talent, hire:talent:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_object/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'hire.v1.talentObject.query', method: 'GET', path: '/open-apis/hire/v1/talent_objects/query', tokens: 't', tier: 7 };
