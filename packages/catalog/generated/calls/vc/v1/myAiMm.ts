// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { MyAiMmPresent, ScenarioContextInput } from '../types.ts';

export interface ExtensionBoardingInput {
  data?: {
    scenario_context?: ScenarioContextInput;
    scenario_context_schema_version?: string;
  };
}

export interface ExtensionBoardingOutput {
  present?: MyAiMmPresent;
}

/**
 * - POST /open-apis/vc/v1/my_ai_mm/extension_boarding
 * - Tokens: unknown
 */
export const extensionBoarding: ApiDefinition<ExtensionBoardingInput, ExtensionBoardingOutput> = { id: 'vc.v1.myAiMm.extensionBoarding', method: 'POST', path: '/open-apis/vc/v1/my_ai_mm/extension_boarding' };

export interface MediaBindInput {
  data?: {
    message_id?: string;
    status?: {
      from_status?: string;
      to_status?: string;
    };
    callback_info?: string;
  };
}

export interface MediaBindOutput {
  present?: MyAiMmPresent;
}

/**
 * - POST /open-apis/vc/v1/my_ai_mm/media_bind
 * - Tokens: unknown
 */
export const mediaBind: ApiDefinition<MediaBindInput, MediaBindOutput> = { id: 'vc.v1.myAiMm.mediaBind', method: 'POST', path: '/open-apis/vc/v1/my_ai_mm/media_bind' };

export interface MediaParseInput {
  data?: {
    scenario_context?: ScenarioContextInput;
    scenario_context_schema_version?: string;
  };
}

export interface MediaParseOutput {
  present?: MyAiMmPresent;
}

/**
 * - POST /open-apis/vc/v1/my_ai_mm/media_parse
 * - Tokens: unknown
 */
export const mediaParse: ApiDefinition<MediaParseInput, MediaParseOutput> = { id: 'vc.v1.myAiMm.mediaParse', method: 'POST', path: '/open-apis/vc/v1/my_ai_mm/media_parse' };

export interface QueryInput {
  data?: {
    tool_raw_instruction?: string;
    scenario_context?: ScenarioContextInput;
    scenario_context_schema_version?: string;
  };
}

export interface QueryOutput {
  present?: MyAiMmPresent;
  hint?: string;
}

/**
 * - POST /open-apis/vc/v1/my_ai_mm/query
 * - Tokens: unknown
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'vc.v1.myAiMm.query', method: 'POST', path: '/open-apis/vc/v1/my_ai_mm/query' };

export interface QuerySuggestContextInput {
  params?: {
    object_token?: string;
    object_type?: string;
  };
}

export interface QuerySuggestContextOutput {
  title?: string;
  content?: string;
}

/**
 * - GET /open-apis/vc/v1/my_ai_mm/query_suggest_context
 * - Tokens: unknown
 */
export const querySuggestContext: ApiDefinition<QuerySuggestContextInput, QuerySuggestContextOutput> = { id: 'vc.v1.myAiMm.querySuggestContext', method: 'GET', path: '/open-apis/vc/v1/my_ai_mm/query_suggest_context' };
