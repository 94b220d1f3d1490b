// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateV2Input {
  path: {
    file_token: string;
  };
  data: {
    doc: string;
    type?: 'doc' | 'docx' | 'file' | 'sheet' | 'slides' | 'bitable' | 'base';
    content: string;
    full_comment?: boolean;
    block_id?: string;
    anchor?: {
      base_record_id?: string;
      base_view_id?: string;
      block_id: string;
      content_anchor_id?: string;
      file_extra?: string;
      file_page_num?: string;
      parent_file_token?: string;
      parent_file_type?: string;
      /** 0–100000 */
      sheet_col?: number;
      sheet_row?: number;
      slide_block_type?: string;
    };
    extra?: string;
    file_type: string;
    reply_elements: {
      link?: string;
      mention_user?: string;
      text?: string;
      type: string;
    }[];
  };
}

export interface CreateV2Output {
  comment_id: string;
  created_at: string;
  idempotency_key?: string;
  reply_id?: string;
}

/**
 * 开放平台：添加评论(V2)
 * - POST /open-apis/drive/v1/files/:file_token/new_comments
 * - Tokens: tenant, user
 * - Scopes (any one): docs:document.comment:create, docs:document.comment:write_only
 */
export const create_v2: ApiDefinition<CreateV2Input, CreateV2Output> = { id: 'drive.v1.file.comments.create_v2', method: 'POST', path: '/open-apis/drive/v1/files/:file_token/new_comments', tokens: 'tu' };
