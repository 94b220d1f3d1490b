// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { FunctionalRoleMemberUserIdType, UserIdType } from '../../shared-types.ts';
import type { DeviceRecord } from '../types.ts';

export interface CreateInput {
  data?: {
    device_system?: 1 | 2 | 3 | 4 | 5 | 6;
    device_ownership?: 0 | 1 | 2;
    device_status?: 0 | 1 | 2;
    is_public?: boolean;
    serial_number?: string;
    disk_serial_number?: string;
    uuid?: string;
    mac_address?: string;
    android_id?: string;
    idfv?: string;
    aaid?: string;
  };
}

export interface CreateOutput {
  /** int64 */
  device_record_id?: string;
}

/**
 * 新增设备
 * - POST /open-apis/security_and_compliance/v2/device_records
 * - Tokens: tenant
 * - Scopes (any one): security_and_compliance:device_record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'security_and_compliance.v2.deviceRecord.create', method: 'POST', path: '/open-apis/security_and_compliance/v2/device_records', tokens: 't', tier: 7 };

export interface DeleteInput {
  path: {
    /** int64 */
    device_record_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除设备
 * - DELETE /open-apis/security_and_compliance/v2/device_records/:device_record_id
 * - Tokens: tenant
 * - Scopes (any one): security_and_compliance:device_record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'security_and_compliance.v2.deviceRecord.delete', method: 'DELETE', path: '/open-apis/security_and_compliance/v2/device_records/:device_record_id', tokens: 't', tier: 7 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    /** int64 */
    device_record_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  device_record?: DeviceRecord;
}

/**
 * 获取设备信息
 * - GET /open-apis/security_and_compliance/v2/device_records/:device_record_id
 * - Tokens: tenant
 * - Scopes (any one): security_and_compliance:device_record:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'security_and_compliance.v2.deviceRecord.get', method: 'GET', path: '/open-apis/security_and_compliance/v2/device_records/:device_record_id', tokens: 't', tier: 9 };

export interface ListInput {
  params: {
    /** 1–100; default 100 */
    page_size: number;
    page_token?: string;
    /** int64 */
    device_record_id?: string;
    current_user_id?: string;
    user_id_type?: FunctionalRoleMemberUserIdType;
    device_name?: string;
    serial_number?: string;
    disk_serial_number?: string;
    mac_address?: string;
    android_id?: string;
    uuid?: string;
    idfv?: string;
    aaid?: string;
    device_ownership?: 0 | 1 | 2;
    device_status?: 0 | 1 | 2;
    device_terminal_type?: 0 | 1 | 2;
    os?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
    latest_user_id?: string;
    /** int64 */
    did?: string;
    is_managed?: boolean;
    mdm_device_id?: string;
    mdm_provider_name?: string;
    lsa_client_status?: 1 | 2;
    device_env_detect_status?: 0 | 1 | 2;
    is_public?: boolean;
    source?: 0 | 1 | 2;
    cert_serial_number?: string;
    cert_issuer?: string;
  };
}

export interface ListOutput {
  items?: DeviceRecord[];
  page_token: string;
  has_more: boolean;
}

/**
 * 查询设备信息
 * - GET /open-apis/security_and_compliance/v2/device_records
 * - Tokens: tenant
 * - Scopes (any one): security_and_compliance:device_record:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'security_and_compliance.v2.deviceRecord.list', method: 'GET', path: '/open-apis/security_and_compliance/v2/device_records', tokens: 't', tier: 7, paged: true, items: 'items' };

export type MineInput = NoInput;

export interface MineOutput {
  /** int64 */
  device_record_id?: string;
  device_ownership?: 0 | 1 | 2;
  device_status?: 0 | 1 | 2;
}

/**
 * 获取设备认证信息
 * - GET /open-apis/security_and_compliance/v2/device_records/mine
 * - Tokens: user
 * - Scopes (any one): security_and_compliance:device_record:read
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/mine
 */
export const mine: ApiDefinition<MineInput, MineOutput> = { id: 'security_and_compliance.v2.deviceRecord.mine', method: 'GET', path: '/open-apis/security_and_compliance/v2/device_records/mine', tokens: 'u', tier: 9 };

export interface UpdateInput {
  path: {
    /** int64 */
    device_record_id: string;
  };
  params: {
    /** int64 */
    version: string;
  };
  data?: {
    device_ownership?: 0 | 1 | 2;
    device_status?: 0 | 1 | 2;
    is_public?: boolean;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 更新设备
 * - PUT /open-apis/security_and_compliance/v2/device_records/:device_record_id
 * - Tokens: tenant
 * - Scopes (any one): security_and_compliance:device_record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'security_and_compliance.v2.deviceRecord.update', method: 'PUT', path: '/open-apis/security_and_compliance/v2/device_records/:device_record_id', tokens: 't', tier: 7 };
