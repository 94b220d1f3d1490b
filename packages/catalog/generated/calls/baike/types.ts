// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { EntityOuterInfo, Referer, Statistics, Term } from '../shared-types.ts';

export interface Classification {
  id: string;
  name?: string;
  father_id?: string;
}

export interface Draft {
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
  related_meta?: RelatedMeta;
  statistics?: Statistics;
  outer_info?: EntityOuterInfo;
  rich_text?: string;
  source?: 1 | 2 | 3 | (number & {});
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
  related_meta?: RelatedMeta;
  statistics?: Statistics;
  outer_info?: EntityOuterInfo;
  rich_text?: string;
  source?: number;
}

export interface RelatedMeta {
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
  classifications?: Classification[];
  images?: {
    token: string;
  }[];
}
