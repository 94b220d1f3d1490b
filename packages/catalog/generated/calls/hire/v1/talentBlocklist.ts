// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ChangeTalentBlockInput {
  data: {
    talent_id: string;
    option: 1 | 2;
    reason?: string;
  };
}

export type ChangeTalentBlockOutput = UnknownFields;

/**
 * 加入/移除屏蔽名单 · Add/remove block list
 * - POST /open-apis/hire/v1/talent_blocklist/change_talent_block
 * - Tokens: tenant
 * - Scopes (any one): hire:talent_blocklist
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_blocklist/change_talent_block
 */
export const changeTalentBlock: ApiDefinition<ChangeTalentBlockInput, ChangeTalentBlockOutput> = { id: 'hire.v1.talentBlocklist.changeTalentBlock', method: 'POST', path: '/open-apis/hire/v1/talent_blocklist/change_talent_block', tokens: 't', tier: 7 };
