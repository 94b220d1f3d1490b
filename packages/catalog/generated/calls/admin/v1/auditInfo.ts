// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { AuditInfoUserIdType, I18nNames } from '../../shared-types.ts';

export interface ListInput {
  params?: {
    user_id_type?: AuditInfoUserIdType;
    latest?: number;
    oldest?: number;
    event_name?: string;
    operator_type?: 'user' | 'bot';
    operator_value?: string;
    event_module?: number;
    page_token?: string;
    /** 1–200; default 20 */
    page_size?: number;
    user_type?: 0 | 1 | 2;
    object_type?: number;
    object_value?: string;
    ext_filter_object_by_ccm_token?: string;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    event_id?: string;
    unique_id?: string;
    event_name: string;
    department_ids?: string[];
    event_module: number;
    operator_type?: 0 | 1;
    operator_value?: string;
    objects?: {
      object_type?: string;
      object_value?: string;
      object_name?: string;
      object_owner?: string;
      object_detail?: {
        clone_source?: string;
        text_detail?: string;
        file_name?: string;
        third_party_appID?: string;
        contain_file_num?: number;
        permission_setting_type?: string;
        permission_external_access_Type?: boolean;
        permission_share_type?: string;
        file_service_source?: string;
        okr_download_content?: string;
        container_type?: string;
        container_id?: string;
        current_page?: string;
      };
    }[];
    recipients?: {
      recipient_type?: string;
      recipient_value?: string;
      recipient_detail?: {
        permission_action_type?: string;
        chat_id?: string;
        chat_name?: string;
        chat_type?: number;
        external_flag?: boolean;
      };
    }[];
    event_time?: number;
    ip?: string;
    operator_app?: string;
    audit_context?: {
      terminal_type?: 0 | 1 | 2 | 3;
      ios_context?: {
        udid?: string;
        did?: string;
        app_ver?: string;
        ver?: string;
        os?: string;
        STZone?: string;
        ML?: string;
        sjd?: string;
        proxyip?: string;
        wifip?: string;
        location?: string;
        active_ip?: string;
        active_ip_detail?: string;
        cell_base_station?: string;
        IP?: string;
      };
      pc_context?: {
        udid?: string;
        did?: string;
        app_ver?: string;
        ver?: string;
        os?: string;
        wifip?: string;
        region?: string;
        IP?: string;
      };
      web_context?: {
        user_agent?: string;
        IP?: string;
      };
      android_context?: {
        udid?: string;
        did?: string;
        app_ver?: string;
        ver?: string;
        region?: string;
        id_i?: string;
        id_r?: string;
        hw_brand?: string;
        hw_manuf?: string;
        wifip?: string;
        route_iip?: string;
        route_gip?: string;
        env_su?: string;
        env_tz?: string;
        env_ml?: string;
        location?: string;
        active_ip?: string;
        active_ip_detail?: string;
        cell_base_station?: string;
        IP?: string;
      };
    };
    extend?: {
      comment_type?: string;
      app_detail?: string;
      two_step_validation?: boolean;
      login_method?: string;
      new_people_num_in_video?: number;
      external_people_num_in_video?: number;
      external_people_num_in_chat?: number;
      join_group?: number;
      quit_group?: number;
      external_people_num_in_doc_share?: number;
    };
    operator_app_name?: string;
    common_drawers?: {
      common_draw_info_list?: {
        info_key?: string;
        info_val?: string;
        key_i18n_key?: string;
        val_type?: string;
        val_i18n_key?: string;
      }[];
    };
    audit_detail?: {
      mc?: string;
      device_model?: string;
      os?: string;
      city?: string;
    };
    operator_tenant?: string;
    operator_detail?: {
      operator_name: {
        default_name: string;
        i18n_value?: I18nNames;
      };
      tenant_name?: string;
    };
  }[];
}

/**
 * 用户行为日志搜索
 * - GET /open-apis/admin/v1/audit_infos
 * - Tokens: tenant
 * - Scopes (any one): admin:audit_info:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/audit_data_get
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'admin.v1.auditInfo.list', method: 'GET', path: '/open-apis/admin/v1/audit_infos', tokens: 't', tier: 11, paged: true, items: 'items' };
