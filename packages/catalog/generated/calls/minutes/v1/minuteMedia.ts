// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    /** 24 characters */
    minute_token: string;
  };
}

export interface GetOutput {
  download_url?: string;
}

/**
 * 下载妙记音视频文件 · Download minutes audio or video file
 * - GET /open-apis/minutes/v1/minutes/:minute_token/media
 * - Tokens: tenant, user
 * - Scopes (any one): minutes:minute:download, minutes:minutes.media:export
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-media/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'minutes.v1.minuteMedia.get', method: 'GET', path: '/open-apis/minutes/v1/minutes/:minute_token/media', tokens: 'tu', tier: 6 };
