// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateEventCardInput {
  data?: {
    theme?: string;
    number?: number;
    size?: string;
  };
}

export interface CreateEventCardOutput {
  hint?: string;
  result?: string;
  present?: {
    type: string;
    body: string;
    operation_type?: string;
    interactable?: boolean;
    operation_url?: string;
    callback_url?: string;
    callback_info?: string;
    card_template_id?: string;
    card_variables?: {
      text?: string;
      image_key?: string;
    };
  };
}

/**
 * 生成卡片
 * - POST /open-apis/vc/v1/my_ai_sip/create_event_card
 * - Tokens: unknown
 */
export const createEventCard: ApiDefinition<CreateEventCardInput, CreateEventCardOutput> = { id: 'vc.v1.myAiSip.createEventCard', method: 'POST', path: '/open-apis/vc/v1/my_ai_sip/create_event_card' };
