// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { TalentExternalInfo } from '../types.ts';

export interface CreateInput {
  path: {
    talent_id: string;
  };
  data: {
    external_create_time: string;
  };
}

export interface CreateOutput {
  external_info?: TalentExternalInfo;
}

/**
 * 创建人才外部信息 · Create talent external info
 * - POST /open-apis/hire/v1/talents/:talent_id/external_info
 * - Tokens: tenant
 * - Scopes (any one): hire:talent
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.talentExternalInfo.create', method: 'POST', path: '/open-apis/hire/v1/talents/:talent_id/external_info', tokens: 't', tier: 4 };

export interface UpdateInput {
  path: {
    talent_id: string;
  };
  data: {
    external_create_time: string;
  };
}

export interface UpdateOutput {
  external_info?: TalentExternalInfo;
}

/**
 * 更新人才外部信息 · Update external talent info
 * - PUT /open-apis/hire/v1/talents/:talent_id/external_info
 * - Tokens: tenant
 * - Scopes (any one): hire:talent
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'hire.v1.talentExternalInfo.update', method: 'PUT', path: '/open-apis/hire/v1/talents/:talent_id/external_info', tokens: 't', tier: 4 };
