// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { MyAiVcMeeting, Present, ScenarioContext } from '../types.ts';

export interface CallbackInput {
  data?: {
    message_id?: string;
    callback_info?: string;
  };
}

export type CallbackOutput = UnknownFields;

/**
 * - POST /open-apis/vc/v1/my_ai_vc_meeting/callback
 * - Tokens: unknown
 */
export const callback: ApiDefinition<CallbackInput, CallbackOutput> = { id: 'vc.v1.myAiVcMeeting.callback', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc_meeting/callback' };

export interface DoOperationInput {
  data?: {
    meeting_id?: string;
    question?: string;
    lang?: string;
    scenario_context_schema_version?: string;
    scenario_context?: ScenarioContext;
  };
}

export interface DoOperationOutput {
  result?: {
    meeting_operation_reply?: string;
  };
}

/**
 * 会议操作
 * - POST /open-apis/vc/v1/my_ai_vc_meeting/do_operation
 * - Tokens: unknown
 */
export const doOperation: ApiDefinition<DoOperationInput, DoOperationOutput> = { id: 'vc.v1.myAiVcMeeting.doOperation', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc_meeting/do_operation' };

export interface DocBasedSuggestQuestionInput {
  data?: {
    scenario_context?: ScenarioContext;
  };
}

export interface DocBasedSuggestQuestionOutput {
  presents?: Present;
}

/**
 * - POST /open-apis/vc/v1/my_ai_vc_meeting/doc_based_suggest_question
 * - Tokens: unknown
 */
export const docBasedSuggestQuestion: ApiDefinition<DocBasedSuggestQuestionInput, DocBasedSuggestQuestionOutput> = { id: 'vc.v1.myAiVcMeeting.docBasedSuggestQuestion', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc_meeting/doc_based_suggest_question' };

export interface FetchRecapStreamInput {
  data?: {
    meeting_id?: string;
    question?: string;
    lang?: string;
    scenario_context_schema_version?: string;
    scenario_context?: ScenarioContext;
    participant_input?: string;
    current_im_message_id?: string;
    debug_info_message_id?: string;
  };
}

export interface FetchRecapStreamOutput {
  result?: MyAiVcMeeting;
}

/**
 * 流式获取会议纪要
 * - POST /open-apis/vc/v1/my_ai_vc_meeting/fetch_recap_stream
 * - Tokens: unknown
 */
export const fetchRecapStream: ApiDefinition<FetchRecapStreamInput, FetchRecapStreamOutput> = { id: 'vc.v1.myAiVcMeeting.fetchRecapStream', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc_meeting/fetch_recap_stream' };

export interface FetchSectionSummaryStreamInput {
  data?: {
    meeting_id?: string;
    question?: string;
    lang?: string;
    scenario_context_schema_version?: string;
    scenario_context?: ScenarioContext;
    participant_input?: string;
  };
}

export interface FetchSectionSummaryStreamOutput {
  result?: MyAiVcMeeting;
}

/**
 * 流式获取分段会议总结
 * - POST /open-apis/vc/v1/my_ai_vc_meeting/fetch_section_summary_stream
 * - Tokens: unknown
 */
export const fetchSectionSummaryStream: ApiDefinition<FetchSectionSummaryStreamInput, FetchSectionSummaryStreamOutput> = { id: 'vc.v1.myAiVcMeeting.fetchSectionSummaryStream', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc_meeting/fetch_section_summary_stream' };

export interface FetchStepSummaryStreamInput {
  data?: {
    meeting_id?: string;
    question?: string;
    lang?: string;
    scenario_context_schema_version?: string;
    scenario_context?: ScenarioContext;
    participant_input?: string;
  };
}

export interface FetchStepSummaryStreamOutput {
  result?: MyAiVcMeeting;
}

/**
 * 流式获取两段式会议总结
 * - POST /open-apis/vc/v1/my_ai_vc_meeting/fetch_step_summary_stream
 * - Tokens: unknown
 */
export const fetchStepSummaryStream: ApiDefinition<FetchStepSummaryStreamInput, FetchStepSummaryStreamOutput> = { id: 'vc.v1.myAiVcMeeting.fetchStepSummaryStream', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc_meeting/fetch_step_summary_stream' };

export interface GetCommonReplyInput {
  data?: {
    meeting_id?: string;
    question?: string;
    lang?: string;
    scenario_context_schema_version?: string;
    scenario_context?: ScenarioContext;
  };
}

export interface GetCommonReplyOutput {
  result?: {
    meeting_content_reply?: string;
  };
}

/**
 * 会议内容问答
 * - POST /open-apis/vc/v1/my_ai_vc_meeting/get_common_reply
 * - Tokens: unknown
 */
export const getCommonReply: ApiDefinition<GetCommonReplyInput, GetCommonReplyOutput> = { id: 'vc.v1.myAiVcMeeting.getCommonReply', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc_meeting/get_common_reply' };

export interface GetRecapInput {
  data?: {
    meeting_id?: string;
    question?: string;
    lang?: string;
    scenario_context_schema_version?: string;
    scenario_context?: ScenarioContext;
    participant_input?: string;
    current_im_message_id?: string;
  };
}

export interface GetRecapOutput {
  result?: MyAiVcMeeting;
}

/**
 * 获取会议纪要
 * - POST /open-apis/vc/v1/my_ai_vc_meeting/get_recap
 * - Tokens: unknown
 */
export const getRecap: ApiDefinition<GetRecapInput, GetRecapOutput> = { id: 'vc.v1.myAiVcMeeting.getRecap', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc_meeting/get_recap' };

export interface GetTodoTaskInput {
  data?: {
    meeting_id?: string;
    question?: string;
    lang?: string;
    scenario_context_schema_version?: string;
    scenario_context?: ScenarioContext;
  };
}

export interface GetTodoTaskOutput {
  result?: {
    meeting_todo_task_or_fail_reason?: string;
    meeting_todo_task?: string;
  };
}

/**
 * 获取会议待办
 * - POST /open-apis/vc/v1/my_ai_vc_meeting/get_todo_task
 * - Tokens: unknown
 */
export const getTodoTask: ApiDefinition<GetTodoTaskInput, GetTodoTaskOutput> = { id: 'vc.v1.myAiVcMeeting.getTodoTask', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc_meeting/get_todo_task' };

export interface SectionSummaryInput {
  data?: {
    meeting_id?: string;
    question?: string;
    lang?: string;
    scenario_context_schema_version?: string;
    scenario_context?: ScenarioContext;
    participant_input?: string;
  };
}

export interface SectionSummaryOutput {
  result?: MyAiVcMeeting;
}

/**
 * 获取会议分段纪要
 * - POST /open-apis/vc/v1/my_ai_vc_meeting/section_summary
 * - Tokens: unknown
 */
export const sectionSummary: ApiDefinition<SectionSummaryInput, SectionSummaryOutput> = { id: 'vc.v1.myAiVcMeeting.sectionSummary', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc_meeting/section_summary' };

export interface SeedAiPullDataInput {
  params?: {
    meeting_id?: string;
    lan?: string;
    data_type?: '1' | '2' | '3' | '4' | '5' | '6';
    extra?: string;
  };
}

export interface SeedAiPullDataOutput {
  result?: string;
  fail_msg?: string;
}

/**
 * seed ai获取会议信息
 * - GET /open-apis/vc/v1/my_ai_vc_meeting/seed_ai_pull_data
 * - Tokens: unknown
 */
export const seedAiPullData: ApiDefinition<SeedAiPullDataInput, SeedAiPullDataOutput> = { id: 'vc.v1.myAiVcMeeting.seedAiPullData', method: 'GET', path: '/open-apis/vc/v1/my_ai_vc_meeting/seed_ai_pull_data' };
