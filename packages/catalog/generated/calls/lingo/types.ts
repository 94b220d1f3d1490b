// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { EntityOuterInfo, Referer, Statistics, Term } from '../shared-types.ts';

export interface Draft {
  /** int64 */
  draft_id?: string;
  entity?: Entity;
}

export interface Entity {
  id?: string;
  main_keys: Term[];
  full_names?: Term[];
  aliases?: Term[];
  description?: string;
  /** int64 */
  creator?: string;
  /** int64 */
  create_time?: string;
  /** int64 */
  updater?: string;
  /** int64 */
  update_time?: string;
  related_meta?: {
    users?: Referer[];
    chats?: Referer[];
    docs?: {
      title?: string;
      url?: string;
    }[];
    oncalls?: Referer[];
    links?: {
      title?: string;
      url?: string;
    }[];
    abbreviations?: {
      id?: string;
    }[];
    classifications?: {
      id: string;
      father_id?: string;
    }[];
    images?: {
      token: string;
    }[];
  };
  statistics?: Statistics;
  outer_info?: EntityOuterInfo;
  rich_text?: string;
  source?: 1 | 2 | 3 | (number & {});
  i18n_descs?: {
    language: 1 | 2 | 3;
    description?: string;
    rich_text?: string;
  }[];
}

export interface I18nEntryDesc {
  language: 1 | 2 | 3;
  /** 1–5000 characters */
  description?: string;
  /** 1–5000 characters */
  rich_text?: string;
}
