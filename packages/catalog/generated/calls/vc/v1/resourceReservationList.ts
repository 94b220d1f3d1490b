// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface GetInput {
  params: {
    room_level_id: string;
    need_topic?: boolean;
    /** int64 */
    start_time: string;
    /** int64 */
    end_time: string;
    room_ids: string[];
    is_exclude?: boolean;
    /** 20–100; default 20 */
    page_size?: number;
    page_token?: string;
  };
}

export interface GetOutput {
  room_reservation_list?: {
    room_id?: string;
    room_name?: string;
    event_title?: string;
    reserver?: string;
    reserver_user_id?: string;
    department_of_reserver?: string;
    guests_number?: string;
    accepted_number?: string;
    event_start_time?: string;
    event_end_time?: string;
    event_duration?: string;
    reservation_status?: string;
    check_in_device?: string;
    room_check_in_status?: string;
    check_in_time?: string;
    is_release_early?: string;
    releasing_person?: string;
    releasing_time?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询会议室预定数据 · Get meeting room reservation data
 * - GET /open-apis/vc/v1/resource_reservation_list
 * - Tokens: tenant, user
 * - Scopes (any one): vc:room:readonly, vc:rooms.room.detailinfo:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/resource_reservation_list/get
 */
export const get: PagedApiDefinition<GetInput, GetOutput, 'room_reservation_list'> = { id: 'vc.v1.resourceReservationList.get', method: 'GET', path: '/open-apis/vc/v1/resource_reservation_list', tokens: 'tu', tier: 3, paged: true, items: 'room_reservation_list' };
