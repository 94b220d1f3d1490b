// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface App {
  app_id?: string;
  app_type?: string;
  name?: string;
  description?: string;
  icon_url?: string;
  created_at?: string;
  updated_at?: string;
  is_published?: boolean;
  online_url?: string;
  meta_token?: string;
}

export interface ApplyConfig {
  enabled?: boolean;
  approvers?: string[];
}

export interface Constraint {
  type: string;
  name: string;
  columns: string[];
  referenced_table?: string;
  referenced_columns?: string[];
}

export interface Index {
  name: string;
  columns?: string[];
  type: string;
  definition: string;
}

export type UserIdentifierType = 'miaoda_user_id' | 'open_id' | 'union_id' | (string & {});
