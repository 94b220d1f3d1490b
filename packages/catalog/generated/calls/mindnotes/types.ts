// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface MindnoteNode {
  finish?: boolean;
  highlight?: 'red' | 'yellow' | 'pink' | 'blue' | 'cyan' | 'olive' | 'grey';
  images?: {
    token: string;
  }[];
  node_id?: string;
  notes?: Note[];
  parent_id?: string;
  texts?: Note[];
}

export interface Note {
  element_type: 'text' | 'link' | 'user' | 'doc';
  link?: unknown;
  mention_doc?: unknown;
  mention_user?: unknown;
  style?: unknown;
  text?: unknown;
}
