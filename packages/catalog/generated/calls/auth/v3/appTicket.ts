// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ResendInput {
  data: {
    app_id: string;
    app_secret: string;
  };
}

export type ResendOutput = UnknownFields;

/**
 * 重新获取 app_ticket · Retrieve app_ticket
 * - POST /open-apis/auth/v3/app_ticket/resend
 * - Tokens: none needed
 * - Scopes: none needed
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend
 */
export const resend: ApiDefinition<ResendInput, ResendOutput> = { id: 'auth.v3.appTicket.resend', method: 'POST', path: '/open-apis/auth/v3/app_ticket/resend', tokens: '', beside: true };
