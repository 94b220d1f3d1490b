// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';
import type { MentionEntity, Note } from '../types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: NoteUserIdType;
  };
  data: {
    talent_id: string;
    application_id?: string;
    creator_id?: string;
    content: string;
    /** default 2 */
    privacy?: 1 | 2;
    /** default false */
    notify_mentioned_user?: boolean;
    mention_entity_list?: MentionEntity[];
  };
}

export interface CreateOutput {
  note?: Note;
}

/**
 * 创建备注 · Create note
 * - POST /open-apis/hire/v1/notes
 * - Tokens: tenant
 * - Scopes (any one): hire:note
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.note.create', method: 'POST', path: '/open-apis/hire/v1/notes', tokens: 't', tier: 8 };

export interface DeleteInput {
  path: {
    note_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除备注 · Delete Note
 * - DELETE /open-apis/hire/v1/notes/:note_id
 * - Tokens: tenant
 * - Scopes (any one): hire:note
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'hire.v1.note.delete', method: 'DELETE', path: '/open-apis/hire/v1/notes/:note_id', tokens: 't', tier: 8 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    note_id: string;
  };
  params?: {
    user_id_type?: NoteUserIdType;
  };
}

export interface GetOutput {
  note?: Note;
}

/**
 * 获取备注 · Get note
 * - GET /open-apis/hire/v1/notes/:note_id
 * - Tokens: tenant
 * - Scopes (any one): hire:note, hire:note:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.note.get', method: 'GET', path: '/open-apis/hire/v1/notes/:note_id', tokens: 't', tier: 8 };

export interface ListInput {
  params: {
    page_size?: number;
    page_token?: string;
    talent_id: string;
    user_id_type?: NoteUserIdType;
  };
}

export interface ListOutput {
  items?: Note[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取备注列表 · Get note list
 * - GET /open-apis/hire/v1/notes
 * - Tokens: tenant
 * - Scopes (any one): hire:note, hire:note:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.note.list', method: 'GET', path: '/open-apis/hire/v1/notes', tokens: 't', tier: 8, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    note_id: string;
  };
  params?: {
    user_id_type?: NoteUserIdType;
  };
  data: {
    content: string;
    operator_id?: string;
    /** default false */
    notify_mentioned_user?: boolean;
    mention_entity_list?: MentionEntity[];
  };
}

export interface PatchOutput {
  note?: Note;
}

/**
 * 更新备注 · Update note
 * - PATCH /open-apis/hire/v1/notes/:note_id
 * - Tokens: tenant
 * - Scopes (any one): hire:note
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'hire.v1.note.patch', method: 'PATCH', path: '/open-apis/hire/v1/notes/:note_id', tokens: 't', tier: 8 };
