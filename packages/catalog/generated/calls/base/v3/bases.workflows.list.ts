// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
  };
  data?: {
    status?: 'enabled' | 'disabled';
    /** 1–100; default 20 */
    page_size?: number;
    page_token?: string;
  };
}

export interface CreateOutput {
  items?: {
    workflow_id?: string;
    title?: string;
    status?: 'enabled' | 'disabled';
    steps?: unknown[];
  }[];
  has_more?: boolean;
  page_token?: string;
  total?: number;
}

/**
 * - POST /open-apis/base/v3/bases/:base_token/workflows/list
 * - Tokens: tenant, user
 * - Scopes (any one): base:workflow:read
 */
export const create: PagedApiDefinition<CreateInput, CreateOutput, 'items'> = { id: 'base.v3.bases.workflows.list.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/workflows/list', tokens: 'tu', paged: true, items: 'items', pageTokenIn: 'data' };
