// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { Material } from '../types.ts';

export interface PullMetaInput {
  params?: {
    device_type?: number;
    material_type?: number;
  };
}

export interface PullMetaOutput {
  materials: {
    name?: string;
    file_token: string;
    file_size: number;
    device_type: number;
    material_type: number;
    review_result?: number;
  }[];
}

/**
 * - GET /open-apis/vc/v1/materials/pull_meta
 * - Tokens: unknown
 */
export const pullMeta: ApiDefinition<PullMetaInput, PullMetaOutput> = { id: 'vc.v1.material.pullMeta', method: 'GET', path: '/open-apis/vc/v1/materials/pull_meta' };

export interface RemoveInput {
  data: {
    file_tokens: string[];
  };
}

export interface RemoveOutput {
  results?: Material[];
}

/**
 * - POST /open-apis/vc/v1/materials/remove
 * - Tokens: unknown
 */
export const remove: ApiDefinition<RemoveInput, RemoveOutput> = { id: 'vc.v1.material.remove', method: 'POST', path: '/open-apis/vc/v1/materials/remove' };

export interface UploadMetaInput {
  data: {
    materials: {
      name?: string;
      file_token: string;
      file_size: number;
      device_type: number;
      material_type: number;
      material_source: number;
    }[];
  };
}

export interface UploadMetaOutput {
  results?: Material[];
}

/**
 * - POST /open-apis/vc/v1/materials/upload_meta
 * - Tokens: unknown
 */
export const uploadMeta: ApiDefinition<UploadMetaInput, UploadMetaOutput> = { id: 'vc.v1.material.uploadMeta', method: 'POST', path: '/open-apis/vc/v1/materials/upload_meta' };
