// Generated from the catalog by scripts/generate.ts. Do not edit.
import type {
  AppRoleTableRoleRecRuleCondition,
  Operator,
  RecRuleCondition as SharedRecRuleCondition,
} from '../shared-types.ts';

export interface BlockRole {
  /** ≤ 100 characters */
  block_id: string;
  block_perm: 0 | 1;
}

export interface RecRuleCondition {
  field_name: string;
  operator?: Operator;
  /** 0–50 items */
  value?: string[];
}

export interface Role {
  role_name: string;
  table_roles: {
    table_perm: 0 | 1 | 2 | 4;
    table_name?: string;
    table_id?: string;
    rec_rule?: {
      conditions?: SharedRecRuleCondition[];
      /** default "and" */
      conjunction?: 'and' | 'or';
      /** default 1 */
      perm?: 1 | 2;
      /** default 0 */
      other_perm?: 0 | 1;
      condition_groups?: {
        condition_type?: 1 | 2;
        conditions?: SharedRecRuleCondition[];
        conjunction?: 'and' | 'or';
      }[];
      /** default 0 */
      display_rec_rule_version?: 0 | 1;
    };
    other_rec_rule?: {
      conditions?: SharedRecRuleCondition[];
      /** default "and" */
      conjunction?: 'and' | 'or';
      /** default 1 */
      perm?: 1 | 2;
    };
    field_perm?: Record<string, number>;
    /** default true */
    allow_add_record?: boolean;
    /** default true */
    allow_delete_record?: boolean;
    /** default 2 */
    view_perm?: 1 | 2;
    view_rules?: Record<string, number>;
    field_action_rules?: Record<string, Record<string, number>>;
  }[];
  role_id?: string;
  block_roles?: {
    block_id: string;
    block_perm: 0 | 1;
    block_type?: 'dashboard';
  }[];
  base_rule?: Record<string, number>;
}

export interface TableRole {
  /** 0–4 */
  table_perm: 0 | 1 | 2 | 4;
  /** ≤ 50 characters */
  table_name?: string;
  /** ≤ 50 characters */
  table_id?: string;
  rec_rule?: {
    /** 0–10 items */
    conditions?: RecRuleCondition[];
    /** default "and" */
    conjunction?: 'and' | 'or';
    /** default 0 */
    other_perm?: 0 | 1;
    condition_groups?: {
      condition_type?: 1 | 2;
      conditions?: AppRoleTableRoleRecRuleCondition[];
      conjunction?: 'and' | 'or';
    }[];
    /** default 0 */
    display_rec_rule_version?: 0 | 1;
  };
  other_rec_rule?: {
    /** 0–10 items */
    conditions?: RecRuleCondition[];
    /** default "and" */
    conjunction?: 'and' | 'or';
  };
  field_perm?: Record<string, number>;
  /** default true */
  allow_add_record?: boolean;
  /** default true */
  allow_delete_record?: boolean;
  /** 0–2; default 2 */
  view_perm?: 1 | 2;
  view_rules?: Record<string, number>;
  field_action_rules?: Record<string, Record<string, number>>;
}
