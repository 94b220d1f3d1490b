// Generated from the catalog by scripts/generate.ts. Do not edit.
import type {
  ApiDefinition,
  BinaryAnswer,
  FileInput,
  PagedApiDefinition,
  UnknownFields,
} from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { FileTypeInput, ShortcutInfo } from '../types.ts';

export interface CopyInput {
  path: {
    file_token: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** ≤ 256 bytes */
    name: string;
    type?: 'file' | 'doc' | 'sheet' | 'bitable' | 'docx' | 'mindnote' | 'slides';
    folder_token: string;
    extra?: {
      key: string;
      value: string;
    }[];
  };
}

export interface CopyOutput {
  file?: {
    token: string;
    name: string;
    type: string;
    parent_token?: string;
    url?: string;
    shortcut_info?: ShortcutInfo;
    /** int64 */
    created_time?: string;
    /** int64 */
    modified_time?: string;
    owner_id?: string;
  };
}

/**
 * 复制文件 · Copy File
 * - POST /open-apis/drive/v1/files/:file_token/copy
 * - Tokens: tenant, user
 * - Scopes (any one): docs:document:copy, drive:drive
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/copy
 */
export const copy: ApiDefinition<CopyInput, CopyOutput> = { id: 'drive.v1.file.copy', method: 'POST', path: '/open-apis/drive/v1/files/:file_token/copy', tokens: 'tu' };

export interface CreateFolderInput {
  data: {
    name: string;
    folder_token: string;
  };
}

export interface CreateFolderOutput {
  token?: string;
  url?: string;
}

/**
 * 新建文件夹 · Create Folder
 * - POST /open-apis/drive/v1/files/create_folder
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, space:folder:create
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_folder
 */
export const createFolder: ApiDefinition<CreateFolderInput, CreateFolderOutput> = { id: 'drive.v1.file.createFolder', method: 'POST', path: '/open-apis/drive/v1/files/create_folder', tokens: 'tu', tier: 6 };

export interface CreateShortcutInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    parent_token: string;
    refer_entity: {
      refer_token: string;
      refer_type: 'file' | 'docx' | 'bitable' | 'doc' | 'sheet' | 'mindnote' | 'slides';
    };
  };
}

export interface CreateShortcutOutput {
  succ_shortcut_node?: {
    token: string;
    name: string;
    type: string;
    parent_token?: string;
    url?: string;
    shortcut_info?: ShortcutInfo;
    /** int64 */
    created_time?: string;
    /** int64 */
    modified_time?: string;
    owner_id?: string;
  };
}

/**
 * 创建文件快捷方式 · Create file shortcut
 * - POST /open-apis/drive/v1/files/create_shortcut
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, space:document:shortcut
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_shortcut
 */
export const createShortcut: ApiDefinition<CreateShortcutInput, CreateShortcutOutput> = { id: 'drive.v1.file.createShortcut', method: 'POST', path: '/open-apis/drive/v1/files/create_shortcut', tokens: 'tu', tier: 6 };

export interface DeleteInput {
  path: {
    file_token: string;
  };
  params: {
    type: 'file' | 'docx' | 'bitable' | 'folder' | 'doc' | 'sheet' | 'mindnote' | 'shortcut' | 'slides';
    async?: boolean;
  };
}

export interface DeleteOutput {
  task_id?: string;
}

/**
 * 删除文件或文件夹 · Delete file or folder
 * - DELETE /open-apis/drive/v1/files/:file_token
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, space:document:delete
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'drive.v1.file.delete', method: 'DELETE', path: '/open-apis/drive/v1/files/:file_token', tokens: 'tu' };
export { deleteApi as delete };

export interface DeleteSubscribeInput {
  path: {
    file_token: string;
  };
  params: {
    file_type: FileTypeInput;
    event_type?: string;
  };
}

export interface DeleteSubscribeOutput {
  data: string;
}

/**
 * 取消云文档事件订阅 · Unsubscribe Docs events
 * - DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, docs:event:subscribe, drive:drive, sheets:spreadsheet
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/delete_subscribe
 */
export const deleteSubscribe: ApiDefinition<DeleteSubscribeInput, DeleteSubscribeOutput> = { id: 'drive.v1.file.deleteSubscribe', method: 'DELETE', path: '/open-apis/drive/v1/files/:file_token/delete_subscribe', tokens: 'tu', tier: 1 };

export interface DownloadInput {
  path: {
    file_token: string;
  };
  params?: {
    version?: string;
  };
}

export type DownloadOutput = BinaryAnswer;

/**
 * 下载文件
 * - GET /open-apis/drive/v1/files/:file_token/download
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, drive:file, drive:file:download, drive:file:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/download
 */
export const download: ApiDefinition<DownloadInput, DownloadOutput> = { id: 'drive.v1.file.download', method: 'GET', path: '/open-apis/drive/v1/files/:file_token/download', tokens: 'tu', binary: true };

export interface GetSubscribeInput {
  path: {
    file_token: string;
  };
  params: {
    file_type: FileTypeInput;
    event_type?: string;
  };
}

export interface GetSubscribeOutput {
  is_subscribe?: boolean;
}

/**
 * 查询云文档事件订阅状态 · Get Docs events subscription status
 * - GET /open-apis/drive/v1/files/:file_token/get_subscribe
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, docs:event:subscribe, drive:drive, sheets:spreadsheet
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/get_subscribe
 */
export const getSubscribe: ApiDefinition<GetSubscribeInput, GetSubscribeOutput> = { id: 'drive.v1.file.getSubscribe', method: 'GET', path: '/open-apis/drive/v1/files/:file_token/get_subscribe', tokens: 'tu', tier: 1 };

export interface ListInput {
  params?: {
    /** ≤ 200 */
    page_size?: number;
    page_token?: string;
    folder_token?: string;
    /** default "EditedTime" */
    order_by?: 'EditedTime' | 'CreatedTime';
    /** default "DESC" */
    direction?: 'ASC' | 'DESC';
    option?: string;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  files?: {
    token: string;
    name: string;
    type: 'doc' | 'sheet' | 'mindnote' | 'bitable' | 'file' | 'docx' | 'folder' | 'shortcut' | (string & {});
    parent_token?: string;
    url?: string;
    shortcut_info?: {
      target_type: 'doc' | 'sheet' | 'mindnote' | 'bitable' | 'file' | 'docx' | (string & {});
      target_token: string;
    };
    /** int64 */
    created_time?: string;
    /** int64 */
    modified_time?: string;
    owner_id?: string;
  }[];
  next_page_token?: string;
  has_more?: boolean;
}

/**
 * 获取文件夹中的文件清单 · List items in folder
 * - GET /open-apis/drive/v1/files
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive:readonly, space:document:retrieve
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'files'> = { id: 'drive.v1.file.list', method: 'GET', path: '/open-apis/drive/v1/files', tokens: 'tu', tier: 8, paged: true, items: 'files' };

export interface MoveInput {
  path: {
    file_token: string;
  };
  data?: {
    type?: 'file' | 'docx' | 'bitable' | 'doc' | 'sheet' | 'mindnote' | 'folder' | 'slides';
    folder_token?: string;
  };
}

export interface MoveOutput {
  task_id?: string;
}

/**
 * 移动文件或文件夹 · Move a file or folder
 * - POST /open-apis/drive/v1/files/:file_token/move
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, space:document:move
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/move
 */
export const move: ApiDefinition<MoveInput, MoveOutput> = { id: 'drive.v1.file.move', method: 'POST', path: '/open-apis/drive/v1/files/:file_token/move', tokens: 'tu', tier: 2 };

export interface SubscribeInput {
  path: {
    file_token: string;
  };
  params: {
    file_type: FileTypeInput;
    event_type?: string;
  };
  data?: UnknownFields;
}

export type SubscribeOutput = UnknownFields;

/**
 * 订阅云文档事件 · Subscribe Docs events
 * - POST /open-apis/drive/v1/files/:file_token/subscribe
 * - Tokens: tenant, user
 * - Scopes (any one): docs:doc, docs:event:subscribe, drive:drive, sheets:spreadsheet
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/subscribe
 */
export const subscribe: ApiDefinition<SubscribeInput, SubscribeOutput> = { id: 'drive.v1.file.subscribe', method: 'POST', path: '/open-apis/drive/v1/files/:file_token/subscribe', tokens: 'tu', tier: 4 };

export interface TaskCheckInput {
  params: {
    task_id: string;
  };
}

export interface TaskCheckOutput {
  status?: 'success' | 'fail' | 'process' | (string & {});
}

/**
 * 查询异步任务状态 · Query Task Status
 * - GET /open-apis/drive/v1/files/task_check
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive.metadata:readonly, drive:drive:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/task_check
 */
export const taskCheck: ApiDefinition<TaskCheckInput, TaskCheckOutput> = { id: 'drive.v1.file.taskCheck', method: 'GET', path: '/open-apis/drive/v1/files/task_check', tokens: 'tu' };

export interface UploadAllInput {
  data: {
    /** ≤ 250 characters */
    file_name: string;
    parent_type: 'explorer' | 'wiki';
    parent_node: string;
    /** ≤ 20971520 */
    size: number;
    checksum?: string;
    file: FileInput;
    file_token?: string;
  };
}

export interface UploadAllOutput {
  file_token?: string;
  url?: string;
  version?: string;
}

/**
 * 上传文件
 * - POST /open-apis/drive/v1/files/upload_all
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:file, drive:file:upload
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_all
 */
export const uploadAll: ApiDefinition<UploadAllInput, UploadAllOutput> = { id: 'drive.v1.file.uploadAll', method: 'POST', path: '/open-apis/drive/v1/files/upload_all', tokens: 'tu', multipart: true };

export interface UploadFinishInput {
  data: {
    upload_id: string;
    block_num: number;
  };
}

export interface UploadFinishOutput {
  file_token?: string;
  version?: string;
  url?: string;
}

/**
 * 分片上传文件-完成上传
 * - POST /open-apis/drive/v1/files/upload_finish
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:file, drive:file:upload
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_finish
 */
export const uploadFinish: ApiDefinition<UploadFinishInput, UploadFinishOutput> = { id: 'drive.v1.file.uploadFinish', method: 'POST', path: '/open-apis/drive/v1/files/upload_finish', tokens: 'tu' };

export interface UploadPartInput {
  data: {
    upload_id: string;
    seq: number;
    size: number;
    checksum?: string;
    file: FileInput;
  };
}

export type UploadPartOutput = UnknownFields;

/**
 * 分片上传文件-上传分片
 * - POST /open-apis/drive/v1/files/upload_part
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:file, drive:file:upload
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_part
 */
export const uploadPart: ApiDefinition<UploadPartInput, UploadPartOutput> = { id: 'drive.v1.file.uploadPart', method: 'POST', path: '/open-apis/drive/v1/files/upload_part', tokens: 'tu', multipart: true };

export interface UploadPrepareInput {
  data: {
    /** ≤ 250 characters */
    file_name: string;
    parent_type: 'explorer' | 'wiki';
    parent_node: string;
    /** ≥ 0 */
    size: number;
    file_token?: string;
  };
}

export interface UploadPrepareOutput {
  upload_id?: string;
  block_size?: number;
  block_num?: number;
}

/**
 * 分片上传文件-预上传
 * - POST /open-apis/drive/v1/files/upload_prepare
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:file, drive:file:upload
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/upload_prepare
 */
export const uploadPrepare: ApiDefinition<UploadPrepareInput, UploadPrepareOutput> = { id: 'drive.v1.file.uploadPrepare', method: 'POST', path: '/open-apis/drive/v1/files/upload_prepare', tokens: 'tu', tier: 6 };
