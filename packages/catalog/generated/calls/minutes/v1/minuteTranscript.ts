// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    /** 24 characters */
    minute_token: string;
  };
  params?: {
    need_speaker?: boolean;
    need_timestamp?: boolean;
    file_format?: string;
  };
}

export type GetOutput = BinaryAnswer;

/**
 * 导出妙记文字记录
 * - GET /open-apis/minutes/v1/minutes/:minute_token/transcript
 * - Tokens: tenant, user
 * - Scopes (any one): minutes:minute:download, minutes:minutes.transcript:export
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-transcript/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'minutes.v1.minuteTranscript.get', method: 'GET', path: '/open-apis/minutes/v1/minutes/:minute_token/transcript', tokens: 'tu', binary: true, tier: 6 };
