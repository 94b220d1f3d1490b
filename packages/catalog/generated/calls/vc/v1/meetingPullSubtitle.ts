// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    meeting_id: string;
  };
  params: {
    uid: string;
    page_token?: string;
    page_size?: string;
    did: string;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
}

export interface GetOutput {
  has_more?: boolean;
  page_token?: string;
  meeting_subtitles?: {
    seg_id?: number;
    subtitle?: {
      content?: string;
      language?: string;
      speaker_user_id?: number;
      speaker_device_id?: number;
      ssd_speaker?: {
        user_id?: string;
        speaker_id?: number;
        speaker_id_type?: number;
      };
    };
  }[];
}

/**
 * 获取会议或录音字幕
 * - GET /open-apis/vc/v1/meetings/:meeting_id/pull_subtitle
 * - Tokens: unknown
 */
export const get: PagedApiDefinition<GetInput, GetOutput, 'meeting_subtitles'> = { id: 'vc.v1.meetingPullSubtitle.get', method: 'GET', path: '/open-apis/vc/v1/meetings/:meeting_id/pull_subtitle', paged: true, items: 'meeting_subtitles' };
