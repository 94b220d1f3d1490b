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
  Grid,
  Iframe,
  ImageInput,
  LinkPreviewInput,
  Minutes,
  OkrInput,
  ReferenceSynced,
  SheetInput,
  SourceSyncedInput,
  SubPageList,
  TableInput,
  TaskInput,
  TextInput,
} from '../types.ts';

export interface BatchDeleteInput {
  path: {
    document_id: string;
    block_id: string;
  };
  params?: {
    /** ≥ -1; default -1 */
    document_revision_id?: number;
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
  document_revision_id?: number;
  client_token: string;
}

/**
 * 删除块 · Delete blocks
 * - DELETE /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete
 * - Tokens: tenant, user
 * - Scopes (any one): docx:document, docx:document:write_only
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-children/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'docx.v1.documentBlockChildren.batchDelete', method: 'DELETE', path: '/open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete', tokens: 'tu', idempotency: 'params.client_token' };

export interface CreateInput {
  path: {
    document_id: string;
    block_id: string;
  };
  params?: {
    /** ≥ -1; default -1 */
    document_revision_id?: number;
    client_token?: string;
    user_id_type?: UserIdType;
  };
  data?: {
    /** 1–50 items */
    children?: {
      block_type: BlockType;
      text?: TextInput;
      heading1?: TextInput;
      heading2?: TextInput;
      heading3?: TextInput;
      heading4?: TextInput;
      heading5?: TextInput;
      heading6?: TextInput;
      heading7?: TextInput;
      heading8?: TextInput;
      heading9?: TextInput;
      bullet?: TextInput;
      ordered?: TextInput;
      code?: TextInput;
      quote?: TextInput;
      equation?: TextInput;
      todo?: TextInput;
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
      source_synced?: SourceSyncedInput;
      reference_synced?: ReferenceSynced;
      sub_page_list?: SubPageList;
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
  document_revision_id?: number;
  client_token: string;
}

/**
 * 创建块 · Create blocks
 * - POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children
 * - Tokens: tenant, user
 * - Scopes (any one): docx:document, docx:document:write_only
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-children/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'docx.v1.documentBlockChildren.create', method: 'POST', path: '/open-apis/docx/v1/documents/:document_id/blocks/:block_id/children', tokens: 'tu', idempotency: 'params.client_token' };

export interface GetInput {
  path: {
    document_id: string;
    block_id: string;
  };
  params?: {
    /** ≥ -1; default -1 */
    document_revision_id?: number;
    page_token?: string;
    /** ≤ 500; default 500 */
    page_size?: number;
    /** default false */
    with_descendants?: boolean;
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  items?: Block[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取所有子块 · Obtain all the child blocks
 * - GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children
 * - Tokens: tenant, user
 * - Scopes (any one): docx:document, docx:document:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-children/get
 */
export const get: PagedApiDefinition<GetInput, GetOutput, 'items'> = { id: 'docx.v1.documentBlockChildren.get', method: 'GET', path: '/open-apis/docx/v1/documents/:document_id/blocks/:block_id/children', tokens: 'tu', paged: true, items: 'items' };
