// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Skill } from '../types.ts';

export interface GetInput {
  path: {
    /** ≤ 64 characters */
    app_id: string;
    /** ≤ 32 characters */
    skill_id: string;
  };
}

export interface GetOutput {
  skill?: Skill;
}

/**
 * 获取技能信息 · Get Skill
 * - GET /open-apis/aily/v1/apps/:app_id/skills/:skill_id
 * - Tokens: tenant, user
 * - Scopes (any one): aily:skill:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'aily.v1.appSkill.get', method: 'GET', path: '/open-apis/aily/v1/apps/:app_id/skills/:skill_id', tokens: 'tu', tier: 4 };

export interface ListInput {
  path: {
    /** ≤ 64 characters */
    app_id: string;
  };
  params?: {
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  skills?: Skill[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询技能列表 · List Skill
 * - GET /open-apis/aily/v1/apps/:app_id/skills
 * - Tokens: tenant, user
 * - Scopes (any one): aily:skill:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'skills'> = { id: 'aily.v1.appSkill.list', method: 'GET', path: '/open-apis/aily/v1/apps/:app_id/skills', tokens: 'tu', tier: 4, paged: true, items: 'skills' };

export interface StartInput {
  path: {
    /** ≤ 64 characters */
    app_id: string;
    /** ≤ 32 characters */
    skill_id: string;
  };
  data?: {
    global_variable?: {
      /** ≤ 40960 characters */
      query?: string;
      /** 0–32 items */
      files?: string[];
      channel?: {
        /** ≤ 255 characters */
        variables?: string;
      };
    };
    /** ≤ 40960 characters */
    input?: string;
  };
}

export interface StartOutput {
  output?: string;
  status?: string;
}

/**
 * 调用技能 · Start Skill
 * - POST /open-apis/aily/v1/apps/:app_id/skills/:skill_id/start
 * - Tokens: tenant, user
 * - Scopes (any one): aily:skill:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/start
 */
export const start: ApiDefinition<StartInput, StartOutput> = { id: 'aily.v1.appSkill.start', method: 'POST', path: '/open-apis/aily/v1/apps/:app_id/skills/:skill_id/start', tokens: 'tu', tier: 3 };
