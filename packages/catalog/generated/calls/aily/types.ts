// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface AilyMessage {
  id?: string;
  session_id?: string;
  run_id?: string;
  content_type?: ContentType;
  content?: string;
  files?: {
    id?: string;
    mime_type?: string;
    file_name?: string;
    metadata?: string;
    /** int64 */
    created_at?: string;
    preview_url?: {
      url: string;
      /** int64 */
      expired_at?: string;
    };
  }[];
  quote_message_id?: string;
  sender?: {
    entity_id?: string;
    identity_provider?: 'AILY' | 'FEISHU';
    sender_type?: 'USER' | 'ASSISTANT';
    aily_id?: string;
  };
  mentions?: {
    entity_id?: string;
    identity_provider?: 'AILY' | 'FEISHU';
    key?: string;
    name?: string;
    aily_id?: string;
  }[];
  plain_text?: string;
  /** int64 */
  created_at?: string;
  status?: 'IN_PROGRESS' | 'COMPLETED';
  reasoning_content?: string;
}

export interface AilySession {
  id: string;
  /** int64 */
  created_at: string;
  /** int64 */
  modified_at: string;
  created_by: string;
  channel_context?: string;
  metadata?: string;
}

export type ContentType = 'MDX' | 'TEXT' | 'CLIP' | 'SmartCard' | 'JSON';

export interface DataAsset {
  data_asset_id?: string;
  label?: Record<string, string>;
  description?: Record<string, string>;
  data_source_type?: 
    | 'object'
    | 'docx'
    | 'excel'
    | 'pdf'
    | 'pptx'
    | 'txt'
    | 'mysql'
    | 'postgresql'
    | 'larkbase'
    | 'salesforce'
    | 'fenxiangxiaoke'
    | 'qianchuan'
    | 'clickhouse'
    | 'databricks'
    | 'servicedesk'
    | 'larkbiz_wiki'
    | 'larkbiz_doc'
    | 'larkbiz_docs'
    | 'larkbiz_docx'
    | 'larkbiz_pdf'
    | 'larkbiz_word'
    | 'larkbiz_pptx'
    | 'larkbiz_sheets'
    | 'larkbiz_base'
    | 'larkbiz_personalfolder'
    | 'larkbiz_sharedfolder';
  connect_status?: 'awaiting' | 'syncing' | 'successful' | 'continuously_syncing' | 'partially_successful' | 'failed';
  tags?: DataAssetTag[];
  items?: {
    data_asset_item_id?: string;
    api_name?: string;
    label?: Record<string, string>;
    description?: Record<string, string>;
    resources?: {
      resource_id?: string;
      resource_type?: 'dataset' | 'vector';
    }[];
  }[];
  connect_failed_reason?: string;
  import_knowledge_setting?: {
    chunk_setting?: {
      rule_type: 'separator' | 'intelligent';
      separate_type?: 'paragraph' | 'title';
      size?: number;
      overlap?: number;
    };
    file?: {
      title?: string;
      token?: string;
      content?: string;
      mime_type?: string;
      url?: string;
    };
    lark_doc?: {
      type: 'doc' | 'file' | 'wiki' | 'docx' | 'folder';
      token: string;
      with_sub_docs?: boolean;
      url?: string;
    };
    lark_wiki_space?: {
      space_id: string;
      sub_docs?: {
        type: 'wiki';
        token: string;
        url?: string;
      }[];
      url?: string;
    };
    lark_helpdesk?: {
      helpdesk_id: string;
    };
  };
  connect_type?: 'import' | 'direct';
  /** int64 */
  created_time?: string;
  /** int64 */
  updated_time?: string;
}

export interface DataAssetTag {
  data_asset_tag_id?: string;
  name?: string;
}

export interface Run {
  id: string;
  /** int64 */
  created_at: string;
  app_id: string;
  session_id: string;
  status: 'QUEUED' | 'IN_PROGRESS' | 'REQUIRES_MESSAGE' | 'CANCELLED' | 'COMPLETED' | 'FAILED' | 'EXPIRED';
  /** int64 */
  started_at?: string;
  /** int64 */
  ended_at?: string;
  error?: {
    code: string;
    message: string;
  };
  metadata?: string;
}

export interface Skill {
  id?: string;
  label?: string;
  description?: string;
  samples?: string[];
  input_schema?: string;
  output_schema?: string;
}

export type TenantType = 'online' | 'dev' | (string & {});
