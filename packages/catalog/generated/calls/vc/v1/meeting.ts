// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { MinutesMeta, TalentCustomizedTimeRange, UserIdType } from '../../shared-types.ts';
import type { Meeting4, MeetingUser } from '../types.ts';

export interface ChangeNameInput {
  path: {
    meeting_id: string;
  };
  params?: {
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data: {
    change_name_users: {
      id?: string;
      user_type?: number;
      in_meeting_name?: string;
    }[];
  };
}

export interface ChangeNameOutput {
  results?: {
    id?: string;
    user_type?: number;
    result?: number;
  }[];
}

/**
 * - POST /open-apis/vc/v1/meetings/:meeting_id/change_name
 * - Tokens: unknown
 */
export const changeName: ApiDefinition<ChangeNameInput, ChangeNameOutput> = { id: 'vc.v1.meeting.changeName', method: 'POST', path: '/open-apis/vc/v1/meetings/:meeting_id/change_name' };

export interface EndInput {
  path: {
    /** int64 */
    meeting_id: string;
  };
  data?: UnknownFields;
}

export type EndOutput = UnknownFields;

/**
 * 结束会议 · End a meeting
 * - PATCH /open-apis/vc/v1/meetings/:meeting_id/end
 * - Tokens: user
 * - Scopes (any one): vc:meeting
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/end
 */
export const end: ApiDefinition<EndInput, EndOutput> = { id: 'vc.v1.meeting.end', method: 'PATCH', path: '/open-apis/vc/v1/meetings/:meeting_id/end', tokens: 'u', tier: 4 };

export interface GetInput {
  path: {
    /** int64 */
    meeting_id: string;
  };
  params?: {
    with_participants?: boolean;
    with_meeting_ability?: boolean;
    user_id_type?: UserIdType;
    query_mode?: 0 | 1;
  };
}

export interface GetOutput {
  meeting?: Meeting4;
  related_artifacts?: {
    note_doc_token?: string;
    verbatim_doc_token?: string;
  };
}

/**
 * 获取会议详情 · Obtain meeting details
 * - GET /open-apis/vc/v1/meetings/:meeting_id
 * - Tokens: tenant, user
 * - Scopes (any one): vc:meeting.meetingevent:read, vc:meeting:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly, vc:meeting.artifact.note:read, vc:meeting.artifact.verbatim:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'vc.v1.meeting.get', method: 'GET', path: '/open-apis/vc/v1/meetings/:meeting_id', tokens: 'tu', tier: 4 };

export interface InviteInput {
  path: {
    /** int64 */
    meeting_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    invitees: MeetingUser[];
  };
}

export interface InviteOutput {
  invite_results?: {
    id?: string;
    user_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    status?: 1 | 2;
  }[];
}

/**
 * 邀请参会人 · Invite participants
 * - PATCH /open-apis/vc/v1/meetings/:meeting_id/invite
 * - Tokens: user
 * - Scopes (any one): vc:meeting, vc:meeting.participant:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/invite
 */
export const invite: ApiDefinition<InviteInput, InviteOutput> = { id: 'vc.v1.meeting.invite', method: 'PATCH', path: '/open-apis/vc/v1/meetings/:meeting_id/invite', tokens: 'u', tier: 4 };

export interface KickoutInput {
  path: {
    /** int64 */
    meeting_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    kickout_users: MeetingUser[];
  };
}

export interface KickoutOutput {
  kickout_results?: {
    id?: string;
    user_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    result?: 1 | 2;
  }[];
}

/**
 * 移除参会人 · Remove participants
 * - POST /open-apis/vc/v1/meetings/:meeting_id/kickout
 * - Tokens: tenant
 * - Scopes (any one): vc:meeting, vc:meeting.participant:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/kickout
 */
export const kickout: ApiDefinition<KickoutInput, KickoutOutput> = { id: 'vc.v1.meeting.kickout', method: 'POST', path: '/open-apis/vc/v1/meetings/:meeting_id/kickout', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    room_id?: string;
    start_time: string;
    end_time: string;
    status: number;
    page_token?: string;
    page_size?: number;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  meetings?: {
    id?: string;
    topic?: string;
    meeting_no?: string;
    password?: string;
    start_time?: string;
    end_time?: string;
    meeting_connect?: boolean;
    status?: number;
    participant_count_accumulated?: string;
    note_id?: string;
  }[];
}

/**
 * - GET /open-apis/vc/v1/meetings
 * - Tokens: unknown
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'meetings'> = { id: 'vc.v1.meeting.list', method: 'GET', path: '/open-apis/vc/v1/meetings', paged: true, items: 'meetings' };

export interface ListByNoInput {
  params: {
    meeting_no: string;
    /** int64 */
    start_time: string;
    /** int64 */
    end_time: string;
    page_token?: string;
    /** ≤ 50; default 20 */
    page_size?: number;
  };
}

export interface ListByNoOutput {
  has_more?: boolean;
  page_token?: string;
  meeting_briefs?: {
    /** int64 */
    id?: string;
    topic?: string;
    url?: string;
    meeting_no?: string;
    password?: string;
    meeting_connect?: boolean;
    /** int64 */
    note_id?: string;
  }[];
}

/**
 * 获取与会议号关联的会议列表 · List meetings of same meeting number
 * - GET /open-apis/vc/v1/meetings/list_by_no
 * - Tokens: tenant, user
 * - Scopes (any one): vc:meeting.meetingid:read, vc:meeting:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/list_by_no
 */
export const listByNo: PagedApiDefinition<ListByNoInput, ListByNoOutput, 'meeting_briefs'> = { id: 'vc.v1.meeting.listByNo', method: 'GET', path: '/open-apis/vc/v1/meetings/list_by_no', tokens: 'tu', tier: 3, paged: true, items: 'meeting_briefs' };

export interface SearchInput {
  params?: {
    page_token?: string;
    page_size?: number;
  };
  data?: {
    /** 1–50 characters */
    query?: string;
    meeting_filter?: {
      /** 0–128 items */
      organizer_ids?: string[];
      /** 0–128 items */
      participant_ids?: string[];
      /** 0–128 items */
      open_room_ids?: string[];
      start_time?: TalentCustomizedTimeRange;
    };
  };
}

export interface SearchOutput {
  total?: number;
  has_more: boolean;
  items?: {
    id?: string;
    display_info?: string;
    meta_data?: MinutesMeta;
  }[];
  page_token?: string;
  notice?: string;
}

/**
 * 搜索会议记录（测试）
 * - POST /open-apis/vc/v1/meetings/search
 * - Tokens: tenant, user
 * - Scopes (any one): vc:meeting.search:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'vc.v1.meeting.search', method: 'POST', path: '/open-apis/vc/v1/meetings/search', tokens: 'tu', tier: 3, paged: true, items: 'items' };

export interface SetHostInput {
  path: {
    /** int64 */
    meeting_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    host_user: MeetingUser;
    old_host_user?: MeetingUser;
  };
}

export interface SetHostOutput {
  host_user?: MeetingUser;
}

/**
 * 设置主持人 · Set meeting host
 * - PATCH /open-apis/vc/v1/meetings/:meeting_id/set_host
 * - Tokens: tenant, user
 * - Scopes (any one): vc:meeting, vc:meeting.participant:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/set_host
 */
export const setHost: ApiDefinition<SetHostInput, SetHostOutput> = { id: 'vc.v1.meeting.setHost', method: 'PATCH', path: '/open-apis/vc/v1/meetings/:meeting_id/set_host', tokens: 'tu', tier: 4 };

export interface SubscriptionInput {
  data?: {
    event_type?: string;
  };
}

export type SubscriptionOutput = UnknownFields;

/**
 * 订阅会议变更事件
 * - POST /open-apis/vc/v1/meetings/subscription
 * - Tokens: user
 * - Scopes (any one): vc:meeting.meetingevent:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/subscription
 */
export const subscription: ApiDefinition<SubscriptionInput, SubscriptionOutput> = { id: 'vc.v1.meeting.subscription', method: 'POST', path: '/open-apis/vc/v1/meetings/subscription', tokens: 'u', tier: 4 };

export interface UnsubscriptionInput {
  data?: {
    event_type?: string;
  };
}

export type UnsubscriptionOutput = UnknownFields;

/**
 * 取消订阅会议变更事件
 * - POST /open-apis/vc/v1/meetings/unsubscription
 * - Tokens: user
 * - Scopes (any one): vc:meeting.meetingevent:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/unsubscription
 */
export const unsubscription: ApiDefinition<UnsubscriptionInput, UnsubscriptionOutput> = { id: 'vc.v1.meeting.unsubscription', method: 'POST', path: '/open-apis/vc/v1/meetings/unsubscription', tokens: 'u', tier: 4 };
