// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type {
  AddOns,
  AgendaItemTitle,
  Block,
  BlockBitable,
  BlockFile,
  BlockImage,
  BlockLinkPreview,
  BlockType,
  Board,
  Callout,
  ChatCard,
  Diagram,
  Iframe,
  Isv,
  Minutes,
  Okr,
  OkrKeyResult,
  OkrObjective,
  Page,
  Project,
  ReferenceBase,
  ReferenceSynced,
  Sheet,
  SourceSynced,
  Table,
  Task,
  UpdateBlockRequest,
  View,
} from '../types.ts';

export interface BatchUpdateInput {
  path: {
    chat_id: string;
  };
  params?: {
    /** ≥ -1; default -1 */
    revision_id?: number;
    client_token?: string;
    user_id_type?: UserIdType;
  };
  data?: {
    /** ≤ 200 items */
    requests?: UpdateBlockRequest[];
  };
}

export interface BatchUpdateOutput {
  blocks?: {
    block_id?: string;
    parent_id?: string;
    children?: string[];
    block_type: BlockType;
    page?: Page;
    text?: Page;
    heading1?: Page;
    heading2?: Page;
    heading3?: Page;
    heading4?: Page;
    heading5?: Page;
    heading6?: Page;
    heading7?: Page;
    heading8?: Page;
    heading9?: Page;
    bullet?: Page;
    ordered?: Page;
    code?: Page;
    quote?: Page;
    equation?: Page;
    todo?: Page;
    bitable?: BlockBitable;
    callout?: Callout;
    chat_card?: ChatCard;
    diagram?: Diagram;
    divider?: UnknownFields;
    file?: BlockFile;
    grid?: {
      column_size: number;
    };
    grid_column?: {
      width_ratio?: number;
    };
    iframe?: Iframe;
    image?: BlockImage;
    isv?: Isv;
    add_ons?: AddOns;
    mindnote?: {
      token?: string;
    };
    sheet?: Sheet;
    table?: Table;
    table_cell?: UnknownFields;
    view?: View;
    undefined?: UnknownFields;
    quote_container?: UnknownFields;
    task?: Task;
    okr?: Okr;
    okr_objective?: OkrObjective;
    okr_key_result?: OkrKeyResult;
    okr_progress?: UnknownFields;
    comment_ids?: string[];
    jira_issue?: {
      id?: string;
      key?: string;
    };
    wiki_catalog?: {
      wiki_token?: string;
    };
    board?: Board;
    agenda?: UnknownFields;
    agenda_item?: UnknownFields;
    agenda_item_title?: AgendaItemTitle;
    agenda_item_content?: UnknownFields;
    link_preview?: BlockLinkPreview;
    source_synced?: SourceSynced;
    reference_synced?: ReferenceSynced;
    sub_page_list?: {
      wiki_token: string;
    };
    ai_template?: UnknownFields;
    reference_base?: ReferenceBase;
    project?: Project;
    meeting_notes_qa?: UnknownFields;
    vc_tabs?: UnknownFields;
    vc_summary_tab?: UnknownFields;
    vc_transcript_tab?: UnknownFields;
    minutes?: Minutes;
  }[];
  revision_id?: number;
  client_token?: string;
}

/**
 * 批量更新群公告块的内容 · Batch update blocks in group announcement
 * - PATCH /open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat.announcement:write_only
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/batch_update
 */
export const batchUpdate: ApiDefinition<BatchUpdateInput, BatchUpdateOutput> = { id: 'docx.v1.chatAnnouncementBlock.batchUpdate', method: 'PATCH', path: '/open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update', tokens: 'tu', idempotency: 'params.client_token', tier: 6 };

export interface GetInput {
  path: {
    chat_id: string;
    block_id: string;
  };
  params?: {
    /** ≥ -1; default -1 */
    revision_id?: number;
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  block?: Block;
}

/**
 * 获取群公告块的内容
 * - GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat.announcement:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'docx.v1.chatAnnouncementBlock.get', method: 'GET', path: '/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id', tokens: 'tu', tier: 7 };

export interface ListInput {
  path: {
    chat_id: string;
  };
  params?: {
    /** ≤ 500; default 500 */
    page_size?: number;
    page_token?: string;
    /** ≥ -1; default -1 */
    revision_id?: number;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: Block[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取群公告所有块
 * - GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat.announcement:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'docx.v1.chatAnnouncementBlock.list', method: 'GET', path: '/open-apis/docx/v1/chats/:chat_id/announcement/blocks', tokens: 'tu', tier: 7, paged: true, items: 'items' };
