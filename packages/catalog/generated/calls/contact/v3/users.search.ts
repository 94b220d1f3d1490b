// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: {
    query?: string;
    user_ids?: string;
    has_chatted?: boolean;
    has_enterprise_email?: boolean;
    exclude_external_users?: boolean;
    left_organization?: boolean;
    lang?: string;
    /** default 20 */
    page_size?: number;
    queries?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/contact/v3/users/search
 * - Tokens: user
 * - Scopes (any one): contact:user:search
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'contact.v3.users.search.create', method: 'POST', path: '/open-apis/contact/v3/users/search', tokens: 'u' };
