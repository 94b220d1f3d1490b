// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    message_id: string;
    file_key: string;
  };
  params: {
    type: 'image' | 'file' | (string & {});
  };
}

export type GetOutput = BinaryAnswer;

/**
 * 获取消息中的资源文件
 * - GET /open-apis/im/v1/messages/:message_id/resources/:file_key
 * - Tokens: tenant, user
 * - Scopes (any one): im:message, im:message.history:readonly, im:message:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-resource/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'im.v1.messageResource.get', method: 'GET', path: '/open-apis/im/v1/messages/:message_id/resources/:file_key', tokens: 'tu', binary: true, tier: 4 };
