// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DataAsset, TenantType } from '../types.ts';

export interface CreateInput {
  path: {
    /** ≤ 255 characters */
    app_id: string;
  };
  params?: {
    tenant_type?: TenantType;
  };
  data: {
    /** ≤ 255 characters */
    connect_type: 'import' | 'direct';
    /** ≤ 255 characters */
    source_type: 'file' | 'lark_wiki_space' | 'lark_doc' | 'lark_helpdesk';
    import_knowledge_setting?: {
      chunk_setting?: {
        /** ≤ 255 characters */
        rule_type: 'separator' | 'intelligent';
        /** ≤ 255 characters */
        separate_type?: 'paragraph' | 'title';
        /** 200–1000 */
        size?: number;
        /** 0–200 */
        overlap?: number;
      };
      file?: {
        /** ≤ 255 characters */
        title?: string;
        /** ≤ 255 characters */
        token?: string;
        /** ≤ 65536 characters */
        content?: string;
        /** ≤ 255 characters */
        mime_type?: 
          | 'text/plain'
          | 'application/pdf'
          | 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
          | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
          | (string & {});
        /** ≤ 65535 characters */
        url?: string;
      };
      lark_doc?: {
        /** ≤ 255 characters */
        type: 'doc' | 'file' | 'wiki' | 'docx' | 'folder';
        /** ≤ 255 characters */
        token: string;
        with_sub_docs?: boolean;
        url?: string;
      };
      lark_wiki_space?: {
        /** ≤ 255 characters */
        space_id: string;
        sub_docs?: {
          /** ≤ 255 characters */
          type: 'wiki';
          /** ≤ 255 characters */
          token: string;
          /** ≤ 65535 characters */
          url?: string;
        }[];
        /** ≤ 65535 characters */
        url?: string;
      };
      lark_helpdesk?: {
        /** ≤ 255 characters */
        helpdesk_id: string;
      };
    };
    description?: Record<string, string>;
  };
}

export interface CreateOutput {
  data_asset?: DataAsset;
}

/**
 * 创建数据知识 · Create data knowledge
 * - POST /open-apis/aily/v1/apps/:app_id/data_assets
 * - Tokens: tenant, user
 * - Scopes (any one): aily:data_asset:write
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'aily.v1.appDataAsset.create', method: 'POST', path: '/open-apis/aily/v1/apps/:app_id/data_assets', tokens: 'tu', tier: 8 };

export interface DeleteInput {
  path: {
    /** ≤ 255 characters */
    app_id: string;
    /** ≤ 255 characters */
    data_asset_id: string;
  };
  params?: {
    tenant_type?: TenantType;
  };
}

export interface DeleteOutput {
  data_asset?: DataAsset;
}

/**
 * 删除数据知识 · Delete data knowledge
 * - DELETE /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id
 * - Tokens: tenant, user
 * - Scopes (any one): aily:data_asset:write
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'aily.v1.appDataAsset.delete', method: 'DELETE', path: '/open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id', tokens: 'tu', tier: 8 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    /** 1–255 characters */
    app_id: string;
    /** 1–255 characters */
    data_asset_id: string;
  };
  params?: {
    with_data_asset_item?: boolean;
    with_connect_status?: boolean;
    with_import_setting?: boolean;
    /** ≤ 255 characters */
    tenant_type?: string;
  };
}

export interface GetOutput {
  data_asset?: DataAsset;
}

/**
 * 获取数据知识 · Get individual data knowledge
 * - GET /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id
 * - Tokens: tenant, user
 * - Scopes (any one): aily:data_asset:read
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'aily.v1.appDataAsset.get', method: 'GET', path: '/open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id', tokens: 'tu', tier: 8 };

export interface ListInput {
  path: {
    /** ≤ 255 characters */
    app_id: string;
  };
  params?: {
    page_size?: number;
    page_token?: string;
    /** ≤ 255 characters */
    keyword?: string;
    /** 0–255 items */
    data_asset_ids?: string[];
    /** 0–255 items */
    data_asset_tag_ids?: string[];
    with_data_asset_item?: boolean;
    with_connect_status?: boolean;
    with_import_setting?: boolean;
  };
}

export interface ListOutput {
  items?: DataAsset[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取数据知识列表
 * - GET /open-apis/aily/v1/apps/:app_id/data_assets
 * - Tokens: tenant, user
 * - Scopes (any one): aily:data_asset:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'aily.v1.appDataAsset.list', method: 'GET', path: '/open-apis/aily/v1/apps/:app_id/data_assets', tokens: 'tu', tier: 7, paged: true, items: 'items' };

export interface UploadFileInput {
  path: {
    /** ≤ 255 characters */
    app_id: string;
  };
  params?: {
    tenant_type?: TenantType;
  };
  data: {
    file: FileInput;
  };
}

export interface UploadFileOutput {
  file_info?: {
    token: string;
    mime_type: string;
  };
}

/**
 * 上传文件用于 Aily 的数据知识管理
 * - POST /open-apis/aily/v1/apps/:app_id/data_assets/upload_file
 * - Tokens: tenant, user
 * - Scopes (any one): aily:data_asset:upload_file
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/upload_file
 */
export const uploadFile: ApiDefinition<UploadFileInput, UploadFileOutput> = { id: 'aily.v1.appDataAsset.uploadFile', method: 'POST', path: '/open-apis/aily/v1/apps/:app_id/data_assets/upload_file', tokens: 'tu', multipart: true, tier: 6 };
