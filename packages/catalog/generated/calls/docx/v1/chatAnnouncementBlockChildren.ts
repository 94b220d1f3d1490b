// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type {
  AddOns,
  Bitable,
  Block,
  BlockType,
  BoardInput,
  CalloutInput,
  ChatCard,
  Children,
  ChildrenText,
  Grid,
  Iframe,
  ImageInput,
  LinkPreviewInput,
  Minutes,
  OkrInput,
  ReferenceSynced,
  SheetInput,
  TableInput,
  TaskInput,
  TextElementInput,
} from '../types.ts';

export interface BatchDeleteInput {
  path: {
    chat_id: string;
    block_id: string;
  };
  params?: {
    /** ≥ -1; default -1 */
    revision_id?: number;
    client_token?: string;
  };
  data: {
    /** ≥ 0 */
    start_index: number;
    /** ≥ 1 */
    end_index: number;
  };
}

export interface BatchDeleteOutput {
  revision_id?: number;
  client_token?: string;
}

/**
 * 删除群公告中的块
 * - DELETE /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat.announcement:write_only
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'docx.v1.chatAnnouncementBlockChildren.batchDelete', method: 'DELETE', path: '/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete', tokens: 'tu', idempotency: 'params.client_token', tier: 6 };

export interface CreateInput {
  path: {
    chat_id: string;
    block_id: string;
  };
  params?: {
    /** ≥ -1; default -1 */
    revision_id?: number;
    client_token?: string;
    user_id_type?: UserIdType;
  };
  data?: {
    /** 1–50 items */
    children?: {
      block_type: BlockType;
      text?: ChildrenText;
      heading1?: ChildrenText;
      heading2?: ChildrenText;
      heading3?: ChildrenText;
      heading4?: ChildrenText;
      heading5?: ChildrenText;
      heading6?: ChildrenText;
      heading7?: ChildrenText;
      heading8?: ChildrenText;
      heading9?: ChildrenText;
      bullet?: ChildrenText;
      ordered?: ChildrenText;
      code?: ChildrenText;
      quote?: ChildrenText;
      equation?: ChildrenText;
      todo?: ChildrenText;
      bitable?: Bitable;
      callout?: CalloutInput;
      chat_card?: ChatCard;
      divider?: UnknownFields;
      file?: Bitable;
      grid?: Grid;
      iframe?: Iframe;
      image?: ImageInput;
      isv?: UnknownFields;
      add_ons?: AddOns;
      sheet?: SheetInput;
      table?: TableInput;
      quote_container?: UnknownFields;
      task?: TaskInput;
      okr?: OkrInput;
      comment_ids?: string[];
      wiki_catalog?: {
        wiki_token?: string;
      };
      board?: BoardInput;
      link_preview?: LinkPreviewInput;
      source_synced?: {
        elements?: TextElementInput[];
        align?: 1 | 2 | 3;
      };
      reference_synced?: ReferenceSynced;
      sub_page_list?: {
        wiki_token: string;
      };
      ai_template?: UnknownFields;
      vc_tabs?: UnknownFields;
      vc_summary_tab?: UnknownFields;
      vc_transcript_tab?: UnknownFields;
      minutes?: Minutes;
    }[];
    /** default -1 */
    index?: number;
  };
}

export interface CreateOutput {
  children?: Children[];
  revision_id?: number;
  client_token?: string;
}

/**
 * 在群公告中创建块 · Create blocks in group announcement
 * - POST /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat.announcement:write_only
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'docx.v1.chatAnnouncementBlockChildren.create', method: 'POST', path: '/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children', tokens: 'tu', idempotency: 'params.client_token', tier: 6 };

export interface GetInput {
  path: {
    chat_id: string;
    block_id: string;
  };
  params?: {
    /** ≥ -1; default -1 */
    revision_id?: number;
    page_token?: string;
    /** ≥ 1; default 500 */
    page_size?: number;
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  items?: Block[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取所有子块
 * - GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat.announcement:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/get
 */
export const get: PagedApiDefinition<GetInput, GetOutput, 'items'> = { id: 'docx.v1.chatAnnouncementBlockChildren.get', method: 'GET', path: '/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children', tokens: 'tu', tier: 7, paged: true, items: 'items' };
