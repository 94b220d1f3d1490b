// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface PublishInput {
  path: {
    advertisement_id: string;
  };
  data?: {
    job_channel_id?: string;
  };
}

export type PublishOutput = UnknownFields;

/**
 * 发布职位广告 · Publish job post
 * - POST /open-apis/hire/v1/advertisements/:advertisement_id/publish
 * - Tokens: tenant
 * - Scopes (any one): hire:advertisement
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/advertisement/publish
 */
export const publish: ApiDefinition<PublishInput, PublishOutput> = { id: 'hire.v1.advertisement.publish', method: 'POST', path: '/open-apis/hire/v1/advertisements/:advertisement_id/publish', tokens: 't', tier: 7 };
