// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { MailgroupMemberDepartmentIdType } from '../../shared-types.ts';

export interface ListInput {
  params: {
    department_id_type: MailgroupMemberDepartmentIdType;
    start_date: string;
    end_date: string;
    department_id: string;
    contains_child_dept: boolean;
    /** 1–20 */
    page_size?: number;
    page_token?: string;
    target_geo?: string;
    with_product_version?: boolean;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    date?: string;
    department_id?: string;
    department_name?: string;
    department_path?: string;
    total_user_num?: number;
    active_user_num?: number;
    active_user_rate?: string;
    suite_dau?: number;
    suite_active_rate?: string;
    new_user_num?: number;
    new_active_num?: number;
    resign_user_num?: number;
    im_dau?: number;
    send_messenger_user_num?: number;
    send_messenger_num?: number;
    avg_send_messenger_num?: string;
    docs_dau?: number;
    create_docs_user_num?: number;
    create_docs_num?: number;
    avg_create_docs_num?: string;
    cal_dau?: number;
    create_cal_user_num?: number;
    create_cal_num?: number;
    avg_create_cal_num?: string;
    vc_dau?: number;
    vc_duration?: number;
    avg_vc_duration?: string;
    avg_duration?: string;
    task_dau?: number;
    create_task_user_num?: number;
    create_task_num?: number;
    avg_create_task_num?: string;
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
    /** int64 */
    search_active_dau?: string;
    /** int64 */
    total_search_count?: string;
    /** int64 */
    quick_search_count?: string;
    /** int64 */
    tab_search_count?: string;
    product_version?: string;
  }[];
}

/**
 * 获取部门维度的用户活跃和功能使用数据 · Obtain active users and function usage data in the department dimension
 * - GET /open-apis/admin/v1/admin_dept_stats
 * - Tokens: tenant
 * - Scopes (any one): admin:admin_dept_stat:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_dept_stat/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'admin.v1.adminDeptStat.list', method: 'GET', path: '/open-apis/admin/v1/admin_dept_stats', tokens: 't', paged: true, items: 'items' };
