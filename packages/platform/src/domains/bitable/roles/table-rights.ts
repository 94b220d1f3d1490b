import { CallRejectedError } from '../../../gateway/reject.ts';
import type { Field } from '../fields/field.ts';
import { TimeZone } from '../formula/time-zone.ts';
import { keptValues } from '../records/condition-values.ts';
import { type ConditionContext, combine, readCondition, type Test } from '../records/conditions.ts';
import type { OpenTable } from '../tables/open-table.ts';
import type { Table } from '../tables/table.ts';
import type { RecordRule, TableRole } from './role.ts';

/** What may be done with the records of a table. */
export interface TableRights {
  readonly mayRead: Test;
  readonly mayEdit: Test;
  readonly mayAdd: boolean;
  readonly mayDelete: boolean;
  readonly mayReadField: (field: Field) => boolean;
  readonly mayWriteField: (field: Field, adding: boolean) => boolean;
}

const everything: TableRights = {
  mayRead: () => true,
  mayEdit: () => true,
  mayAdd: true,
  mayDelete: true,
  mayReadField: () => true,
  mayWriteField: () => true,
};

/** The rights of the caller that opened the table: all, unless roles decide; several roles add up. */
export function rightsIn({ base, table, roles }: OpenTable, now: number): TableRights {
  if (roles === undefined) return everything;
  const context: ConditionContext = {
    zone: TimeZone.named(base.time_zone),
    now,
    ...keptValues,
  };
  const all = roles.flatMap(({ rules, member }) =>
    rules.table_roles
      .filter(({ table_id }) => table_id === table.table_id)
      .map((role) => rightsOfRole(role, table, member, context)),
  );
  return {
    mayRead: (record) => all.some((rights) => rights.mayRead(record)),
    mayEdit: (record) => all.some((rights) => rights.mayEdit(record)),
    mayAdd: all.some((rights) => rights.mayAdd),
    mayDelete: all.some((rights) => rights.mayDelete),
    mayReadField: (field) => all.some((rights) => rights.mayReadField(field)),
    mayWriteField: (field, adding) => all.some((rights) => rights.mayWriteField(field, adding)),
  };
}

/** Source: `base/v2/app.role/create`, `table_roles`. */
function rightsOfRole(role: TableRole, table: Table, member: string, context: ConditionContext): TableRights {
  const { table_perm: perm, rec_rule: rule, field_perm: fieldPerm } = role;
  if (perm === 4) return everything;
  const never = () => false;
  if (perm === 0) {
    return {
      mayRead: never,
      mayEdit: never,
      mayAdd: false,
      mayDelete: false,
      mayReadField: never,
      mayWriteField: never,
    };
  }
  const inRule = rule?.conditions.length ? testOf(rule, table, member, context) : () => true;
  const inOther = role.other_rec_rule?.conditions.length ? testOf(role.other_rec_rule, table, member, context) : never;
  const restAllowed = perm === 2 && rule?.other_perm === 1;
  const edits = perm === 2;
  return {
    mayRead: (record) => restAllowed || inRule(record) || inOther(record),
    mayEdit: (record) => edits && inRule(record),
    mayAdd: edits && role.allow_add_record,
    mayDelete: edits && role.allow_delete_record,
    mayReadField: ({ field_name }) => fieldPerm === undefined || (fieldPerm[field_name] ?? 0) >= 1,
    mayWriteField: ({ field_name }, adding) =>
      edits && (fieldPerm === undefined || (fieldPerm[field_name] ?? 0) >= (adding ? 2 : 3)),
  };
}

/** A condition on a field that is gone, or that no longer takes it, holds for no record. */
function testOf(
  { conjunction, conditions }: RecordRule,
  table: Table,
  member: string,
  context: ConditionContext,
): Test {
  const tests = conditions.map(({ field_name, operator, value }): Test => {
    if (field_name === '') return ({ created_by }) => created_by === member;
    const field = table.fieldsByName.get(field_name);
    if (!field) return () => false;
    try {
      return readCondition({ field, operator, value }, context);
    } catch (error) {
      if (error instanceof CallRejectedError) return () => false;
      throw error;
    }
  });
  return combine(conjunction, tests);
}
