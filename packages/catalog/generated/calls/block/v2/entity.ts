// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    title: string;
    block_type_id: string;
    source_data: string;
    source_meta: string;
    version: string;
    source_link?: string;
    owner?: string;
    extra?: string;
    i18n_summary?: string;
    i18n_preview?: string;
    summary?: string;
    preview?: string;
  };
}

export interface CreateOutput {
  entity: {
    block_id: string;
    title?: string;
    block_type_id: string;
    source_data: string;
    source_meta: string;
    version: string;
    source_link?: string;
    summary?: string;
    preview?: string;
    i18n_summay?: string;
    i18n_preview?: string;
    owner?: string;
    extra?: string;
  };
}

/**
 * 创建 BlockEntity
 * - POST /open-apis/block/v2/entities
 * - Tokens: tenant
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'block.v2.entity.create', method: 'POST', path: '/open-apis/block/v2/entities', tokens: 't' };

export interface UpdateInput {
  path: {
    block_id: string;
  };
  data: {
    title?: string;
    block_type_id: string;
    source_data: string;
    source_meta: string;
    version: string;
    source_link?: string;
    summary?: string;
    preview?: string;
    i18n_summay?: string;
    i18n_preview?: string;
    owner?: string;
    extra?: string;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 更新BlockEntity
 * - PUT /open-apis/block/v2/entities/:block_id
 * - Tokens: tenant
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'block.v2.entity.update', method: 'PUT', path: '/open-apis/block/v2/entities/:block_id', tokens: 't' };
