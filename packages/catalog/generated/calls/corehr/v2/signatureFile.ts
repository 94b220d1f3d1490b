// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { SignatureFile, UserIdType } from '../types.ts';

export interface DownloadInput {
  path: {
    signature_file_id: string;
  };
  data?: UnknownFields;
}

export type DownloadOutput = BinaryAnswer;

/**
 * 下载电子签文件
 * - POST /open-apis/corehr/v2/signature_files/:signature_file_id/download
 * - Tokens: tenant
 * - Scopes (any one): corehr:signature_file:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/download
 */
export const download: ApiDefinition<DownloadInput, DownloadOutput> = { id: 'corehr.v2.signatureFile.download', method: 'POST', path: '/open-apis/corehr/v2/signature_files/:signature_file_id/download', tokens: 't', binary: true, tier: 3 };

export interface ListInput {
  params?: {
    signature_file_id?: string;
    page_size?: number;
    page_token?: string;
    /** ≤ 30 characters */
    states?: string;
    update_time_start?: string;
    update_time_end?: string;
    user_id_type?: UserIdType;
    /** ≤ 4294967296 characters */
    template_ids?: string;
    select_sign_url?: boolean;
  };
}

export interface ListOutput {
  items?: SignatureFile[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取电子签文件列表
 * - GET /open-apis/corehr/v2/signature_files
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:signature_file.pre_hire:read, corehr:signature_file:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v2.signatureFile.list', method: 'GET', path: '/open-apis/corehr/v2/signature_files', tokens: 'tu', tier: 3, paged: true, items: 'items' };

export interface ListByBizIdInput {
  params: {
    biz_process_id: string;
    biz_type: string;
    user_id_type?: UserIdType;
    select_sign_url?: boolean;
  };
}

export interface ListByBizIdOutput {
  signature_files?: SignatureFile[];
  batch_sign_url?: string;
}

/**
 * 根据流程获取电子签文件信息
 * - GET /open-apis/corehr/v2/signature_files/list_by_biz_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:signature.file:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/list_by_biz_id
 */
export const listByBizId: ApiDefinition<ListByBizIdInput, ListByBizIdOutput> = { id: 'corehr.v2.signatureFile.listByBizId', method: 'GET', path: '/open-apis/corehr/v2/signature_files/list_by_biz_id', tokens: 't', tier: 3 };

export interface QueryInput {
  params?: {
    signature_file_id?: string;
    page_size?: number;
    page_token?: string;
    update_time_start?: string;
    update_time_end?: string;
    user_id_type?: UserIdType;
    select_sign_url?: boolean;
  };
  data?: {
    /** 0–100 items */
    states?: string[];
    /** 0–100 items */
    template_ids?: string[];
  };
}

export interface QueryOutput {
  items?: SignatureFile[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询电子签文件详情
 * - POST /open-apis/corehr/v2/signature_files/query
 * - Tokens: tenant
 * - Scopes (any one): corehr:signature.file:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'items'> = { id: 'corehr.v2.signatureFile.query', method: 'POST', path: '/open-apis/corehr/v2/signature_files/query', tokens: 't', tier: 3, paged: true, items: 'items' };

export interface TerminateInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** 0–100 items */
    ids: string[];
    operator: string;
    terminate_reason: string;
  };
}

export interface TerminateOutput {
  total_count?: number;
  success_count?: number;
  fail_count?: number;
  success_file_id_list?: string[];
  fail_file_id_and_reasons?: {
    signature_file_id: string;
    fail_reason: string;
  }[];
}

/**
 * 终止电子签文件
 * - POST /open-apis/corehr/v2/signature_files/terminate
 * - Tokens: tenant
 * - Scopes (any one): corehr:signature_file:terminate
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/terminate
 */
export const terminate: ApiDefinition<TerminateInput, TerminateOutput> = { id: 'corehr.v2.signatureFile.terminate', method: 'POST', path: '/open-apis/corehr/v2/signature_files/terminate', tokens: 't', tier: 3 };
