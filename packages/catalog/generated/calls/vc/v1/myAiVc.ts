// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Present } from '../types.ts';

export interface CardCallbackInput {
  data?: {
    open_message_id?: string;
    open_chat_id?: string;
    operator_tenant_key?: string;
    token?: string;
    action?: {
      value: {
        body: string;
        handle: string;
      };
      tag: string;
    };
  };
}

export type CardCallbackOutput = UnknownFields;

/**
 * - POST /open-apis/vc/v1/my_ai_vc/card_callback
 * - Tokens: unknown
 */
export const cardCallback: ApiDefinition<CardCallbackInput, CardCallbackOutput> = { id: 'vc.v1.myAiVc.cardCallback', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc/card_callback' };

export interface FetchMeetingAnalyzeInput {
  data?: {
    task_id?: string;
  };
}

export interface FetchMeetingAnalyzeOutput {
  meeting_analyze_status?: number;
  analyze_outputs?: {
    meeting_id?: string;
    check_status_code?: number;
    objective_check_output?: {
      failed_lists?: number[];
      status_code?: number;
    };
    subjective_check_output?: {
      keypoints?: string[];
      key_point_match_details?: {
        key_point_match_details?: {
          start_timestamp?: string;
          matched_text?: string;
        }[];
      }[];
      user_prompt_outputs?: string[];
      status_code?: number;
    };
  }[];
}

/**
 * - POST /open-apis/vc/v1/my_ai_vc/fetch_meeting_analyze
 * - Tokens: unknown
 */
export const fetchMeetingAnalyze: ApiDefinition<FetchMeetingAnalyzeInput, FetchMeetingAnalyzeOutput> = { id: 'vc.v1.myAiVc.fetchMeetingAnalyze', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc/fetch_meeting_analyze' };

export interface FetchMeetingListInput {
  data?: UnknownFields;
}

export interface FetchMeetingListOutput {
  meeting_list_url?: string;
}

/**
 * 用于获取已经保存的会议列表
 * - POST /open-apis/vc/v1/my_ai_vc/fetch_meeting_list
 * - Tokens: unknown
 */
export const fetchMeetingList: ApiDefinition<FetchMeetingListInput, FetchMeetingListOutput> = { id: 'vc.v1.myAiVc.fetchMeetingList', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc/fetch_meeting_list' };

export interface MeetingAnalyzeInput {
  data?: {
    objective_check?: {
      objective_check_types?: number[];
      objective_check_params?: {
        params?: number[];
      }[];
    };
    subjective_check?: {
      key_points?: {
        name?: string;
        description?: string;
      }[];
      user_input_prompts?: string[];
    };
    meeting_ids?: string[];
  };
}

export interface MeetingAnalyzeOutput {
  task_id?: string;
}

/**
 * - POST /open-apis/vc/v1/my_ai_vc/meeting_analyze
 * - Tokens: unknown
 */
export const meetingAnalyze: ApiDefinition<MeetingAnalyzeInput, MeetingAnalyzeOutput> = { id: 'vc.v1.myAiVc.meetingAnalyze', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc/meeting_analyze' };

export interface SetMeetingListInput {
  data: {
    meeting_list_url: string;
  };
}

export type SetMeetingListOutput = UnknownFields;

/**
 * 设置需要分析的会议列表
 * - POST /open-apis/vc/v1/my_ai_vc/set_meeting_list
 * - Tokens: unknown
 */
export const setMeetingList: ApiDefinition<SetMeetingListInput, SetMeetingListOutput> = { id: 'vc.v1.myAiVc.setMeetingList', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc/set_meeting_list' };

export interface StartAnalysisInput {
  data: {
    tool_raw_instruction: string;
  };
}

export interface StartAnalysisOutput {
  result?: {
    reply: string;
  };
  present?: Present;
}

/**
 * 开始会议分析
 * - POST /open-apis/vc/v1/my_ai_vc/start_analysis
 * - Tokens: unknown
 */
export const startAnalysis: ApiDefinition<StartAnalysisInput, StartAnalysisOutput> = { id: 'vc.v1.myAiVc.startAnalysis', method: 'POST', path: '/open-apis/vc/v1/my_ai_vc/start_analysis' };
