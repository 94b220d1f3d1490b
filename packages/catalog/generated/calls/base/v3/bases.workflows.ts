// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
  };
  data: {
    title: string;
    steps?: unknown[];
  };
}

export interface CreateOutput {
  workflow_id?: string;
  title?: string;
  status?: 'enabled' | 'disabled';
  steps?: unknown[];
}

/**
 * - POST /open-apis/base/v3/bases/:base_token/workflows
 * - Tokens: tenant, user
 * - Scopes (any one): base:workflow:create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.workflows.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/workflows', tokens: 'tu' };

export interface GetInput {
  path: {
    base_token: string;
    workflow_id: string;
  };
  params?: {
    user_id_type?: 'open_id' | 'union_id' | 'user_id';
  };
}

export interface GetOutput {
  workflow_id?: string;
  title?: string;
  status?: 'enabled' | 'disabled';
  steps?: unknown[];
}

/**
 * - GET /open-apis/base/v3/bases/:base_token/workflows/:workflow_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:workflow:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.workflows.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/workflows/:workflow_id', tokens: 'tu' };

export interface UpdateInput {
  path: {
    base_token: string;
    workflow_id: string;
  };
  data?: {
    title?: string;
    steps?: unknown[];
  };
}

export interface UpdateOutput {
  workflow_id?: string;
  title?: string;
  status?: 'enabled' | 'disabled';
  steps?: unknown[];
}

/**
 * - PUT /open-apis/base/v3/bases/:base_token/workflows/:workflow_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:workflow:update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'base.v3.bases.workflows.update', method: 'PUT', path: '/open-apis/base/v3/bases/:base_token/workflows/:workflow_id', tokens: 'tu' };
