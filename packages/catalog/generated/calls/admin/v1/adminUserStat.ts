// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { MailgroupMemberDepartmentIdType, UserIdType } from '../../shared-types.ts';

export interface ListInput {
  params: {
    user_id_type?: UserIdType;
    department_id_type?: MailgroupMemberDepartmentIdType;
    start_date: string;
    end_date: string;
    department_id?: string;
    user_id?: string;
    /** 1–60 */
    page_size?: number;
    page_token?: string;
    target_geo?: string;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    date?: string;
    user_id?: string;
    user_name?: string;
    department_name?: string;
    department_path?: string;
    create_time?: string;
    user_active_flag?: 0 | 1;
    register_time?: string;
    suite_active_flag?: 0 | 1;
    last_active_time?: string;
    im_active_flag?: 0 | 1;
    send_messenger_num?: number;
    docs_active_flag?: 0 | 1;
    create_docs_num?: number;
    cal_active_flag?: 0 | 1;
    create_cal_num?: number;
    vc_active_flag?: 0 | 1;
    vc_duration?: number;
    active_os?: string;
    create_task_num?: number;
    vc_num?: number;
    app_package_type?: string;
    os_name?: string;
    /** int64 */
    email_send_count?: string;
    /** int64 */
    email_receive_count?: string;
    /** int64 */
    email_send_ext_count?: string;
    /** int64 */
    email_receive_ext_count?: string;
    /** int64 */
    email_send_in_count?: string;
    /** int64 */
    email_receive_in_count?: string;
    search_active_flag?: 0 | 1 | (number & {});
    /** int64 */
    total_search_count?: string;
    /** int64 */
    quick_search_count?: string;
    /** int64 */
    tab_search_count?: string;
  }[];
}

/**
 * 获取用户维度的用户活跃和功能使用数据 · Obtain active users and function usage data in the user dimension
 * - GET /open-apis/admin/v1/admin_user_stats
 * - Tokens: tenant
 * - Scopes (any one): admin:admin_user_stat:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_user_stat/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'admin.v1.adminUserStat.list', method: 'GET', path: '/open-apis/admin/v1/admin_user_stats', tokens: 't', paged: true, items: 'items' };
