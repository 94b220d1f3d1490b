import { reject } from '../../../gateway/reject.ts';
import type { BaseCall } from '../call.ts';
import { codes } from '../codes.ts';
import { TimeZone } from '../formula/time-zone.ts';
import type { OpenTable } from '../tables/open-table.ts';
import { findPersons } from './condition-values.ts';
import { type Condition, combine, readCondition, type Test, userIdsIn } from './conditions.ts';
import type { SortKey } from './sort.ts';

interface WrittenCondition {
  readonly field_name: string;
  readonly operator: string;
  readonly value?: readonly string[];
}

interface WrittenGroup {
  readonly conjunction?: string;
  readonly conditions?: readonly WrittenCondition[];
}

export interface WrittenFilter extends WrittenGroup {
  readonly children?: readonly WrittenGroup[];
}

/**
 * The test that a search asks for; undefined where the filter has no condition. Throws 1254018.
 * Children stand beside the conditions under the conjunction of the whole, one level deep.
 * Source: `app-table-record/search`, `app-table-record/record-filter-guide`.
 */
export async function readSearchFilter(
  call: BaseCall,
  open: OpenTable,
  filter: WrittenFilter | undefined,
  userIdType: string | undefined,
): Promise<Test | undefined> {
  const groups = [filter ?? {}, ...(filter?.children ?? [])].map(({ conjunction, conditions = [] }) => ({
    conjunction,
    conditions: conditions.map((condition) => toCondition(open, condition)),
  }));
  const all = groups.flatMap(({ conditions }) => conditions);
  if (all.length === 0) return undefined;
  const persons = await findPersons(call, userIdsIn(all), userIdType);
  const context = {
    zone: TimeZone.named(open.base.time_zone),
    now: call.now,
    personOf: (userId: string) => persons.get(userId),
    optionOf: (field: Condition['field'], name: string) =>
      field.property?.options?.find((option) => option.name === name)?.id,
  };
  const [whole, ...children] = groups.map(({ conjunction, conditions }) => ({
    conjunction,
    tests: conditions.map((condition) => readCondition(condition, context)),
  }));
  const inner = children.filter(({ tests }) => tests.length > 0).map(combineGroup);
  return combineGroup({ conjunction: whole?.conjunction, tests: [...(whole?.tests ?? []), ...inner] });
}

/** The conjunction must be there wherever there is something to join, though the page does not mark it. */
function combineGroup({ conjunction, tests }: { conjunction: string | undefined; tests: readonly Test[] }): Test {
  if (conjunction === undefined) throw reject(codes.invalidFilter, { because: 'conjunction is missing' });
  return combine(conjunction, tests);
}

function toCondition({ table }: OpenTable, { field_name, operator, value }: WrittenCondition): Condition {
  const field = table.fieldsByName.get(field_name);
  if (!field) throw reject(codes.invalidFilter, { because: `${table.table_id} has no field "${field_name}"` });
  return { field, operator, value };
}

/** Throws 1254016 for a field that the table has not. */
export function readSearchSort(
  { table }: OpenTable,
  sort: readonly { readonly field_name?: string; readonly desc?: boolean }[] | undefined,
): SortKey[] {
  return (sort ?? []).map(({ field_name = '', desc = false }) => {
    const field = table.fieldsByName.get(field_name);
    if (!field) throw reject(codes.invalidSort, { because: `${table.table_id} has no field "${field_name}"` });
    return { field, desc };
  });
}
