// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    /** default 10 */
    page_size?: number;
    page_token?: string;
    lang?: 'zh' | 'en' | 'ja';
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/drive/v2/my_secure_labels
 * - Tokens: user
 * - Scopes: none needed
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'drive.v2.mySecureLabels.list', method: 'GET', path: '/open-apis/drive/v2/my_secure_labels', tokens: 'u' };
