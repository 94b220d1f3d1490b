// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { I18nNames } from '../shared-types.ts';

export interface Badge {
  id?: string;
  name: string;
  explanation?: string;
  detail_image: string;
  show_image: string;
  i18n_name?: I18nNames;
  i18n_explanation?: I18nNames;
}

export interface Grant {
  id?: string;
  badge_id?: string;
  name: string;
  /** default 0 */
  grant_type: 0 | 1;
  time_zone: string;
  rule_detail: {
    /** int64 */
    effective_time?: string;
    /** int64 */
    expiration_time?: string;
    /** default 1 */
    anniversary?: number;
    /** default 1 */
    effective_period?: 1 | 2;
  };
  /** default false */
  is_grant_all: boolean;
  user_ids?: string[];
  department_ids?: string[];
  group_ids?: string[];
}

export interface I18n {
  /** ≥ 1 characters */
  zh_cn?: string;
  /** ≥ 1 characters */
  en_us?: string;
  /** ≥ 1 characters */
  ja_jp?: string;
}

export interface RuleDetail {
  /** int64 */
  effective_time?: string;
  /** int64 */
  expiration_time?: string;
  /** 1–60; default 1 */
  anniversary?: number;
  /** 1–2; default 1 */
  effective_period?: 1 | 2;
}
