// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type {
  AddOns,
  Bitable,
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
  data: {
    /** 1–1000 items */
    children_id: string[];
    /** ≥ -1; default -1 */
    index?: number;
    /** 1–1000 items */
    descendants: {
      block_id?: string;
      children?: string[];
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
      grid_column?: {
        width_ratio?: number;
      };
      iframe?: Iframe;
      image?: ImageInput;
      isv?: UnknownFields;
      add_ons?: AddOns;
      sheet?: SheetInput;
      table?: TableInput;
      table_cell?: UnknownFields;
      view?: UnknownFields;
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
  };
}

export interface CreateOutput {
  children?: Children[];
  document_revision_id?: number;
  client_token?: string;
  block_id_relations?: {
    temporary_block_id?: string;
    block_id?: string;
  }[];
}

/**
 * 创建嵌套块 · Create nested blocks
 * - POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant
 * - Tokens: tenant, user
 * - Scopes (any one): docx:document, docx:document:write_only
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-descendant/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'docx.v1.documentBlockDescendant.create', method: 'POST', path: '/open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant', tokens: 'tu', idempotency: 'params.client_token', tier: 6 };
