// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { NoteSource, UserIdType } from '../../shared-types.ts';

export interface GetInput {
  path: {
    note_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  note?: {
    creator_id: string;
    /** int64 */
    create_time: string;
    artifacts: {
      artifact_type: 0 | 1 | 2;
      /** int64 */
      create_time: string;
      doc_token: string;
    }[];
    references: {
      reference_type: 0 | 1;
      doc_token: string;
    }[];
    note_source?: NoteSource;
    note_display_type?: 1 | 2;
  };
}

/**
 * 获取纪要详情
 * - GET /open-apis/vc/v1/notes/:note_id
 * - Tokens: tenant, user
 * - Scopes (any one): vc:note:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'vc.v1.note.get', method: 'GET', path: '/open-apis/vc/v1/notes/:note_id', tokens: 'tu', tier: 4 };

export interface SubscriptionInput {
  data?: {
    event_type?: string;
  };
}

export type SubscriptionOutput = UnknownFields;

/**
 * 订阅纪要变更事件
 * - POST /open-apis/vc/v1/notes/subscription
 * - Tokens: user
 * - Scopes (any one): vc:note:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/subscription
 */
export const subscription: ApiDefinition<SubscriptionInput, SubscriptionOutput> = { id: 'vc.v1.note.subscription', method: 'POST', path: '/open-apis/vc/v1/notes/subscription', tokens: 'u', tier: 4 };

export interface UnifiedNoteTranscriptInput {
  path: {
    note_id: string;
  };
  params?: {
    format?: string;
    cursor_id?: string;
    page_size?: number;
    locale?: string;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
}

export interface UnifiedNoteTranscriptOutput {
  transcript?: {
    format?: number;
    plain_text?: string;
    markdown?: string;
    structured_transcript_content?: {
      paragraphs?: {
        speaker?: {
          speaker_id?: string;
          speaker_type?: number;
          speaker_name?: string;
          extra?: {
            room_name?: string;
            other_device_user_id?: string;
            other_device_user_name?: string;
          };
        };
        speak_ms?: number;
        sentences?: {
          sentence_id?: string;
          content: string;
          start_ms?: number;
          stop_ms?: number;
        }[];
      }[];
    };
  };
  next_cursor_id?: string;
  page_size?: number;
  has_more?: boolean;
}

/**
 * 获取三合一纪要文档的原始转写记录（支持分页）
 * - GET /open-apis/vc/v1/notes/:note_id/unified_note_transcript
 * - Tokens: unknown
 */
export const unifiedNoteTranscript: ApiDefinition<UnifiedNoteTranscriptInput, UnifiedNoteTranscriptOutput> = { id: 'vc.v1.note.unifiedNoteTranscript', method: 'GET', path: '/open-apis/vc/v1/notes/:note_id/unified_note_transcript' };

export interface UnsubscriptionInput {
  data?: {
    event_type?: string;
  };
}

export type UnsubscriptionOutput = UnknownFields;

/**
 * 取消订阅纪要变更事件
 * - POST /open-apis/vc/v1/notes/unsubscription
 * - Tokens: user
 * - Scopes (any one): vc:note:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/unsubscription
 */
export const unsubscription: ApiDefinition<UnsubscriptionInput, UnsubscriptionOutput> = { id: 'vc.v1.note.unsubscription', method: 'POST', path: '/open-apis/vc/v1/notes/unsubscription', tokens: 'u', tier: 4 };
