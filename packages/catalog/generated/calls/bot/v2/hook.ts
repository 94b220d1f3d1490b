// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    hook_id: string;
  };
  data: {
    timestamp?: string | number;
    sign?: string;
    msg_type: 'text' | 'post' | 'image' | 'share_chat' | 'interactive' | (string & {});
    content?: UnknownFields;
    card?: UnknownFields;
  };
}

export interface CreateOutput {
  StatusCode?: number;
  StatusMessage?: string;
}

/**
 * 自定义机器人发送消息 · Send message by custom bot
 * - POST /open-apis/bot/v2/hook/:hook_id
 * - Tokens: none needed
 * - Scopes: none needed
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ucTM5YjL3ETO24yNxkjN
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'bot.v2.hook.create', method: 'POST', path: '/open-apis/bot/v2/hook/:hook_id', tokens: '', beside: true };
