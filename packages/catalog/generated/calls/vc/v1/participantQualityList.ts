// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { QualityVideoSharing } from '../types.ts';

export interface GetInput {
  params: {
    /** int64 */
    meeting_start_time: string;
    /** int64 */
    meeting_end_time: string;
    meeting_no: string;
    /** int64 */
    join_time: string;
    user_id?: string;
    room_id?: string;
    /** 20–100; default 20 */
    page_size?: number;
    page_token?: string;
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  participant_quality_list?: {
    network?: {
      time?: string;
      network_delay?: string;
      bitrate_received?: string;
      packet_loss_avg_received?: string;
      packet_loss_max_received?: string;
      bitrate_sent?: string;
      packet_loss_avg_sent?: string;
      packet_loss_max_sent?: string;
    };
    audio?: {
      time?: string;
      mic_input_volume?: string;
      speaker_volume?: string;
      bitrate_received?: string;
      latency_received?: string;
      jitter_received?: string;
      bitrate_sent?: string;
      latency_sent?: string;
      jitter_sent?: string;
    };
    video?: QualityVideoSharing;
    screen_sharing?: QualityVideoSharing;
    cpu_usage?: {
      time?: string;
      client_avg_cpu_usage?: string;
      client_max_cpu_usage?: string;
      system_avg_cpu_usage?: string;
      system_max_cpu_usage?: string;
    };
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询参会人会议质量数据 · Get participant meeting quality data
 * - GET /open-apis/vc/v1/participant_quality_list
 * - Tokens: tenant, user
 * - Scopes (any one): vc:room:readonly, vc:rooms.room.detailinfo:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/participant_quality_list/get
 */
export const get: PagedApiDefinition<GetInput, GetOutput, 'participant_quality_list'> = { id: 'vc.v1.participantQualityList.get', method: 'GET', path: '/open-apis/vc/v1/participant_quality_list', tokens: 'tu', tier: 3, paged: true, items: 'participant_quality_list' };
