// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    /** int64 */
    access_record_id: string;
  };
}

export type GetOutput = BinaryAnswer;

/**
 * 下载开门时的人脸识别图片
 * - GET /open-apis/acs/v1/access_records/:access_record_id/access_photo
 * - Tokens: tenant
 * - Scopes (any one): acs:users
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record-access_photo/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'acs.v1.accessRecordAccessPhoto.get', method: 'GET', path: '/open-apis/acs/v1/access_records/:access_record_id/access_photo', tokens: 't', binary: true };
