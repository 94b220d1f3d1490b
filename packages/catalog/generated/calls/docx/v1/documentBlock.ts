// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type {
  Block,
  DeleteTableColumnsRequest,
  DeleteTableRowsRequest,
  DocumentBlockBlock,
  InsertTableColumnRequest,
  MergeTableCellsRequest,
  ReplaceImageRequest,
  Style,
  UnmergeTableCellsRequest,
  UpdateBlockRequest,
  UpdateGridColumnWidthRatioRequest,
  UpdateTablePropertyRequest,
  UpdateTextElementsElement,
} from '../types.ts';

export interface BatchUpdateInput {
  path: {
    document_id: string;
  };
  params?: {
    /** ≥ -1; default -1 */
    document_revision_id?: number;
    client_token?: string;
    user_id_type?: UserIdType;
  };
  data: {
    /** ≤ 200 items */
    requests: UpdateBlockRequest[];
  };
}

export interface BatchUpdateOutput {
  blocks?: DocumentBlockBlock[];
  document_revision_id?: number;
  client_token: string;
}

/**
 * 批量更新块的内容 · Batch update blocks
 * - PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update
 * - Tokens: tenant, user
 * - Scopes (any one): docx:document, docx:document:write_only
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/batch_update
 */
export const batchUpdate: ApiDefinition<BatchUpdateInput, BatchUpdateOutput> = { id: 'docx.v1.documentBlock.batchUpdate', method: 'PATCH', path: '/open-apis/docx/v1/documents/:document_id/blocks/batch_update', tokens: 'tu', idempotency: 'params.client_token' };

export interface GetInput {
  path: {
    document_id: string;
    block_id: string;
  };
  params?: {
    /** ≥ -1; default -1 */
    document_revision_id?: number;
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  block?: Block;
}

/**
 * 获取块的内容 · Obtain the block content
 * - GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id
 * - Tokens: tenant, user
 * - Scopes (any one): docx:document, docx:document:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'docx.v1.documentBlock.get', method: 'GET', path: '/open-apis/docx/v1/documents/:document_id/blocks/:block_id', tokens: 'tu' };

export interface ListInput {
  path: {
    document_id: string;
  };
  params?: {
    /** ≤ 500; default 500 */
    page_size?: number;
    page_token?: string;
    /** ≥ -1; default -1 */
    document_revision_id?: number;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: Block[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取文档所有块 · Obtain all blocks of a document
 * - GET /open-apis/docx/v1/documents/:document_id/blocks
 * - Tokens: tenant, user
 * - Scopes (any one): docx:document, docx:document:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'docx.v1.documentBlock.list', method: 'GET', path: '/open-apis/docx/v1/documents/:document_id/blocks', tokens: 'tu', paged: true, items: 'items' };

export interface PatchInput {
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
    update_text_elements?: {
      /** ≥ 1 items */
      elements: UpdateTextElementsElement[];
    };
    update_text_style?: {
      style: Style;
      fields: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
    };
    update_table_property?: UpdateTablePropertyRequest;
    insert_table_row?: {
      /** ≥ -1 */
      row_index: number;
    };
    insert_table_column?: InsertTableColumnRequest;
    delete_table_rows?: DeleteTableRowsRequest;
    delete_table_columns?: DeleteTableColumnsRequest;
    merge_table_cells?: MergeTableCellsRequest;
    unmerge_table_cells?: UnmergeTableCellsRequest;
    insert_grid_column?: InsertTableColumnRequest;
    delete_grid_column?: InsertTableColumnRequest;
    update_grid_column_width_ratio?: UpdateGridColumnWidthRatioRequest;
    replace_image?: ReplaceImageRequest;
    replace_file?: {
      token: string;
    };
    update_text?: {
      /** ≥ 1 items */
      elements: UpdateTextElementsElement[];
      style: Style;
      fields: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
    };
    update_task?: {
      task_id?: string;
      folded?: boolean;
    };
  };
}

export interface PatchOutput {
  block?: DocumentBlockBlock;
  document_revision_id?: number;
  client_token: string;
}

/**
 * 更新块的内容 · Update a block
 * - PATCH /open-apis/docx/v1/documents/:document_id/blocks/:block_id
 * - Tokens: tenant, user
 * - Scopes (any one): docx:document, docx:document:write_only
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'docx.v1.documentBlock.patch', method: 'PATCH', path: '/open-apis/docx/v1/documents/:document_id/blocks/:block_id', tokens: 'tu', idempotency: 'params.client_token' };
