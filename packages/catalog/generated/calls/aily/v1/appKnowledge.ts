// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface AskInput {
  path: {
    /** 1–255 characters */
    app_id: string;
  };
  data: {
    message: {
      /** 1–65535 characters */
      content?: string;
    };
    /** 0–65535 items */
    data_asset_ids?: string[];
    /** 0–65535 items */
    data_asset_tag_ids?: string[];
  };
}

export interface AskOutput {
  status?: 'processing' | 'finished';
  finish_type?: 'qa' | 'faq';
  message?: {
    content?: string;
  };
  process_data?: {
    chart_dsls?: string[];
    chunks?: string[];
    sql_data?: string[];
  };
  faq_result?: {
    question?: string;
    answer?: string;
  };
  has_answer?: boolean;
}

/**
 * 执行数据知识问答
 * - POST /open-apis/aily/v1/apps/:app_id/knowledges/ask
 * - Tokens: tenant, user
 * - Scopes (any one): aily:knowledge:ask
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-knowledge/ask
 */
export const ask: ApiDefinition<AskInput, AskOutput> = { id: 'aily.v1.appKnowledge.ask', method: 'POST', path: '/open-apis/aily/v1/apps/:app_id/knowledges/ask', tokens: 'tu', tier: 3 };
