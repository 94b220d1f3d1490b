/** What a role lets its members do, in the form of base/v2. Source: `base/v2/app.role/create`. */
export interface RoleRules {
  readonly table_roles: readonly TableRole[];
  readonly block_roles: readonly {
    readonly block_id: string;
    readonly block_type: 'dashboard';
    readonly block_perm: 0 | 1;
  }[];
  /** Absent: all points are allowed. */
  readonly base_rule?: Readonly<Record<string, number>>;
}

export interface TableRole {
  /** 0 none, 1 read, 2 edit, 4 manage. */
  readonly table_perm: 0 | 1 | 2 | 4;
  readonly table_id: string;
  readonly rec_rule?: RecordRule & {
    /** Records outside the rule: 1 may be read, 0 not, where `other_rec_rule` does not allow it. */
    readonly other_perm: 0 | 1;
    /** Given back as they came; not evaluated. */
    readonly condition_groups?: readonly unknown[];
    readonly display_rec_rule_version?: number;
  };
  readonly other_rec_rule?: RecordRule;
  /** By name of the field: 1 read, 2 add, 3 edit; fields that it does not name are out of reach. Absent: all fields. */
  readonly field_perm?: Readonly<Record<string, number>>;
  readonly allow_add_record: boolean;
  readonly allow_delete_record: boolean;
  readonly view_perm: 1 | 2;
  readonly view_rules?: Readonly<Record<string, number>>;
  readonly field_action_rules?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface RecordRule {
  readonly conjunction: 'and' | 'or';
  readonly conditions: readonly RoleCondition[];
}

/** Users in `value` are the numbers of users, options are ids. */
export interface RoleCondition {
  /** '' for "created by the one who looks". */
  readonly field_name: string;
  readonly operator: string;
  readonly value: readonly string[];
}
