// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface GetInput {
  params: {
    /** int64 */
    start_time: string;
    /** int64 */
    end_time: string;
    meeting_status?: 1 | 2 | 3;
    meeting_no?: string;
    user_id?: string;
    room_id?: string;
    meeting_type?: 1 | 2 | 3;
    /** 20–100; default 20 */
    page_size?: number;
    page_token?: string;
    include_external_meetings?: boolean;
    include_webinar?: boolean;
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  meeting_list?: {
    meeting_id?: string;
    meeting_topic?: string;
    meeting_type?: 1 | 2 | 3;
    organizer?: string;
    department?: string;
    user_id?: string;
    employee_id?: string;
    email?: string;
    mobile?: string;
    meeting_start_time?: string;
    meeting_end_time?: string;
    meeting_duration?: string;
    number_of_participants?: string;
    number_of_devices?: string;
    audio?: boolean;
    video?: boolean;
    sharing?: boolean;
    recording?: boolean;
    telephone?: boolean;
    reserved_rooms?: {
      room_id?: string;
      room_name?: string;
    }[];
    has_related_document?: boolean;
    ai_note?: boolean;
    is_external?: boolean;
    meeting_subtype?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
    meeting_instance_id?: string;
    number_of_webinar_viewers?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询会议明细 · Get meeting details
 * - GET /open-apis/vc/v1/meeting_list
 * - Tokens: tenant, user
 * - Scopes (any one): vc:room:readonly, vc:rooms.room.detailinfo:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting_list/get
 */
export const get: PagedApiDefinition<GetInput, GetOutput, 'meeting_list'> = { id: 'vc.v1.meetingList.get', method: 'GET', path: '/open-apis/vc/v1/meeting_list', tokens: 'tu', tier: 3, paged: true, items: 'meeting_list' };
