// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface IdConvertInput {
  data: {
    id_convert_type: 10 | 11 | 20 | 21 | 40;
    /** 1–100 items */
    ids?: string[];
  };
}

export interface IdConvertOutput {
  items?: {
    source_id: string;
    target_id: string;
  }[];
}

/**
 * 转换飞书妙搭和飞书开放平台用户 ID
 * - POST /open-apis/spark/v1/directory/user/id_convert
 * - Tokens: tenant, user
 * - Scopes (any one): spark:directory.user.id_convert:read
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/directory-user/id_convert
 */
export const idConvert: ApiDefinition<IdConvertInput, IdConvertOutput> = { id: 'spark.v1.directoryUser.idConvert', method: 'POST', path: '/open-apis/spark/v1/directory/user/id_convert', tokens: 'tu', tier: 9 };
