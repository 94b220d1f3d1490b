// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface DownloadInput {
  params: {
    file_token: string;
  };
}

export type DownloadOutput = BinaryAnswer;

/**
 * 下载导出文件
 * - GET /open-apis/vc/v1/exports/download
 * - Tokens: tenant, user
 * - Scopes (any one): vc:export, vc:meeting:export
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/download
 */
export const download: ApiDefinition<DownloadInput, DownloadOutput> = { id: 'vc.v1.export.download', method: 'GET', path: '/open-apis/vc/v1/exports/download', tokens: 'tu', binary: true, tier: 3 };

export interface GetInput {
  path: {
    task_id: string;
  };
}

export interface GetOutput {
  status: 1 | 2 | 3;
  url?: string;
  file_token?: string;
  fail_msg?: string;
}

/**
 * 查询导出任务结果 · Query export task results
 * - GET /open-apis/vc/v1/exports/:task_id
 * - Tokens: tenant, user
 * - Scopes (any one): vc:export, vc:meeting:export
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'vc.v1.export.get', method: 'GET', path: '/open-apis/vc/v1/exports/:task_id', tokens: 'tu', tier: 3 };

export interface MeetingListInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** int64 */
    start_time: string;
    /** int64 */
    end_time: string;
    meeting_status?: 1 | 2 | 3;
    meeting_no?: string;
    user_id?: string;
    room_id?: string;
    meeting_type?: 1 | 2 | 3;
  };
}

export interface MeetingListOutput {
  task_id?: string;
}

/**
 * 导出会议明细 · Export meeting details
 * - POST /open-apis/vc/v1/exports/meeting_list
 * - Tokens: tenant, user
 * - Scopes (any one): vc:export, vc:meeting:export
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/meeting_list
 */
export const meetingList: ApiDefinition<MeetingListInput, MeetingListOutput> = { id: 'vc.v1.export.meetingList', method: 'POST', path: '/open-apis/vc/v1/exports/meeting_list', tokens: 'tu', tier: 3 };

export interface ParticipantListInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** int64 */
    meeting_start_time: string;
    /** int64 */
    meeting_end_time: string;
    meeting_status?: 1 | 2 | 3;
    meeting_no: string;
    user_id?: string;
    room_id?: string;
  };
}

export interface ParticipantListOutput {
  task_id?: string;
}

/**
 * 导出参会人明细 · Export participant details
 * - POST /open-apis/vc/v1/exports/participant_list
 * - Tokens: tenant, user
 * - Scopes (any one): vc:export, vc:meeting:export
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/participant_list
 */
export const participantList: ApiDefinition<ParticipantListInput, ParticipantListOutput> = { id: 'vc.v1.export.participantList', method: 'POST', path: '/open-apis/vc/v1/exports/participant_list', tokens: 'tu', tier: 3 };

export interface ParticipantQualityListInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** int64 */
    meeting_start_time: string;
    /** int64 */
    meeting_end_time: string;
    meeting_no: string;
    /** int64 */
    join_time: string;
    user_id?: string;
    room_id?: string;
  };
}

export interface ParticipantQualityListOutput {
  task_id?: string;
}

/**
 * 导出参会人会议质量数据 · Export participant meeting quality data
 * - POST /open-apis/vc/v1/exports/participant_quality_list
 * - Tokens: tenant, user
 * - Scopes (any one): vc:export, vc:meeting:export
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/participant_quality_list
 */
export const participantQualityList: ApiDefinition<ParticipantQualityListInput, ParticipantQualityListOutput> = { id: 'vc.v1.export.participantQualityList', method: 'POST', path: '/open-apis/vc/v1/exports/participant_quality_list', tokens: 'tu', tier: 3 };

export interface ResourceReservationListInput {
  data: {
    room_level_id: string;
    need_topic?: boolean;
    /** int64 */
    start_time: string;
    /** int64 */
    end_time: string;
    room_ids?: string[];
    is_exclude?: boolean;
  };
}

export interface ResourceReservationListOutput {
  task_id?: string;
}

/**
 * 导出会议室预定数据 · Export meeting room reservation data
 * - POST /open-apis/vc/v1/exports/resource_reservation_list
 * - Tokens: tenant, user
 * - Scopes (any one): vc:export, vc:meeting:export
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/resource_reservation_list
 */
export const resourceReservationList: ApiDefinition<ResourceReservationListInput, ResourceReservationListOutput> = { id: 'vc.v1.export.resourceReservationList', method: 'POST', path: '/open-apis/vc/v1/exports/resource_reservation_list', tokens: 'tu', tier: 3 };
