// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { Slide } from '../types.ts';

export interface CreateInput {
  path: {
    xml_presentation_id: string;
  };
  params?: {
    /** -1–2147483647; default -1 */
    revision_id?: number;
    tid?: string;
  };
  data: {
    before_slide_id?: string;
    slide: Slide;
  };
}

export interface CreateOutput {
  revision_id?: number;
  slide_id?: string;
}

/**
 * 在指定 XML 演示文稿下创建页面
 * - POST /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide
 * - Tokens: tenant, user
 * - Scopes (any one): slides:presentation:update, slides:presentation:write_only
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'slides.v1.xml_presentation.slide.create', method: 'POST', path: '/open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide', tokens: 'tu' };

export interface DeleteInput {
  path: {
    xml_presentation_id: string;
  };
  params: {
    /** -1–2147483647; default -1 */
    revision_id?: number;
    slide_id: string;
    tid?: string;
  };
}

export interface DeleteOutput {
  revision_id?: number;
}

/**
 * 在指定 XML 演示文稿下删除页面
 * - DELETE /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide
 * - Tokens: tenant, user
 * - Scopes (any one): slides:presentation:update, slides:presentation:write_only
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'slides.v1.xml_presentation.slide.delete', method: 'DELETE', path: '/open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide', tokens: 'tu' };
export { deleteApi as delete };

export interface GetInput {
  path: {
    xml_presentation_id: string;
  };
  params: {
    /** -1–2147483647; default -1 */
    revision_id?: number;
    slide_id: string;
  };
}

export interface GetOutput {
  revision_id?: number;
  slide?: Slide;
}

/**
 * 获取指定 XML 演示文稿的单个页面 XML 内容
 * - GET /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide
 * - Tokens: tenant, user
 * - Scopes (any one): slides:presentation:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'slides.v1.xml_presentation.slide.get', method: 'GET', path: '/open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide', tokens: 'tu' };

export interface ReplaceInput {
  path: {
    xml_presentation_id: string;
  };
  params: {
    /** -1–2147483647; default -1 */
    revision_id?: number;
    slide_id: string;
    tid?: string;
  };
  data: {
    comment?: string;
    parts: {
      action: string;
      block_id?: string;
      insert_before_block_id?: string;
      insertion?: string;
      is_multiple?: boolean;
      pattern?: string;
      replacement?: string;
    }[];
  };
}

export interface ReplaceOutput {
  failed_part_index?: number;
  failed_reason?: string;
  revision_id?: number;
}

/**
 * 对指定 XML 演示文稿页面进行元素级别的局部替换
 * - POST /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide/replace
 * - Tokens: tenant, user
 * - Scopes (any one): slides:presentation:update, slides:presentation:write_only
 */
export const replace: ApiDefinition<ReplaceInput, ReplaceOutput> = { id: 'slides.v1.xml_presentation.slide.replace', method: 'POST', path: '/open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id/slide/replace', tokens: 'tu' };
