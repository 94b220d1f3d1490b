// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface GetInput {
  params: {
    /** int64 */
    meeting_start_time: string;
    /** int64 */
    meeting_end_time: string;
    meeting_status?: 1 | 2 | 3;
    meeting_no: string;
    user_id?: string;
    room_id?: string;
    /** 20–100; default 20 */
    page_size?: number;
    page_token?: string;
    webinar_user_role?: string;
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  participants?: {
    participant_name?: string;
    department?: string;
    user_id?: string;
    meeting_room_id?: string;
    employee_id?: string;
    phone?: string;
    email?: string;
    /** default "windows" */
    device?: string;
    app_version?: string;
    public_ip?: string;
    internal_ip?: string;
    use_rtc_proxy?: boolean;
    location?: string;
    network_type?: string;
    protocol?: string;
    /** default "mic" */
    microphone?: string;
    speaker?: string;
    camera?: string;
    audio?: boolean;
    video?: boolean;
    sharing?: boolean;
    join_time?: string;
    leave_time?: string;
    time_in_meeting?: string;
    leave_reason?: string;
    accept_status?: 1 | 2 | 3 | 4;
    is_external?: boolean;
    webinar_user_role?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询参会人明细 · Get participant details
 * - GET /open-apis/vc/v1/participant_list
 * - Tokens: tenant, user
 * - Scopes (any one): vc:room:readonly, vc:rooms.room.detailinfo:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/participant_list/get
 */
export const get: PagedApiDefinition<GetInput, GetOutput, 'participants'> = { id: 'vc.v1.participantList.get', method: 'GET', path: '/open-apis/vc/v1/participant_list', tokens: 'tu', tier: 3, paged: true, items: 'participants' };
