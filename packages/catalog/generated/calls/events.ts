// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { UnknownFields } from '../../src/api-definition.ts';
import type { CreateSource, OnlineVersion } from './application/types.ts';
import type { StartUser } from './approval/types.ts';
import type { Role, Scope } from './calendar/types.ts';
import type { Action } from './card/types.ts';
import type { Added, CustomAttrEvent, DepartmentObject, OldEnum, User as ContactUser } from './contact/types.ts';
import type { ProbationStatus, SubEvent } from './corehr/types.ts';
import type { ActionBeforeValue, BeforeValue } from './drive/types.ts';
import type { Learner } from './elearning/types.ts';
import type { CustomizedFieldDisplayItem, Guest, TicketUser } from './helpdesk/types.ts';
import type { Assets, ClientContactInfo } from './hire/types.ts';
import type { AddedMember, AfterChange, User as ImUser } from './im/types.ts';
import type { BeforeStatus, Operator, User } from './legacy/types.ts';
import type { StageType } from './performance/types.ts';
import type { Before } from './security_and_compliance/types.ts';
import type {
  CollaborationDepartmentId,
  Context,
  I18nNames,
  IdNameObject,
  NoteSource,
  User as SharedUser,
  UserId,
} from './shared-types.ts';
import type {
  BotMeeting,
  BotOperator,
  CommentFocus,
  ElementPreview,
  Material,
  Meeting,
  Meeting2,
  Meeting3,
  MeetingSecuritySetting,
  Operator as VcOperator,
  Operator2,
  Room2,
  RoomLevel,
  SecuritySetting,
  TranscriptReceivedItem,
  WebinarSetting,
} from './vc/types.ts';

/** What stands under `event`, by event type. */
export interface EventPayloads {
  /**
   * 新增门禁访问记录
   * - Scopes (any one): acs:access_record:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/events/created
   */
  'acs.access_record.created_v1': {
    access_record_id?: string;
    user_id?: UserId;
    device_id?: string;
    is_clock_in?: boolean;
    is_door_open?: boolean;
    access_time?: string;
  };
  /**
   * 用户信息变更
   * - Scopes (any one): acs:users
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/events/updated
   */
  'acs.user.updated_v1': {
    user_id?: UserId;
    card?: number;
    face_uploaded?: boolean;
  };
  /**
   */
  'add_bot': {
    type: string;
    app_id: string;
    chat_i18n_names: {
      en_us: string;
      zh_cn: string;
    };
    chat_name: string;
    chat_owner_employee_id: string;
    chat_owner_name: string;
    chat_owner_open_id: string;
    open_chat_id: string;
    operator_employee_id: string;
    operator_name: string;
    operator_open_id: string;
    owner_is_bot: boolean;
    tenant_key: string;
  };
  /**
   */
  'add_user_to_chat': {
    app_id: string;
    chat_id: string;
    operator: Operator;
    tenant_key: string;
    type: string;
    users: User[];
  };
  /**
   * 数据记录变更
   * - Scopes (any one): app_engine:data.record.change:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/events/record_change
   * @deprecated Feishu lists it as superseded.
   */
  'apaas.workspace.record_change_v1': {
    workspace?: string;
    app?: string;
    table?: string;
    type?: string;
    operator?: string;
    before?: string;
    after?: string;
  };
  /**
   */
  'app_open': {
    type: string;
    app_id: string;
    tenant_key: string;
    applicants: {
      open_id: string;
    }[];
    installer: {
      open_id: string;
    };
    installer_employee: {
      open_id: string;
    };
  };
  /**
   */
  'app_status_change': {
    type: string;
    app_id: string;
    tenant_key: string;
    status: string;
    operator: {
      open_id: string;
      user_id: string;
      union_id: string;
    };
  };
  /**
   */
  'app_ticket': {
    type: string;
    app_id: string;
    app_ticket: string;
  };
  /**
   */
  'app_uninstalled': {
    type: string;
    app_id: string;
    tenant_key: string;
  };
  /**
   * 应用审核
   * - Scopes (any one): application:application.app_version:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/audit
   */
  'application.application.app_version.audit_v6': {
    app_id?: string;
    operator_id?: UserId;
    version_id?: string;
    creator_id?: UserId;
    operation?: 'audited' | 'reject';
    remark?: string;
    audit_source?: 'administrator' | 'auto';
  };
  /**
   * 申请发布应用
   * - Scopes (any one): application:application.app_version:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/publish_apply
   */
  'application.application.app_version.publish_apply_v6': {
    operator_id?: UserId;
    online_version?: OnlineVersion;
    under_audit_version?: OnlineVersion;
    app_status?: 0 | 1 | (number & {});
  };
  /**
   * 撤回应用发布申请
   * - Scopes (any one): application:application.app_version:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/publish_revoke
   */
  'application.application.app_version.publish_revoke_v6': {
    app_id?: string;
    operator_id?: UserId;
    creator_id?: UserId;
    version_id?: string;
  };
  /**
   * 应用创建
   * - Scopes (any one): admin:app.info:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/events/created
   */
  'application.application.created_v6': {
    app_id?: string;
    operator_id?: UserId;
    name?: string;
    description?: string;
    avatar?: string;
    app_scene_type?: number;
    primary_language?: string;
    create_source?: CreateSource;
  };
  /**
   * 新增应用反馈
   * - Scopes (any one): application:application.feedback.feedback_info
   * - Scopes of single fields: contact:user.email:readonly, contact:user.employee_id:readonly, contact:user.phone:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/events/created
   */
  'application.application.feedback.created_v6': {
    app_id?: string;
    user_id?: UserId;
    feedback_time?: string;
    tenant_name?: string;
    feedback_type?: number;
    fault_type?: number[];
    fault_time?: string;
    source?: number;
    contact?: string;
    description?: string;
    images?: string[];
    feedback_id?: string;
    feedback_path?: string;
  };
  /**
   * 反馈更新
   * - Scopes (any one): application:application.feedback.feedback_info
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/events/updated
   */
  'application.application.feedback.updated_v6': {
    app_id?: string;
    feedback_ids?: string[];
    status?: number;
    update_time?: string;
    operator_id?: UserId;
  };
  /**
   * 员工免审安装应用
   * - Scopes: none needed
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-availability-scope-extended
   */
  'application.application.visibility.added_v6': {
    users?: SharedUser[];
    source?: number;
  };
  /**
   * 机器人自定义菜单事件
   * - Scopes: none needed
   * - Scopes of single fields: application:application.bot.operator_name:readonly, contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/bot/events/menu
   */
  'application.bot.menu_v6': {
    operator?: {
      /** 1–100 characters */
      operator_name?: string;
      operator_id?: UserId;
    };
    /** 1–30 characters */
    event_key?: string;
    timestamp?: number;
  };
  /**
   * 审批定义更新
   * - Scopes (any one): approval:approval, approval:approval:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/custom-approval-event
   */
  'approval.approval.updated_v4': {
    object?: {
      approval_id?: string;
      approval_code?: string;
      version_id?: string;
      widget_group_type?: number;
      form_definition_id?: string;
      process_obj?: string;
      timestamp?: string;
      extra?: string;
    };
  };
  /**
   * 补卡审批
   * - Scopes (any one): approval:approval, approval:approval:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/attendance-record-correction
   */
  'approval.instance.remedy_group_update_v4': {
    object?: {
      employee_id?: string;
      instance_code?: string;
      start_time?: number;
      end_time?: number;
      remedy_time?: number;
      remedy_reason?: string;
      status?: string;
      type?: string;
    };
  };
  /** 审批实例状态变更事件 */
  'approval.instance.status_changed_v4': {
    approval_code?: string;
    instance_code?: string;
    external_id?: string;
    status?: string;
    operate_time?: string;
    start_user?: UserId;
  };
  /**
   * 出差审批
   * - Scopes (any one): approval:approval, approval:approval:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/business-trip
   */
  'approval.instance.trip_group_update_v4': {
    object?: {
      instance_code?: string;
      start_time?: number;
      end_time?: number;
      schedules?: {
        departure?: string;
        departure_id?: string;
        destination?: string;
        destination_ids?: string[];
        remark?: string;
        transportation?: string;
        trip_start_time?: string;
        trip_end_time?: string;
        trip_interval?: string;
        trip_type?: string;
      };
      start_user?: StartUser;
      trip_interval?: string;
      trip_reason?: string;
      type?: string;
      trip_peers?: StartUser;
    };
  };
  /** 审批任务状态变更事件 */
  'approval.task.status_changed_v4': {
    approval_code?: string;
    instance_code?: string;
    task_id?: string;
    task_external_id?: string;
    assigned_user?: UserId;
    status?: string;
    operate_time?: string;
  };
  /**
   * 审批抄送状态变更
   * - Scopes (any one): approval:approval, approval:approval:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-cc-event
   */
  'approval_cc': {
    app_id?: string;
    tenant_key?: string;
    type?: string;
    approval_code?: string;
    instance_code?: string;
    id?: string;
    user_id?: string;
    create_time?: number;
    operate?: string;
    from?: string;
  };
  /**
   * 审批实例状态变更
   * - Scopes (any one): approval:approval, approval:approval:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-instance-event
   */
  'approval_instance': {
    app_id?: string;
    tenant_key?: string;
    type?: string;
    approval_code?: string;
    instance_code?: string;
    status?: string;
    operate_time?: string;
    instance_operate_time?: string;
    uuid?: string;
  };
  /**
   * 审批任务状态变更
   * - Scopes (any one): approval:approval, approval:approval:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-task-event
   */
  'approval_task': {
    app_id?: string;
    open_id?: string;
    tenant_key?: string;
    type?: string;
    approval_code?: string;
    instance_code?: string;
    task_id?: string;
    user_id?: string;
    status?: string;
    operate_time?: string;
    custom_key?: string;
    def_key?: string;
    extra?: string;
  };
  /**
   * 撤销用户授权事件
   * - Scopes (any one): auth:user_access_token:read
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/auth-v4/user_access_token/events/revoked
   */
  'auth.user_access_token.revoked_v4': {
    /** ≤ 10000 characters */
    revoke_token_type: string;
    /** ≤ 10000 characters */
    revoke_reason: string;
    open_id: string;
    union_id: string;
    user_id?: string;
  };
  /**
   * 创建 ACL
   * - Scopes (any one): calendar:calendar, calendar:calendar.acl:read, calendar:calendar:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/events/created
   */
  'calendar.calendar.acl.created_v4': {
    acl_id: string;
    role: Role;
    scope: Scope;
    user_id_list?: UserId[];
  };
  /**
   * 删除 ACL
   * - Scopes (any one): calendar:calendar, calendar:calendar.acl:read, calendar:calendar:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/events/deleted
   */
  'calendar.calendar.acl.deleted_v4': {
    acl_id: string;
    role: Role;
    scope: Scope;
    user_id_list?: UserId[];
  };
  /**
   * 日历变更
   * - Scopes (any one): calendar:calendar, calendar:calendar:read, calendar:calendar:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/events/changed
   */
  'calendar.calendar.changed_v4': {
    user_id_list?: UserId[];
  };
  /**
   * 日程变更
   * - Scopes (any one): calendar:calendar, calendar:calendar.event:read, calendar:calendar:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/events/changed
   */
  'calendar.calendar.event.changed_v4': {
    calendar_id?: string;
    user_id_list?: UserId[];
    calendar_event_id?: string;
    change_type?: 'create' | 'update' | 'delete' | 'rsvp' | (string & {});
    rsvp_infos?: {
      from_user_id?: UserId;
      rsvp_status?: 'accept' | 'decline' | 'tentative' | (string & {});
    }[];
  };
  /**
   * 卡片回传交互
   * - Callback: answered within 3 seconds
   * - Scopes: none needed
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/feishu-cards/card-callback-communication
   */
  'card.action.trigger': {
    operator: {
      tenant_key?: string;
      user_id?: string;
      union_id?: string;
      open_id: string;
    };
    token: string;
    action: Action;
    host?: string;
    delivery_type?: 'url_preview';
    context?: Context;
  };
  /**
   * 消息卡片回传交互（旧）
   * - Callback: answered within 3 seconds
   * - Scopes: none needed
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/deprecated-guide/message-card/configuring-card-callbacks/card-callback-structure
   * @deprecated Feishu lists it as superseded.
   */
  'card.action.trigger_v1': {
    open_id?: string;
    user_id?: string;
    tenant_key?: string;
    token?: string;
    open_message_id?: string;
    action?: Action;
  };
  /**
   */
  'chat_disband': {
    app_id: string;
    chat_id: string;
    operator: Operator;
    tenant_key: string;
    type: string;
  };
  /**
   * 薪资档案变更
   * - Scopes (any one): corehr:compensation_archive_detail:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/events/changed
   */
  'compensation.archive.changed_v1': {
    /** ≤ 255 characters */
    operate_type: 'add' | 'modify' | 'delete';
    /** ≤ 255 characters */
    employment_id: string;
    /** ≤ 255 characters */
    effective_date: string;
    /** ≤ 255 characters */
    before_tid?: string;
    /** ≤ 255 characters */
    after_tid?: string;
  };
  /**
   * 成员字段变更
   * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr_event/events/updated
   */
  'contact.custom_attr_event.updated_v3': {
    object?: CustomAttrEvent;
    old_object?: CustomAttrEvent;
  };
  /**
   * 部门新建
   * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app
   * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.base:readonly, contact:department.hrbp:readonly, contact:department.organize:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/created
   */
  'contact.department.created_v3': {
    object?: DepartmentObject;
  };
  /**
   * 部门被删除
   * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app
   * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.base:readonly, contact:department.hrbp:readonly, contact:department.organize:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/deleted
   */
  'contact.department.deleted_v3': {
    object?: DepartmentObject;
    old_object?: {
      status?: {
        is_deleted?: boolean;
      };
      open_department_id?: string;
    };
  };
  /**
   * 部门信息变化
   * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app
   * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.base:readonly, contact:department.hrbp:readonly, contact:department.organize:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/updated
   */
  'contact.department.updated_v3': {
    object?: DepartmentObject;
    old_object?: DepartmentObject;
  };
  /**
   * 启用人员类型
   * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/actived
   */
  'contact.employee_type_enum.actived_v3': {
    old_enum?: OldEnum;
    new_enum?: OldEnum;
  };
  /**
   * 新建人员类型
   * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/created
   */
  'contact.employee_type_enum.created_v3': {
    new_enum?: OldEnum;
  };
  /**
   * 停用人员类型
   * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/deactivated
   */
  'contact.employee_type_enum.deactivated_v3': {
    old_enum?: OldEnum;
    new_enum?: OldEnum;
  };
  /**
   * 删除人员类型
   * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/deleted
   */
  'contact.employee_type_enum.deleted_v3': {
    old_enum?: OldEnum;
  };
  /**
   * 修改人员类型名称
   * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/updated
   */
  'contact.employee_type_enum.updated_v3': {
    old_enum?: OldEnum;
    new_enum?: OldEnum;
  };
  /**
   * 通讯录权限范围变更
   * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app
   * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.base:readonly, contact:department.organize:readonly, contact:user.assign_info:read, contact:user.base:readonly, contact:user.department:readonly, contact:user.department_path:readonly, contact:user.email:readonly, contact:user.employee:readonly, contact:user.employee_id:readonly, contact:user.employee_number:read, contact:user.gender:readonly, contact:user.job_family:readonly, contact:user.job_level:readonly, contact:user.phone:readonly, contact:user.subscription_ids:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/events/updated
   */
  'contact.scope.updated_v3': {
    added?: Added;
    removed?: Added;
  };
  /**
   * 员工入职
   * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app
   * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly, contact:user.department:readonly, contact:user.dotted_line_leader_info.read, contact:user.email:readonly, contact:user.employee:readonly, contact:user.employee_id:readonly, contact:user.employee_number:read, contact:user.gender:readonly, contact:user.job_family:readonly, contact:user.job_level:readonly, contact:user.phone:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/created
   */
  'contact.user.created_v3': {
    object?: ContactUser;
  };
  /**
   * 员工离职
   * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app
   * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly, contact:user.department:readonly, contact:user.dotted_line_leader_info.read, contact:user.email:readonly, contact:user.employee:readonly, contact:user.employee_id:readonly, contact:user.employee_number:read, contact:user.gender:readonly, contact:user.job_family:readonly, contact:user.job_level:readonly, contact:user.phone:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/deleted
   */
  'contact.user.deleted_v3': {
    object?: ContactUser;
    old_object?: {
      department_ids?: string[];
      open_id?: string;
    };
  };
  /**
   * 员工信息被修改
   * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app
   * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly, contact:user.department:readonly, contact:user.dotted_line_leader_info.read, contact:user.email:readonly, contact:user.employee:readonly, contact:user.employee_id:readonly, contact:user.employee_number:read, contact:user.gender:readonly, contact:user.job_family:readonly, contact:user.job_level:readonly, contact:user.phone:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/updated
   */
  'contact.user.updated_v3': {
    object?: ContactUser;
    old_object?: ContactUser;
  };
  /**
   */
  'contact_scope_change': {
    type: string;
    app_id: string;
    tenant_key: string;
  };
  /**
   * 组织架构调整状态变更事件
   * - Scopes (any one): corehr:approval_groups:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/events/updated
   */
  'corehr.approval_groups.updated_v2': {
    approval_group_id?: string;
    process_id?: string;
    approval_group_status?: 1 | 2 | 3 | 4 | 5 | (number & {});
    topic?: string;
    adjust_reason?: string;
    effective_date?: string;
    created_by?: string;
    draft_id?: string;
    draft_status?: 1 | 2 | 3 | (number & {});
    approval_group_status_v2?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
  };
  /**
   * 用户ID映射变更
   * - Scopes (any one): corehr:common_data.id.convert:read
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-id/events/user_mapping_changed
   */
  'corehr.common_data.id.user_mapping_changed_v1': {
    change_type?: string;
    /** 1–3 */
    id_transform_type?: number;
    corehr_id?: string;
    people_admin_id?: string;
    feishu_id?: UserId;
  };
  /**
   * 元数据信息变更
   * - Scopes (any one): corehr:common_data.meta_data:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/events/updated
   */
  'corehr.common_data.meta_data.updated_v1': {
    api_name?: string;
    field_changes?: string[];
    metadata_type?: string;
    enum_value_changes?: string[];
  };
  /**
   * 创建公司
   * - Scopes (any one): corehr:company:read, corehr:company:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/created
   */
  'corehr.company.created_v2': {
    company_id?: string;
  };
  /**
   * 删除公司
   * - Scopes (any one): corehr:company:read, corehr:company:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/deleted
   */
  'corehr.company.deleted_v2': {
    company_id?: string;
  };
  /**
   * 更新公司
   * - Scopes (any one): corehr:company:read, corehr:company:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/updated
   */
  'corehr.company.updated_v2': {
    company_id?: string;
    /** 0–200 items */
    field_changes?: string[];
    sub_events?: SubEvent[];
  };
  /**
   * 合同创建
   * - Scopes (any one): corehr:contract:read, corehr:contract:write, corehr:corehr:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/created
   */
  'corehr.contract.created_v1': {
    contract_id?: string;
  };
  /**
   * 合同删除
   * - Scopes (any one): corehr:contract:read, corehr:contract:write, corehr:corehr:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/deleted
   */
  'corehr.contract.deleted_v1': {
    contract_id?: string;
  };
  /**
   * 合同更新
   * - Scopes (any one): corehr:contract:read, corehr:contract:write, corehr:corehr:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/updated
   */
  'corehr.contract.updated_v1': {
    contract_id?: string;
  };
  /**
   * 创建成本中心
   * - Scopes (any one): corehr:cost_center:read, corehr:cost_center:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/created
   */
  'corehr.cost_center.created_v2': {
    cost_center_id?: string;
  };
  /**
   * 删除成本中心
   * - Scopes (any one): corehr:cost_center:read, corehr:cost_center:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/deleted
   */
  'corehr.cost_center.deleted_v2': {
    cost_center_id?: string;
  };
  /**
   * 更新成本中心
   * - Scopes (any one): corehr:cost_center:read, corehr:cost_center:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/updated
   */
  'corehr.cost_center.updated_v2': {
    cost_center_id?: string;
    /** 0–200 items */
    field_changes?: string[];
  };
  /**
   * 自定义组织被创建
   * - Scopes (any one): corehr:custom_org:read, corehr:custom_org:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/created
   */
  'corehr.custom_org.created_v2': {
    org_id?: string;
    object_api_name?: string;
  };
  /**
   * 自定义组织被删除
   * - Scopes (any one): corehr:custom_org:read, corehr:custom_org:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/deleted
   */
  'corehr.custom_org.deleted_v2': {
    org_id?: string;
    object_api_name?: string;
  };
  /**
   * 自定义组织被更新
   * - Scopes (any one): corehr:custom_org:read, corehr:custom_org:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/updated
   */
  'corehr.custom_org.updated_v2': {
    org_id?: string;
    /** 0–200 items */
    field_changes?: string[];
    object_api_name?: string;
  };
  /**
   * 创建部门
   * - Scopes (any one): corehr:corehr:readonly, corehr:department:read, corehr:department:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/created
   */
  'corehr.department.created_v1': {
    department_id?: string;
  };
  /**
   * 创建部门V2
   * - Scopes (any one): corehr:department:read, corehr:department:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/events/created
   */
  'corehr.department.created_v2': {
    department_id?: string;
  };
  /**
   * 删除部门
   * - Scopes (any one): corehr:corehr:readonly, corehr:department:read, corehr:department:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/deleted
   */
  'corehr.department.deleted_v1': {
    department_id?: string;
    code?: string;
  };
  /**
   * 更新部门
   * - Scopes (any one): corehr:corehr:readonly, corehr:department:read, corehr:department:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/updated
   */
  'corehr.department.updated_v1': {
    department_id?: string;
    field_changes?: string[];
  };
  /**
   * 更新部门V2
   * - Scopes (any one): corehr:department:read, corehr:department:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/events/updated
   */
  'corehr.department.updated_v2': {
    department_id?: string;
    /** 0–1000 items */
    field_changes?: string[];
  };
  /**
   * 人员信息变更
   * - Scopes (any one): corehr:employee.event:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/events/domain_event
   */
  'corehr.employee.domain_event_v2': {
    event_type?: 1 | 2 | 4 | 5 | 7 | 8 | (number & {});
    sub_event_type?: 
      | 1001
      | 2001
      | 4001
      | 4002
      | 4003
      | 4004
      | 4005
      | 5001
      | 5002
      | 5003
      | 7001
      | 7002
      | 8001
      | 8002
      | 8003
      | (number & {});
    operator_user_id?: string;
    opt_scene?: string;
    opt_desc?: string;
    opt_time?: string;
    opt_id?: string;
    employment_id?: string;
    /** 0–1000 items */
    data?: {
      id?: string;
      entity?: string;
      agg_entity?: string;
      agg_entity_id?: string;
      opt_type?: 1 | 2 | 3 | (number & {});
      /** 0–1000 items */
      fields?: string[];
    }[];
  };
  /**
   * 员工完成转正
   * - Scopes (any one): corehr:corehr:readonly, corehr:employment:read, corehr:employment:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/converted
   */
  'corehr.employment.converted_v1': {
    employment_id?: string;
  };
  /**
   * 【事件】创建雇佣信息
   * - Scopes (any one): corehr:corehr:readonly, corehr:employment:read, corehr:employment:write
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/created
   */
  'corehr.employment.created_v1': {
    employment_id?: string;
    target_user_id?: UserId;
  };
  /**
   * 【事件】删除雇佣信息
   * - Scopes (any one): corehr:corehr:readonly, corehr:employment:read, corehr:employment:write
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/deleted
   */
  'corehr.employment.deleted_v1': {
    employment_id?: string;
    target_user_id?: UserId;
  };
  /**
   * 员工完成离职
   * - Scopes (any one): corehr:corehr:readonly, corehr:offboarding:read, corehr:offboarding:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/resigned
   * @deprecated Feishu lists it as superseded.
   */
  'corehr.employment.resigned_v1': {
    employment_id?: string;
  };
  /**
   * 【事件】更新雇佣信息
   * - Scopes (any one): corehr:corehr:readonly, corehr:employment:read, corehr:employment:write
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/updated
   */
  'corehr.employment.updated_v1': {
    employment_id?: string;
    target_user_id?: UserId;
    field_changes?: string[];
  };
  /**
   * 创建职务
   * - Scopes (any one): corehr:corehr:readonly, corehr:job:read, corehr:job:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/created
   */
  'corehr.job.created_v1': {
    job_id?: string;
  };
  /**
   * 删除职务
   * - Scopes (any one): corehr:corehr:readonly, corehr:job:read, corehr:job:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/deleted
   */
  'corehr.job.deleted_v1': {
    job_id?: string;
  };
  /**
   * 更新职务
   * - Scopes (any one): corehr:corehr:readonly, corehr:job:read, corehr:job:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/updated
   */
  'corehr.job.updated_v1': {
    job_id?: string;
  };
  /**
   * 异动状态变更
   * - Scopes (any one): corehr:job_change.status_update_event:read
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/events/status_updated
   */
  'corehr.job_change.status_updated_v2': {
    employment_id?: string;
    target_user_id?: UserId;
    job_change_id?: string;
    transfer_mode?: 1 | 2 | (number & {});
    transfer_type_unique_identifier?: string;
    transfer_reason_unique_identifier?: string;
    process_id?: string;
    effective_date?: string;
    status?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
    original_status?: number;
    transfer_key?: string;
    details_of_job_status_change?: string[];
  };
  /**
   * 异动状态变更（不推荐）
   * - Scopes (any one): corehr:corehr:readonly, corehr:job_change.update_event:read, corehr:job_change:read, corehr:job_change:write, corehr:job_data:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_change/events/updated
   */
  'corehr.job_change.updated_v1': {
    employment_id?: string;
    target_user_id?: UserId;
    job_change_id?: string;
    transfer_mode?: 1 | 2 | (number & {});
    transfer_type_unique_identifier?: string;
    transfer_reason_unique_identifier?: string;
    process_id?: string;
    effective_date?: string;
    status?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
    transfer_key?: string;
  };
  /**
   * 异动信息变更
   * - Scopes (any one): corehr:job_change.update_event_v2:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/events/updated
   */
  'corehr.job_change.updated_v2': {
    employment_id?: string;
    tenant_id?: string;
    process_id?: string;
    initiator?: string;
    operator?: string;
    updated_time?: string;
    job_change_id?: string;
    status?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
    operate_reason?: string;
    transfer_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});
    /** 0–200 items */
    updated_fields?: string[];
    transform_type?: string;
    transform_reason?: string;
  };
  /**
   * 员工完成异动
   * - Scopes (any one): corehr:corehr:readonly, corehr:job_change:read, corehr:job_change:write
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/changed
   */
  'corehr.job_data.changed_v1': {
    job_data_id?: string;
    employment_id?: string;
    target_user_id?: UserId;
    job_change_id?: string;
  };
  /**
   * 任职信息创建
   * - Scopes (any one): corehr:corehr:readonly, corehr:employee.job_data:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/created
   */
  'corehr.job_data.created_v1': {
    job_data_id?: string;
  };
  /**
   * 任职信息删除
   * - Scopes (any one): corehr:corehr:readonly, corehr:employee.job_data:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/deleted
   */
  'corehr.job_data.deleted_v1': {
    job_data_id?: string;
  };
  /**
   * 员工完成入职
   * - Scopes (any one): corehr:corehr:readonly, corehr:pre_hire:read, corehr:pre_hire:write
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/employed
   */
  'corehr.job_data.employed_v1': {
    job_data_id?: string;
    employment_id?: string;
    target_user_id?: UserId;
  };
  /**
   * 任职信息更新
   * - Scopes (any one): corehr:corehr:readonly, corehr:employee.job_data:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/updated
   */
  'corehr.job_data.updated_v1': {
    job_data_id?: string;
  };
  /**
   * 创建序列
   * - Scopes (any one): corehr:job_family:read, corehr:job_family:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/created
   */
  'corehr.job_family.created_v2': {
    job_family_id?: string;
  };
  /**
   * 删除序列
   * - Scopes (any one): corehr:job_family:read, corehr:job_family:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/deleted
   */
  'corehr.job_family.deleted_v2': {
    job_family_id?: string;
  };
  /**
   * 更新序列
   * - Scopes (any one): corehr:job_family:read, corehr:job_family:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/updated
   */
  'corehr.job_family.updated_v2': {
    job_family_id?: string;
    /** 0–200 items */
    field_changes?: string[];
  };
  /**
   * 创建职等
   * - Scopes (any one): corehr:job_grade:read, corehr:job_grade:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/created
   */
  'corehr.job_grade.created_v2': {
    job_grade_id?: string;
  };
  /**
   * 删除职等
   * - Scopes (any one): corehr:job_grade:read, corehr:job_grade:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/deleted
   */
  'corehr.job_grade.deleted_v2': {
    job_grade_id?: string;
  };
  /**
   * 更新职等
   * - Scopes (any one): corehr:job_grade:read, corehr:job_grade:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/updated
   */
  'corehr.job_grade.updated_v2': {
    job_grade_id?: string;
    /** 0–200 items */
    field_changes?: string[];
  };
  /**
   * 创建职级
   * - Scopes (any one): corehr:job_level:read, corehr:job_level:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/created
   */
  'corehr.job_level.created_v2': {
    job_level_id?: string;
  };
  /**
   * 删除职级
   * - Scopes (any one): corehr:job_level:read, corehr:job_level:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/deleted
   */
  'corehr.job_level.deleted_v2': {
    job_level_id?: string;
  };
  /**
   * 更新职级
   * - Scopes (any one): corehr:job_level:read, corehr:job_level:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/updated
   */
  'corehr.job_level.updated_v2': {
    job_level_id?: string;
    /** 0–200 items */
    field_changes?: string[];
  };
  /**
   * 创建地点
   * - Scopes (any one): corehr:locations:read, corehr:locations:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/created
   */
  'corehr.location.created_v2': {
    location_id?: string;
  };
  /**
   * 删除地点
   * - Scopes (any one): corehr:locations:read, corehr:locations:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/deleted
   */
  'corehr.location.deleted_v2': {
    location_id?: string;
  };
  /**
   * 更新地点
   * - Scopes (any one): corehr:locations:read, corehr:locations:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/updated
   */
  'corehr.location.updated_v2': {
    location_id?: string;
    /** 0–200 items */
    field_changes?: string[];
    sub_events?: SubEvent[];
  };
  /**
   * 离职流转状态变更
   * - Scopes (any one): corehr:employment, corehr:employment:readonly, corehr:offboarding.checklist_status_message:read, corehr:offboarding:read, corehr:offboarding:write
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/checklist_updated
   */
  'corehr.offboarding.checklist_updated_v2': {
    employment_id?: string;
    target_user_id?: UserId;
    offboarding_id?: string;
    checklist_process_id?: string;
    checklist_status?: 1 | 2 | 3 | 4 | 5 | (number & {});
  };
  /**
   * 离职申请状态变更
   * - Scopes (any one): corehr:employment, corehr:employment:readonly, corehr:offboarding.status_message_v2:read, corehr:offboarding:read, corehr:offboarding:write
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/status_updated
   */
  'corehr.offboarding.status_updated_v2': {
    employment_id?: string;
    target_user_id?: UserId;
    offboarding_id?: string;
    process_id?: string;
    status?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
  };
  /**
   * 离职申请状态变更
   * - Scopes (any one): corehr:employment, corehr:employment:readonly, corehr:offboarding:read, corehr:offboarding:write
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/events/updated
   * @deprecated Feishu lists it as superseded.
   */
  'corehr.offboarding.updated_v1': {
    employment_id?: string;
    target_user_id?: UserId;
    offboarding_id?: string;
    process_id?: string;
    status?: 1 | 2 | 3 | 4 | 5 | (number & {});
  };
  /**
   * 离职信息变更
   * - Scopes (any one): corehr:offboarding.submit:write, corehr:offboarding.update_field_message:read, corehr:offboarding:read
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/updated
   */
  'corehr.offboarding.updated_v2': {
    tenant_id?: string;
    offboarding_info_id?: string;
    process_id?: string;
    checklist_process_id?: string;
    employment_id?: string;
    operator?: string;
    status?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
    checklist_status?: 1 | 2 | 3 | 4 | 5 | (number & {});
    updated_time?: string;
    /** 0–200 items */
    updated_fields?: string[];
    target_user_id?: UserId;
  };
  /**
   * 入职二维码失效
   * - Scopes (any one): corehr:pre_hire:read, corehr:pre_hire:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/event/onboarding-qr-code-inactive
   */
  'corehr.onboarding_qr_code.inactive_v2': {
    /** 0–10000 items */
    code_lists?: {
      id?: string;
      png?: string;
      url?: string;
    }[];
  };
  /**
   * 组织角色授权变更
   * - Scopes (any one): corehr:authorization:read, corehr:corehr:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/org_role_authorization/events/updated
   */
  'corehr.org_role_authorization.updated_v1': {
    role_id?: string;
    management_scope_list?: {
      management_dimension: string;
      obj_id: string;
    }[];
    employment_id_list?: string[];
  };
  /**
   * 通道创建
   * - Scopes (any one): corehr:pathway:read, corehr:pathway:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/created
   */
  'corehr.pathway.created_v2': {
    pathway_id?: string;
  };
  /**
   * 通道删除
   * - Scopes (any one): corehr:pathway:read, corehr:pathway:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/deleted
   */
  'corehr.pathway.deleted_v2': {
    pathway_id?: string;
  };
  /**
   * 通道更新
   * - Scopes (any one): corehr:pathway:read, corehr:pathway:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/updated
   */
  'corehr.pathway.updated_v2': {
    pathway_id?: string;
    /** 0–200 items */
    field_changes?: string[];
  };
  /**
   * 【事件】个人信息创建
   * - Scopes (any one): corehr:corehr:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/created
   */
  'corehr.person.created_v1': {
    person_id?: string;
  };
  /**
   * 【事件】个人信息删除
   * - Scopes (any one): corehr:corehr:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/deleted
   */
  'corehr.person.deleted_v1': {
    person_id?: string;
  };
  /**
   * 【事件】更新个人信息
   * - Scopes (any one): corehr:corehr:readonly, corehr:employee:read, corehr:employee:write, corehr:person:read, corehr:person:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/events/updated
   */
  'corehr.person.updated_v1': {
    person_id?: string;
    field_changes?: string[];
  };
  /**
   * 创建岗位事件
   * - Scopes (any one): corehr:position:read, corehr:position:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/created
   */
  'corehr.position.created_v2': {
    position_id?: string;
  };
  /**
   * 删除岗位事件
   * - Scopes (any one): corehr:position:read, corehr:position:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/deleted
   */
  'corehr.position.deleted_v2': {
    position_id?: string;
  };
  /**
   * 更新岗位事件
   * - Scopes (any one): corehr:position:read, corehr:position:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/updated
   */
  'corehr.position.updated_v2': {
    position_id?: string;
    /** 0–200 items */
    field_changes?: string[];
  };
  /**
   * 入职流程状态变更
   * - Scopes (any one): corehr:pre_hire:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/events/onboarding_task_changed
   */
  'corehr.pre_hire.onboarding_task_changed_v2': {
    tenant_id?: string;
    pre_hire_id?: string;
    /** 0–1000 items */
    onboarding_task_changes?: {
      after_status?: 
        | 'uninitialized'
        | 'not_started'
        | 'in_progress'
        | 'in_review'
        | 'rejected'
        | 'failed'
        | 'skipped'
        | 'completed'
        | 'terminated'
        | 'initiating'
        | 'exception'
        | 'manual_skipped';
      task_code?: string;
    }[];
    onboarding_flow_change?: {
      after_status?: 'not_started' | 'in_progress' | 'completed' | 'withdrawn' | 'others' | 'expired';
    };
    onboarding_flow_id?: string;
    flow_info?: IdNameObject;
  };
  /**
   * 入职信息变更
   * - Scopes (any one): corehr:pre_hire:read, corehr:pre_hire:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/events/updated
   */
  'corehr.pre_hire.updated_v1': {
    pre_hire_id?: string;
    field_changes?: string[];
  };
  /**
   * 试用期状态变更
   * - Scopes (any one): corehr:probation:read, corehr:probation:write
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/events/updated
   */
  'corehr.probation.updated_v2': {
    employment_id?: string;
    probation_status?: ProbationStatus;
    actual_probation_end_date?: string;
  };
  /**
   * 审批任务状态变更
   * - Scopes (any one): corehr:process:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-approver/events/updated
   */
  'corehr.process.approver.updated_v2': {
    type?: 1 | 5 | (number & {});
    process_id?: string;
    approver_id?: string;
    status?: 1 | 3 | 2 | 4 | 18 | (number & {});
    /** 1–200 characters */
    biz_type?: string;
    flow_definition_id?: string;
    node_definition_id?: string;
    node_id?: string;
    node_id_str?: string;
  };
  /**
   * 抄送单据状态变更
   * - Scopes (any one): corehr:process:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-cc/events/updated
   */
  'corehr.process.cc.updated_v2': {
    process_id?: string;
    approver_id?: string;
    status?: 5 | (number & {});
    /** 1–200 characters */
    biz_type?: string;
  };
  /**
   * 流程节点状态变更
   * - Scopes (any one): corehr:process:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-node/events/updated
   */
  'corehr.process.node.updated_v2': {
    flow_definition_id?: string;
    node_definition_id?: string;
    process_id?: string;
    process_node_id?: string;
    node_type?: 1 | 2 | 5 | 6 | (number & {});
    node_status?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {});
    /** 1–200 characters */
    biz_type?: string;
  };
  /**
   * 流程实例状态变化
   * - Scopes (any one): corehr:process:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-status/events/update
   */
  'corehr.process.status.update_v2': {
    process_id?: string;
    status?: 1 | 9 | 2 | 4 | 8 | 15 | (number & {});
    /** 1–200 characters */
    biz_type?: string;
    flow_definition_id?: string;
    properties?: 1 | 2 | 3 | (number & {});
  };
  /**
   * 流程实例信息变更
   * - Scopes (any one): corehr:process:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/events/updated
   */
  'corehr.process.updated_v2': {
    process_id?: string;
    status?: 1 | 9 | 2 | 4 | 8 | 15 | (number & {});
    /** 1–200 characters */
    biz_type?: string;
    flow_definition_id?: string;
    properties?: 1 | 2 | 3 | (number & {});
  };
  /**
   * 流程下评论事件
   * - Scopes (any one): corehr:process:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_comment_info/events/updated
   */
  'corehr.process_comment_info.updated_v2': {
    /** 1–100; default 1 */
    type?: 1 | (number & {});
    /** ≤ 64 characters */
    process_id?: string;
    /** ≤ 64 characters */
    comment_id?: string;
  };
  /**
   * 电子签文件状态发生变更事件
   * - Scopes (any one): corehr:signature.file:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/events/status_updated
   */
  'corehr.signature_file.status_updated_v2': {
    signature_file_id?: string;
    before_status?: string;
    after_status?: string;
    biz_process_id?: string;
  };
  /**
   */
  'dept_add': {
    type: string;
    app_id: string;
    tenant_key: string;
    open_department_id: string;
    department: {
      open_id: string;
      custom_id: string;
    };
  };
  /**
   * 多维表格字段变更
   * - Scopes (any one): base:field:read, bitable:app, drive:drive
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_field_changed
   */
  'drive.file.bitable_field_changed_v1': {
    file_type?: string;
    file_token?: string;
    table_id?: string;
    operator_id?: UserId;
    action_list?: {
      action: string;
      field_id: string;
      before_value?: BeforeValue;
      after_value?: BeforeValue;
    }[];
    revision?: number;
    subscriber_id_list?: UserId[];
    update_time?: number;
  };
  /**
   * 多维表格记录变更
   * - Scopes (any one): base:record:read, bitable:app, drive:drive
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_record_changed
   */
  'drive.file.bitable_record_changed_v1': {
    file_type?: string;
    file_token?: string;
    table_id?: string;
    revision?: number;
    operator_id?: UserId;
    action_list?: {
      record_id: string;
      action: string;
      before_value?: ActionBeforeValue[];
      after_value?: ActionBeforeValue[];
    }[];
    subscriber_id_list?: UserId[];
    update_time?: number;
  };
  /**
   * 文件夹下文件创建
   * - Scopes (any one): space:document.event:read
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/created_in_folder
   */
  'drive.file.created_in_folder_v1': {
    /** 1–50 characters */
    file_type?: 'doc' | 'docx' | 'sheet' | 'bitable' | 'slides' | 'file' | (string & {});
    /** 22–27 characters */
    file_token?: string;
    /** 22–27 characters */
    folder_token?: string;
    operator_id?: UserId;
    /** 0–100 items */
    subscriber_ids?: UserId[];
  };
  /**
   * 文件彻底删除
   * - Scopes (any one): docs:doc, docs:event.document_deleted:read, drive:drive, sheets:spreadsheet
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-deleted-completely
   */
  'drive.file.deleted_v1': {
    file_type?: string;
    file_token?: string;
    operator_id?: UserId;
    subscriber_id_list?: UserId[];
  };
  /**
   * 文件编辑
   * - Scopes (any one): docs:doc, docs:event.document_edited:read, drive:drive, sheets:spreadsheet
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-edited
   */
  'drive.file.edit_v1': {
    file_type?: string;
    file_token?: string;
    operator_id_list?: UserId[];
    subscriber_id_list?: UserId[];
    sheet_id?: string;
  };
  /**
   * 文件协作者添加
   * - Scopes (any one): docs:doc, docs:permission.member:retrieve, drive:drive, sheets:spreadsheet
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-collaborator-add
   */
  'drive.file.permission_member_added_v1': {
    file_type?: string;
    file_token?: string;
    operator_id?: UserId;
    user_list?: UserId[];
    chat_list?: string[];
    open_department_id_list?: string[];
    subscriber_id_list?: UserId[];
  };
  /**
   * 文件协作者权限申请
   * - Scopes (any one): docs:permission.member:create, docs:permission.member:retrieve
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/permission_member_applied
   */
  'drive.file.permission_member_applied_v1': {
    /** 1–50 characters */
    file_type?: 'doc' | 'sheet' | 'bitable' | 'docx' | 'slides' | 'file' | (string & {});
    /** 22–27 characters */
    file_token?: string;
    operator_id?: UserId;
    approver_id?: UserId;
    /** 0–100 items */
    application_user_list?: UserId[];
    /** 0–100 items */
    application_chat_list?: string[];
    /** 0–100 items */
    application_department_list?: string[];
    application_remark?: string;
    /** 1–27 characters */
    permission?: 'view' | 'edit' | 'full_access';
    /** 0–100 items */
    subscriber_ids?: UserId[];
  };
  /**
   * 文件协作者移除
   * - Scopes (any one): docs:doc, docs:permission.member:retrieve, drive:drive, sheets:spreadsheet
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-collaborator-remove
   */
  'drive.file.permission_member_removed_v1': {
    file_type?: string;
    file_token?: string;
    operator_id?: UserId;
    user_list?: UserId[];
    chat_list?: string[];
    open_department_id_list?: string[];
    subscriber_id_list?: UserId[];
  };
  /**
   * 文件已读
   * - Scopes (any one): docs:doc, docs:event.document_opened:read, drive:drive, sheets:spreadsheet
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-read
   */
  'drive.file.read_v1': {
    file_type?: string;
    file_token?: string;
    operator_id_list?: UserId[];
    subscriber_id_list?: UserId[];
  };
  /**
   * 文件标题变更
   * - Scopes (any one): docs:doc, docs:event.document_edited:read, drive:drive, sheets:spreadsheet
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-title-update
   */
  'drive.file.title_updated_v1': {
    file_type?: string;
    file_token?: string;
    operator_id?: UserId;
    subscriber_id_list?: UserId[];
  };
  /**
   * 文件删除到回收站
   * - Scopes (any one): docs:doc, docs:event.document_deleted:read, drive:drive, sheets:spreadsheet
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/delete-file-to-trash-can
   */
  'drive.file.trashed_v1': {
    file_type?: string;
    file_token?: string;
    operator_id?: UserId;
    subscriber_id_list?: UserId[];
  };
  /**
   * 添加评论、回复通知事件
   * - Scopes (any one): docs:document.comment:read
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/notice/events/comment_add
   */
  'drive.notice.comment_add_v1': {
    notice_meta?: {
      /** 1–50 characters */
      file_type?: 'doc' | 'docx' | 'sheet' | 'bitable' | 'slides' | 'file';
      /** 22–27 characters */
      file_token?: string;
      from_user_id?: UserId;
      to_user_id?: UserId;
      /** 2–50 characters */
      notice_type?: 'add_comment' | 'add_reply';
    };
    /** 15–30 characters */
    comment_id?: string;
    /** 15–30 characters */
    reply_id?: string;
    is_mentioned?: boolean;
  };
  /**
   * 课程学习进度新增事件
   * - Scopes (any one): elearning:course_learner_data, elearning:course_learner_data:readonly, elearning:course_learner_data:write
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/created
   */
  'elearning.course_registration.created_v2': {
    course_id?: string;
    learner?: Learner;
    /** 0–4294967295 */
    enroll_at?: number;
    enroll_type?: 1 | 2 | 3 | 4 | (number & {});
    /** 0–4294967295 */
    learning_duration?: number;
    /** 0–4294967295 */
    finished_at?: number;
    learning_state?: 0 | 1 | 2 | 3 | (number & {});
    /** 0–65535 items */
    compulsory_lesson_ids?: string[];
    /** 0–65535 items */
    learned_compulsory_lesson_ids?: string[];
    /** 0–65535 items */
    optional_lesson_ids?: string[];
    /** 0–65535 items */
    learned_optional_lesson_ids?: string[];
  };
  /**
   * 课程学习进度删除事件
   * - Scopes (any one): elearning:course_learner_data, elearning:course_learner_data:readonly, elearning:course_learner_data:write
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/deleted
   */
  'elearning.course_registration.deleted_v2': {
    course_id?: string;
    learner?: Learner;
  };
  /**
   * 课程学习进度更新事件
   * - Scopes (any one): elearning:course_learner_data, elearning:course_learner_data:readonly, elearning:course_learner_data:write
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/updated
   */
  'elearning.course_registration.updated_v2': {
    course_id?: string;
    learner?: Learner;
    /** 0–4294967295 */
    enroll_at?: number;
    enroll_type?: 1 | 2 | 3 | 4 | (number & {});
    /** 0–4294967295 */
    learning_duration?: number;
    /** 0–4294967295 */
    finished_at?: number;
    learning_state?: 0 | 1 | 2 | 3 | (number & {});
    /** 0–65535 items */
    compulsory_lesson_ids?: string[];
    /** 0–65535 items */
    learned_compulsory_lesson_ids?: string[];
    /** 0–65535 items */
    optional_lesson_ids?: string[];
    /** 0–65535 items */
    learned_optional_lesson_ids?: string[];
  };
  /**
   */
  'group_setting_update': {
    type: string;
    tenant_key: string;
    app_id: string;
    chat_id: string;
    after_change: {
      owner_open_id: string;
      owner_user_id: string;
      add_member_permission: string;
      message_notification: boolean;
    };
    before_change: unknown;
    operator: Operator;
  };
  /**
   * 推送审核通知
   * - Scopes (any one): helpdesk:all:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/events/approve
   */
  'helpdesk.notification.approve_v1': {
    notification_id?: string;
    helpdesk_id?: string;
    approve_status?: string;
  };
  /**
   * 创建工单
   * - Scopes (any one): helpdesk:all:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/created
   */
  'helpdesk.ticket.created_v1': {
    ticket_id: string;
    helpdesk_id?: string;
    guest?: Guest;
    stage?: number;
    status?: number;
    score?: number;
    created_at?: number;
    updated_at?: number;
    closed_at?: number;
    channel?: number;
    solve?: number;
    customized_fields?: CustomizedFieldDisplayItem[];
    chat_id?: string;
  };
  /**
   * 工单状态变更
   * - Scopes (any one): helpdesk:all:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/updated
   */
  'helpdesk.ticket.updated_v1': {
    object?: {
      ticket_id: string;
      helpdesk_id?: string;
      guest?: Guest;
      stage?: number;
      status?: number;
      score?: number;
      created_at?: number;
      updated_at?: number;
      closed_at?: number;
      channel?: number;
      solve?: number;
      customized_fields?: CustomizedFieldDisplayItem[];
      chat_id?: string;
    };
    old_object?: {
      stage?: number;
      status?: number;
      updated_at?: number;
    };
  };
  /**
   * 工单消息事件
   * - Scopes (any one): helpdesk:all:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_message/events/created
   */
  'helpdesk.ticket_message.created_v1': {
    ticket_message_id: string;
    message_id: string;
    msg_type: string;
    position: string;
    sender_id?: UserId;
    sender_type: number;
    text: string;
    ticket?: {
      ticket_id: string;
      comments?: {
        content?: string;
        created_at?: number;
        id?: number;
        user_avatar_url?: string;
        user_name?: string;
        user_id?: number;
      }[];
      ticket_type?: number;
      status?: number;
      dissatisfaction_reason?: I18nNames;
      customized_fields?: CustomizedFieldDisplayItem[];
      agent_service_duration?: number;
      agent_first_response_duration?: number;
      bot_service_duration?: number;
      agent_resolution_time?: number;
      actual_processing_time?: number;
      agent_entry_time?: number;
      agent_first_response_time?: number;
      agent_last_response_time?: number;
      agent_owner?: TicketUser;
    };
    event_id: string;
    chat_id?: string;
    content?: {
      content?: string;
      msg_type?: string;
      image_keys?: string[];
      image_key?: string;
    };
  };
  /**
   * 删除投递
   * - Scopes (any one): hire:application:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/deleted
   */
  'hire.application.deleted_v1': {
    application_ids?: string[];
  };
  /**
   * 投递阶段变更
   * - Scopes (any one): hire:application:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/stage_changed
   */
  'hire.application.stage_changed_v1': {
    application_id?: string;
    origin_stage_id?: string;
    target_stage_id?: string;
    update_time?: number;
  };
  /**
   * 账号绑定
   * - Scopes (any one): hire:background_check_order:readonly, hire:exam:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account/events/created
   */
  'hire.eco_account.created_v1': {
    scope?: 1 | 2 | (number & {});
    account_id?: string;
    account_name?: string;
    usage_list?: number[];
    custom_field_list?: {
      key?: string;
      value?: string;
    }[];
  };
  /**
   * 终止背调
   * - Scopes (any one): hire:background_check_order:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/canceled
   */
  'hire.eco_background_check.canceled_v1': {
    background_check_id?: string;
    termination_reason?: string;
  };
  /**
   * 创建背调
   * - Scopes (any one): hire:background_check_order:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/created
   */
  'hire.eco_background_check.created_v1': {
    background_check_id?: string;
    account_id?: string;
    package_id?: string;
    additional_item_id_list?: string[];
    comment?: string;
    candidate_info?: {
      name?: string;
      mobile?: {
        code?: string;
        number?: string;
      };
      email?: string;
      first_name?: string;
      last_name?: string;
    };
    client_contact_info?: ClientContactInfo;
    custom_field_list?: {
      key?: string;
      value?: string;
    }[];
  };
  /**
   * 创建笔试
   * - Scopes (any one): hire:exam, hire:exam:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/events/created
   */
  'hire.eco_exam.created_v1': {
    exam_id?: string;
    account_id?: string;
    paper_id?: string;
    candidate_info?: ClientContactInfo;
    talent_id?: string;
    application_id?: string;
  };
  /**
   * 导入 e-HR
   * - Scopes (any one): hire:ehr_import
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/events/imported
   */
  'hire.ehr_import_task.imported_v1': {
    task_id?: string;
    application_id?: string;
    ehr_department_id?: string;
    ehr_requirement_id?: string;
    operator_id?: string;
    operator_user_id?: UserId;
    ehr_department?: CollaborationDepartmentId;
  };
  /**
   * 导入 e-HR（实习 Offer）
   * - Scopes (any one): hire:ehr_import
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task_for_internship_offer/events/imported
   */
  'hire.ehr_import_task_for_internship_offer.imported_v1': {
    task_id?: string;
    application_id?: string;
    offer_id?: string;
    pre_onboard_id?: string;
    ehr_department_id?: string;
    operator_id?: string;
    operator_user_id?: UserId;
    ehr_department?: CollaborationDepartmentId;
  };
  /**
   * Offer 状态变更
   * - Scopes (any one): hire:offer:low_sensitive_info:readonly, hire:offer:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/events/status_changed
   */
  'hire.offer.status_changed_v1': {
    offer_id?: string;
    offer_status?: number;
  };
  /**
   * 内推账户余额变更
   * - Scopes (any one): hire:referral_account:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/events/assets_update
   */
  'hire.referral_account.assets_update_v1': {
    account_id?: string;
    assets?: Assets;
    modify_time?: string;
  };
  /**
   * 删除人才
   * - Scopes (any one): hire:talent:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/deleted
   */
  'hire.talent.deleted_v1': {
    talent_id?: string;
  };
  /**
   * 人才进展变更事件
   * - Scopes (any one): hire:talent, hire:talent:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/tag_subscription
   */
  'hire.talent.tag_subscription_v1': {
    type?: 1 | 2 | 3 | (number & {});
    talent_id?: string;
    application_id?: string;
    tag?: {
      id?: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
      description?: {
        zh_cn?: string;
        en_us?: string;
      };
      type?: number;
      active_status?: number;
    };
    lock_status?: 1 | 2 | 3 | (number & {});
    application_stage?: {
      id?: string;
      zh_name?: string;
      en_name?: string;
      type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 255 | (number & {});
    };
  };
  /**
   * 用户进入与机器人的会话
   * - Scopes: none needed
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-access_event/events/bot_p2p_chat_entered
   */
  'im.chat.access_event.bot_p2p_chat_entered_v1': {
    chat_id?: string;
    operator_id?: UserId;
    last_message_id?: string;
    last_message_create_time?: string;
  };
  /**
   * 群解散
   * - Scopes (any one): im:chat, im:chat:read, im:chat:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/events/disbanded
   */
  'im.chat.disbanded_v1': {
    chat_id?: string;
    operator_id?: UserId;
    external?: boolean;
    operator_tenant_key?: string;
    name?: string;
    i18n_names?: I18nNames;
  };
  /**
   * 机器人进群
   * - Scopes (any one): im:chat, im:chat.members:bot_access, im:chat:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-bot/events/added
   */
  'im.chat.member.bot.added_v1': {
    chat_id?: string;
    operator_id?: UserId;
    external?: boolean;
    operator_tenant_key?: string;
    name?: string;
    i18n_names?: I18nNames;
  };
  /**
   * 机器人被移出群
   * - Scopes (any one): im:chat, im:chat.members:bot_access, im:chat:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-bot/events/deleted
   */
  'im.chat.member.bot.deleted_v1': {
    chat_id?: string;
    operator_id?: UserId;
    external?: boolean;
    operator_tenant_key?: string;
    name?: string;
    i18n_names?: I18nNames;
  };
  /**
   * 用户进群
   * - Scopes (any one): im:chat, im:chat.members:read, im:chat:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/added
   */
  'im.chat.member.user.added_v1': {
    chat_id?: string;
    operator_id?: UserId;
    external?: boolean;
    operator_tenant_key?: string;
    users?: ImUser[];
    name?: string;
    i18n_names?: I18nNames;
  };
  /**
   * 用户出群
   * - Scopes (any one): im:chat, im:chat.members:read, im:chat:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/deleted
   */
  'im.chat.member.user.deleted_v1': {
    chat_id?: string;
    operator_id?: UserId;
    external?: boolean;
    operator_tenant_key?: string;
    users?: ImUser[];
    name?: string;
    i18n_names?: I18nNames;
  };
  /**
   * 撤销拉用户进群
   * - Scopes (any one): im:chat, im:chat.members:read, im:chat:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/withdrawn
   */
  'im.chat.member.user.withdrawn_v1': {
    chat_id?: string;
    operator_id?: UserId;
    external?: boolean;
    operator_tenant_key?: string;
    users?: ImUser[];
    name?: string;
    i18n_names?: I18nNames;
  };
  /**
   * 群配置修改
   * - Scopes (any one): im:chat, im:chat:read, im:chat:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/events/updated
   */
  'im.chat.updated_v1': {
    chat_id?: string;
    operator_id?: UserId;
    external?: boolean;
    operator_tenant_key?: string;
    after_change?: AfterChange;
    before_change?: AfterChange;
    moderator_list?: {
      added_member_list?: AddedMember[];
      removed_member_list?: AddedMember[];
    };
  };
  /**
   * 消息已读
   * - Scopes (any one): im:message, im:message:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/message_read
   */
  'im.message.message_read_v1': {
    reader?: {
      reader_id?: UserId;
      read_time: string;
      tenant_key?: string;
    };
    message_id_list?: string[];
  };
  /**
   * 新增消息表情回复
   * - Scopes (any one): im:message.reactions:read, im:message:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/events/created
   */
  'im.message.reaction.created_v1': {
    app_id?: string;
    message_id?: string;
    reaction_type?: {
      emoji_type: string;
    };
    operator_type?: string;
    user_id?: UserId;
    action_time?: string;
  };
  /**
   * 删除消息表情回复
   * - Scopes (any one): im:message.reactions:read, im:message:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/events/deleted
   */
  'im.message.reaction.deleted_v1': {
    app_id?: string;
    message_id?: string;
    reaction_type?: {
      emoji_type: string;
    };
    operator_type?: string;
    user_id?: UserId;
    action_time?: string;
  };
  /**
   * 撤回消息
   * - Scopes (any one): im:message, im:message:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/recalled
   */
  'im.message.recalled_v1': {
    message_id?: string;
    chat_id?: string;
    recall_time?: string;
    recall_type?: 'message_owner' | 'group_owner' | 'group_manager' | 'enterprise_manager';
  };
  /**
   * 接收消息
   * - Scopes (any one): im:message.group_at_msg, im:message.group_at_msg.include_bot:readonly, im:message.group_at_msg:readonly, im:message.group_msg, im:message.group_msg:readonly, im:message.p2p_msg, im:message.p2p_msg:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive
   */
  'im.message.receive_v1': {
    sender: {
      sender_id?: UserId;
      sender_type: string;
      tenant_key?: string;
    };
    message: {
      message_id: string;
      root_id?: string;
      parent_id?: string;
      create_time: string;
      update_time?: string;
      chat_id: string;
      thread_id?: string;
      chat_type: 'p2p' | 'group' | (string & {});
      message_type: string;
      content: string;
      mentions?: {
        key: string;
        id: UserId;
        mentioned_type?: string;
        name: string;
        tenant_key?: string;
      }[];
      user_agent?: string;
      lark_agent_context?: {
        active_chat_id?: string;
      };
    };
  };
  /**
   * 请假审批
   * - Scopes (any one): approval:approval, approval:approval:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave
   */
  'leave_approval': {
    app_id?: string;
    instance_code?: string;
    approval_code?: string;
    operate_time?: string;
    tenant_key?: string;
    type?: string;
  };
  /**
   */
  'leave_approvalV2': {
    type: string;
    app_id: string;
    tenant_key: string;
    instance_code: string;
    user_id: string;
    open_id: string;
    origin_instance_code: string;
    start_time: number;
    end_time: number;
    leave_feeding_arrive_late: number;
    leave_feeding_leave_early: number;
    leave_feeding_rest_daily: number;
    leave_name: string;
    leave_unit: string;
    leave_start_time: string;
    leave_end_time: string;
    leave_detail: unknown[];
    leave_range: unknown[];
    leave_interval: number;
    leave_reason: string;
    i18n_resources: {
      locale: string;
      is_default: boolean;
      texts: Record<string, string>;
    }[];
  };
  /**
   * 收信通知
   * - Scopes (any one): mail:event
   * - Scopes of single fields: mail:user_mailbox.event.mail_address:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/events/message_received
   */
  'mail.user_mailbox.event.message_received_v1': {
    mail_address?: string;
    message_id?: string;
    /** 1–2 */
    mailbox_type?: 1 | 2 | (number & {});
    subscriber?: {
      user_ids?: UserId[];
    };
  };
  /**
   * 会议室创建
   * - Scopes (any one): calendar:room:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/created
   * @deprecated Feishu lists it as superseded.
   */
  'meeting_room.meeting_room.created_v1': {
    room_name?: string;
    room_id?: string;
  };
  /**
   * 会议室删除
   * - Scopes (any one): calendar:room:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/deleted
   * @deprecated Feishu lists it as superseded.
   */
  'meeting_room.meeting_room.deleted_v1': {
    room_name?: string;
    room_id?: string;
  };
  /**
   * 会议室状态信息变更
   * - Scopes (any one): calendar:room:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/status_changed
   */
  'meeting_room.meeting_room.status_changed_v1': {
    room_name?: string;
    room_id?: string;
  };
  /**
   * 会议室属性变更
   * - Scopes (any one): calendar:room:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/updated
   * @deprecated Feishu lists it as superseded.
   */
  'meeting_room.meeting_room.updated_v1': {
    room_name?: string;
    room_id?: string;
  };
  /**
   */
  'message': {
    type: string;
    app_id: string;
    tenant_key: string;
    root_id: string;
    parent_id: string;
    open_chat_id: string;
    chat_type: string;
    msg_type: string;
    open_id: string;
    employee_id: string;
    union_id: string;
    open_message_id: string;
    is_mention: boolean;
    text: string;
    text_without_at_bot: string;
  };
  /**
   */
  'message_read': {
    app_id: string;
    open_chat_id: string;
    open_id: string;
    open_message_ids: string[];
    tenant_key: string;
    type: string;
  };
  /** 妙记生成 */
  'minutes.minute.generated_v1': {
    minute_token?: string;
    minute_source?: NoteSource;
    subscriber_ids?: UserId[];
  };
  /**
   * 发布评论
   * - Scopes (any one): moments:moments:access_all, moments:moments:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/created
   */
  'moments.comment.created_v1': {
    create_time?: string;
    user_id?: UserId;
    id?: string;
    post_id?: string;
    reply_comment_id?: string;
    root_comment_id?: string;
    user_type?: 1 | 2 | 3 | 4 | (number & {});
  };
  /**
   * 删除评论
   * - Scopes (any one): moments:moments:access_all, moments:moments:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/deleted
   */
  'moments.comment.deleted_v1': {
    id?: string;
    post_id?: string;
  };
  /**
   */
  'moments.dislike.created_v1': UnknownFields;
  /**
   */
  'moments.dislike.deleted_v1': UnknownFields;
  /**
   * 发布帖子
   * - Scopes (any one): moments:moments:access_all, moments:moments:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/created
   */
  'moments.post.created_v1': {
    create_time?: string;
    id?: string;
    user_id?: UserId;
    category_ids?: string[];
    link?: string;
    user_type?: 1 | 2 | 3 | 4 | (number & {});
  };
  /**
   * 删除帖子
   * - Scopes (any one): moments:moments:access_all, moments:moments:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/deleted
   */
  'moments.post.deleted_v1': {
    id?: string;
  };
  /**
   * 帖子统计数据变更
   * - Scopes (any one): moments:moments:access_all, moments:moments:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post_statistics/events/updated
   */
  'moments.post_statistics.updated_v1': {
    post_id?: string;
    statistics_type?: 1 | (number & {});
    statistics?: {
      share_count?: number;
    };
  };
  /**
   * 表情互动
   * - Scopes (any one): moments:moments:access_all, moments:moments:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/reaction/events/created
   */
  'moments.reaction.created_v1': {
    create_time?: string;
    type?: string;
    user_id?: UserId;
    entity_id?: string;
    id?: string;
    entity_type?: 1 | 2 | (number & {});
    user_type?: 1 | 2 | 3 | 4 | (number & {});
  };
  /**
   * 取消表情互动
   * - Scopes (any one): moments:moments:access_all, moments:moments:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/reaction/events/deleted
   */
  'moments.reaction.deleted_v1': {
    type?: string;
    user_id?: UserId;
    entity_id?: string;
    id?: string;
    entity_type?: 1 | 2 | (number & {});
    user_type?: 1 | 2 | 3 | 4 | (number & {});
  };
  /**
   */
  'order_paid': {
    type: string;
    app_id: string;
    order_id: string;
    price_plan_id: string;
    price_plan_type: string;
    seats: number;
    buy_count: number;
    create_time: string;
    pay_time: string;
    buy_type: string;
    src_order_id: string;
    order_pay_price: number;
    tenant_key: string;
  };
  /**
   * 外出审批
   * - Scopes (any one): approval:approval, approval:approval:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office
   */
  'out_approval': {
    type: string;
    app_id: string;
    i18n_resources: {
      is_default: boolean;
      locale: string;
      texts: Record<string, string>;
    }[];
    instance_code: string;
    out_image: string;
    out_interval: number;
    out_name: string;
    out_reason: string;
    out_start_time: string;
    out_end_time: string;
    out_unit: string;
    start_time: number;
    end_time: number;
    tenant_key: string;
    open_id: string;
    user_id: string;
  };
  /**
   * 用户和机器人的会话首次被创建
   * - Scopes: none needed
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/bot-events
   */
  'p2p_chat_create': {
    type: string;
    app_id: string;
    chat_id: string;
    operator: Operator;
    tenant_key: string;
    user: User;
  };
  /**
   * 发薪活动封存
   * - Scopes (any one): payroll:payment_activity:monitor
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/events/approved
   */
  'payroll.payment_activity.approved_v1': {
    activity_id?: string;
  };
  /**
   * 发薪活动变更
   * - Scopes (any one): payroll:payment_activity:monitor
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/events/status_changed
   */
  'payroll.payment_activity.status_changed_v1': {
    activity_id?: string;
    /** 0–10000 */
    status?: number;
  };
  /**
   * 绩效详情变更
   * - Scopes (any one): performance:performance, performance:performance:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_data/events/changed
   */
  'performance.review_data.changed_v2': {
    /** 0–9999999 items */
    items?: {
      user_id?: UserId;
      semester_id?: string;
      activity_id?: string;
      stage_changes?: {
        stage_id?: string;
        stage_type?: StageType;
        review_stage_role?: 
          | 'reviewee'
          | 'invited_reviewer'
          | 'solid_line_leader'
          | 'dotted_line_leader'
          | 'secondary_solid_line_leader'
          | 'direct_project_leader'
          | 'custom_review_role';
      }[];
    }[];
  };
  /**
   * 绩效结果开通
   * - Scopes (any one): performance:performance, performance:performance:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/stage_task/events/open_result
   */
  'performance.stage_task.open_result_v2': {
    /** 0–9999999 items */
    items?: {
      user_id?: UserId;
      semester_id?: string;
      activity_id?: string;
      open_time?: string;
    }[];
  };
  /**
   */
  'remedy_approval': {
    app_id: string;
    tenant_key: string;
    type: string;
    instance_code: string;
    employee_id: string;
    open_id: string;
    start_time: number;
    end_time: number;
    shift_time: string;
    return_time: string;
    shift_reason: string;
  };
  /**
   */
  'remove_bot': {
    type: string;
    app_id: string;
    chat_i18n_names: {
      en_us: string;
      zh_cn: string;
    };
    chat_name: string;
    chat_owner_employee_id: string;
    chat_owner_name: string;
    chat_owner_open_id: string;
    open_chat_id: string;
    operator_employee_id: string;
    operator_name: string;
    operator_open_id: string;
    owner_is_bot: boolean;
    tenant_key: string;
  };
  /**
   * 设备申报事件
   * - Scopes (any one): security_and_compliance:device_apply_record:read
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_apply_record/events/device_apply_event
   */
  'security_and_compliance.device_apply_record.device_apply_event_v2': {
    device_apply_record_id: string;
    device_record?: {
      device_record_id: string;
      version: string;
      current_user_id?: UserId;
      device_name?: string;
      model?: string;
      device_system: 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
      serial_number?: string;
      disk_serial_number?: string;
      uuid?: string;
      mac_address?: string;
      android_id?: string;
      idfv?: string;
      aaid?: string;
      device_ownership: 0 | 1 | 2 | (number & {});
      device_status: 0 | 1 | 2 | (number & {});
      certification_level: 0 | 1 | 2 | (number & {});
      device_terminal_type: 0 | 1 | 2 | (number & {});
      is_managed?: boolean;
      mdm_device_id?: string;
      mdm_provider_name?: string;
      device_env_detect_status?: number;
      is_public?: boolean;
      source?: number;
    };
    apply_time: string;
    apply_status: 0 | 1 | 2 | 3 | (number & {});
    operator?: UserId;
    apply_device_ownership: 0 | 1 | 2 | (number & {});
    apply_reason?: string;
  };
  /**
   * 设备信息变更事件
   * - Scopes (any one): security_and_compliance:device_record:read
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/events/device_change_event
   */
  'security_and_compliance.device_record.device_change_event_v2': {
    device_record_id?: string;
    version?: string;
    change_type?: 1 | 2 | 3 | (number & {});
    before?: Before;
    after?: Before;
  };
  /**
   * 换班审批
   * - Scopes (any one): approval:approval, approval:approval:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/shift-change
   */
  'shift_approval': {
    type: string;
    app_id: string;
    tenant_key: string;
    instance_code: string;
    employee_id: string;
    open_id: string;
    start_time: number;
    end_time: number;
    shift_time: string;
    return_time: string;
    shift_reason: string;
  };
  /**
   * 任务评论信息变更
   * - Scopes (any one): task:comment
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/events/updated
   * @deprecated Feishu lists it as superseded.
   */
  'task.task.comment.updated_v1': {
    task_id?: string;
    comment_id?: string;
    parent_id?: string;
    obj_type?: number;
  };
  /**
   * 任务信息变更（租户维度）
   * - Scopes (any one): task:task.event_update_tenant:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/events/update_tenant
   * @deprecated Feishu lists it as superseded.
   */
  'task.task.update_tenant_v1': {
    event_type?: string;
    user_id_list?: {
      user_id_list?: UserId[];
    };
    task_id?: string;
    object_type?: string;
  };
  /** 任务事件 */
  'task.task.update_user_access_v2': {
    event_types?: string[];
    task_guid?: string;
  };
  /**
   * 任务信息变更（应用维度）
   * - Scopes (any one): task:task
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/events/updated
   * @deprecated Feishu lists it as superseded.
   */
  'task.task.updated_v1': {
    task_id?: string;
    obj_type?: number;
  };
  /**
   * 第三方会议室日程变动
   * - Scopes: none needed
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/event/third-room-event-changes
   */
  'third_party_meeting_room_event_created': {
    type: string;
    app_id: string;
    tenant_key: string;
    event_time: string;
    uid: string;
    original_time: number;
    start: {
      time_stamp: string;
    };
    end: {
      time_stamp: string;
    };
    meeting_rooms: {
      open_id?: string;
    }[];
    organizer: Operator;
  };
  /**
   */
  'trip_approval': {
    type: string;
    app_id: string;
    tenant_key: string;
    instance_code: string;
    employee_id: string;
    open_id: string;
    start_time: number;
    end_time: number;
    schedules: {
      trip_start_time: string;
      trip_end_time: string;
      trip_interval: number;
      departure: string;
      destination: string;
      transportation: string;
      trip_type: string;
      remark: string;
    }[];
    trip_interval: number;
    trip_reason: string;
    trip_peers: string[];
  };
  /**
   * 拉取链接预览数据
   * - Callback: answered within 3 seconds
   * - Scopes: none needed
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/development-link-preview/callback/pull-link-preview-data-callback-structure
   */
  'url.preview.get': {
    operator: {
      tenant_key?: string;
      user_id?: string;
      open_id: string;
    };
    host?: 'im_message' | 'im_top_notice' | (string & {});
    context?: Context;
  };
  /**
   */
  'user_add': {
    type: string;
    app_id: string;
    tenant_key: string;
    open_id: string;
    employee_id: string;
    union_id: string;
  };
  /**
   */
  'user_status_change': {
    type: string;
    app_id: string;
    tenant_key: string;
    open_id: string;
    employee_id: string;
    union_id: string;
    before_status: BeforeStatus;
    change_time: string;
    current_status: BeforeStatus;
  };
  /**
   */
  'vc.bot.meeting_activity_v1': {
    meeting_activity_items?: {
      meeting?: BotMeeting;
      activity_event_type?: string;
      participant_joined_items?: {
        participant?: BotOperator;
        join_time?: string;
      }[];
      participant_left_items?: {
        participant?: BotOperator;
        leave_reason?: number;
        leave_time?: string;
      }[];
      transcript_received_items?: TranscriptReceivedItem[];
      chat_received_items?: {
        operator?: BotOperator;
        message_id?: string;
        message_type?: number;
        content?: string;
        send_time?: string;
      }[];
      magic_share_started_items?: {
        operator?: BotOperator;
        share_id?: string;
        share_doc?: {
          url?: string;
          title?: string;
        };
        time?: string;
      }[];
      magic_share_ended_items?: {
        operator?: BotOperator;
        share_id?: string;
        time?: string;
      }[];
      document_context_changed_items?: {
        operator?: BotOperator;
        share_id?: string;
        share_doc?: {
          url?: string;
          title?: string;
        };
        time?: string;
        comment_focus?: CommentFocus;
        section_location?: {
          title?: string;
          level?: number;
          parent_titles?: string[];
        };
        element_preview?: ElementPreview;
      }[];
    }[];
  };
  /**
   */
  'vc.bot.meeting_ended_v1': {
    meeting?: BotMeeting;
  };
  /**
   */
  'vc.bot.meeting_invited_v1': {
    meeting?: BotMeeting;
    bot?: BotOperator;
    inviter?: BotOperator;
    invite_time?: string;
    call_id?: string;
  };
  /**
   */
  'vc.bot.meeting_started_v1': {
    meeting?: BotMeeting;
  };
  /**
   */
  'vc.material.review_result_v1': {
    user_id?: UserId;
    results?: Material[];
  };
  /**
   * 企业会议结束
   * - Scopes (any one): vc:meeting.all_meeting:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/all_meeting_ended
   */
  'vc.meeting.all_meeting_ended_v1': {
    meeting?: Meeting2;
    operator?: VcOperator;
  };
  /**
   * 企业会议开始
   * - Scopes (any one): vc:meeting.all_meeting:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/all_meeting_started
   */
  'vc.meeting.all_meeting_started_v1': {
    meeting?: Meeting2;
    operator?: VcOperator;
  };
  /**
   * 加入会议
   * - Scopes (any one): vc:meeting.meetingevent:read, vc:meeting:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/join_meeting
   */
  'vc.meeting.join_meeting_v1': {
    meeting?: Meeting;
    operator?: VcOperator;
  };
  /**
   * 离开会议
   * - Scopes (any one): vc:meeting.meetingevent:read, vc:meeting:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/leave_meeting
   */
  'vc.meeting.leave_meeting_v1': {
    meeting?: Meeting;
    operator?: VcOperator;
    leave_reason?: 1 | 2 | 3 | (number & {});
    leave_user?: VcOperator;
  };
  /**
   * 会议结束
   * - Scopes (any one): vc:meeting.meetingevent:read, vc:meeting:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/meeting_ended
   */
  'vc.meeting.meeting_ended_v1': {
    meeting?: Meeting2;
    operator?: VcOperator;
  };
  /**
   * 会议开始
   * - Scopes (any one): vc:meeting.meetingevent:read, vc:meeting:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/meeting_started
   */
  'vc.meeting.meeting_started_v1': {
    meeting?: Meeting2;
    operator?: VcOperator;
  };
  /** 参与的会议结束 */
  'vc.meeting.participant_meeting_ended_v1': {
    meeting?: Meeting3;
    operator?: Operator2;
    subscriber_ids?: UserId[];
  };
  /**
   */
  'vc.meeting.participant_meeting_joined_v1': {
    meeting?: Meeting3;
    operator?: Operator2;
    subscriber_ids?: UserId[];
  };
  /**
   */
  'vc.meeting.participant_meeting_started_v1': {
    meeting?: Meeting3;
    operator?: Operator2;
    subscriber_ids?: UserId[];
  };
  /**
   * 停止录制
   * - Scopes (any one): vc:meeting.meetingevent:read, vc:meeting:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ended
   */
  'vc.meeting.recording_ended_v1': {
    meeting?: Meeting;
    operator?: VcOperator;
  };
  /**
   * 录制完成
   * - Scopes (any one): vc:meeting.meetingevent:read, vc:meeting:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ready
   */
  'vc.meeting.recording_ready_v1': {
    meeting?: {
      id?: string;
      topic?: string;
      meeting_no?: string;
      meeting_source?: 1 | 2 | 3 | 4 | 100 | (number & {});
      owner?: {
        id?: UserId;
      };
      meeting_sub_type?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
      security_setting?: SecuritySetting;
      webinar_setting?: WebinarSetting;
    };
    url?: string;
    duration?: string;
  };
  /**
   * 开始录制
   * - Scopes (any one): vc:meeting.meetingevent:read, vc:meeting:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_started
   */
  'vc.meeting.recording_started_v1': {
    meeting?: Meeting;
    operator?: VcOperator;
  };
  /**
   */
  'vc.meeting.send_meeting_im_v1': {
    meeting?: {
      id?: string;
      meeting_source?: number;
      meeting_sub_type?: number;
      security_setting?: MeetingSecuritySetting;
      webinar_setting?: {
        webinar_type?: number;
      };
    };
    operator?: {
      id?: UserId;
      user_type?: number;
    };
    content?: string;
  };
  /**
   * 结束屏幕共享
   * - Scopes (any one): vc:meeting.meetingevent:read, vc:meeting:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/share_ended
   */
  'vc.meeting.share_ended_v1': {
    meeting?: Meeting;
    operator?: VcOperator;
  };
  /**
   * 开始屏幕共享
   * - Scopes (any one): vc:meeting.meetingevent:read, vc:meeting:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/share_started
   */
  'vc.meeting.share_started_v1': {
    meeting?: Meeting;
    operator?: VcOperator;
  };
  /** 纪要生成 */
  'vc.note.generated_v1': {
    note_id?: string;
    subscriber_ids?: UserId[];
  };
  /**
   */
  'vc.recording.recording_ended_v1': {
    unique_key?: string;
    source?: string;
    subscriber_ids?: UserId[];
  };
  /**
   */
  'vc.recording.recording_started_v1': {
    unique_key?: string;
    source?: string;
    subscriber_ids?: UserId[];
  };
  /**
   */
  'vc.recording.recording_transcript_generated_v1': {
    unique_key?: string;
    source?: string;
    subscriber_ids?: UserId[];
    transcript_items?: TranscriptReceivedItem[];
  };
  /**
   * 更新会议室预定限制
   * - Scopes (any one): vc:room, vc:room:readonly
   * - Scopes of single fields: contact:user.employee_id:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/events/updated
   */
  'vc.reserve_config.updated_v1': {
    scope_id?: string;
    /** 1–2 */
    scope_type?: number;
    approve_config?: {
      /** 0–1 */
      approval_switch?: number;
      /** 0–1 */
      approval_condition?: number;
      meeting_duration?: number;
      approvers?: SharedUser[];
    };
    time_config?: {
      if_cover_child_scope?: boolean;
      /** 0–1 */
      time_switch: number;
      days_in_advance?: number;
      opening_hour?: string;
      start_time?: string;
      end_time?: string;
      max_duration?: number;
    };
    reserve_scope_config?: {
      /** 0–1 */
      allow_all_users?: number;
      allow_users?: SharedUser[];
      allow_depts?: {
        department_id: string;
        department_name?: string;
      }[];
    };
  };
  /**
   * 创建会议室
   * - Scopes (any one): vc:room, vc:room:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/created
   */
  'vc.room.created_v1': {
    room?: Room2;
  };
  /**
   * 删除会议室
   * - Scopes (any one): vc:room, vc:room:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/deleted
   */
  'vc.room.deleted_v1': {
    room?: {
      room_id?: string;
    };
  };
  /**
   * 更新会议室
   * - Scopes (any one): vc:room, vc:room:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/updated
   */
  'vc.room.updated_v1': {
    room?: Room2;
  };
  /**
   * 创建会议室层级
   * - Scopes (any one): vc:room, vc:room:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/created
   */
  'vc.room_level.created_v1': {
    room_level?: RoomLevel;
  };
  /**
   * 删除会议室层级
   * - Scopes (any one): vc:room, vc:room:readonly, vc:rooms.roomlevel:delete, vc:rooms.roomlevel:read
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/deleted
   */
  'vc.room_level.deleted_v1': {
    /** 1–100 characters */
    room_level_id: string;
    delete_child?: boolean;
  };
  /**
   * 更新会议室层级
   * - Scopes (any one): vc:room, vc:room:readonly
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/updated
   */
  'vc.room_level.updated_v1': {
    room_level?: RoomLevel;
  };
  /**
   * 加班审批
   * - Scopes (any one): approval:approval, approval:approval:readonly
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/overtime
   */
  'work_approval': {
    type: string;
    app_id: string;
    tenant_key: string;
    instance_code: string;
    employee_id: string;
    open_id: string;
    start_time: number;
    end_time: number;
    work_type: string;
    work_start_time: string;
    work_end_time: string;
    work_interval: number;
    work_reason: string;
  };
}
