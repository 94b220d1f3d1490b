import { type CallRejectedError, reject } from '../../../../gateway/reject.ts';
import type { BaseCall } from '../../../bitable/call.ts';
import { codes } from '../../../bitable/codes.ts';
import { fieldType } from '../../../bitable/fields/field-types.ts';
import { formatTime, TimeZone } from '../../../bitable/formula/time-zone.ts';
import { newBaseId } from '../../../bitable/ids.ts';
import { keptValues, toKeptValues, toShownValues } from '../../../bitable/records/condition-values.ts';
import { readCondition } from '../../../bitable/records/conditions.ts';
import type { SortKey } from '../../../bitable/records/sort.ts';
import type { OpenTable } from '../../../bitable/tables/open-table.ts';
import type { Table } from '../../../bitable/tables/table.ts';
import type { ViewFilter } from '../../../bitable/views/view.ts';
import { fieldNamed } from '../opened.ts';

/** Source: github larksuite/cli, `lark-base-filter-condition`. */
export interface WrittenFilter {
  readonly logic?: string;
  readonly conditions?: readonly (readonly unknown[])[];
}

/** What bitable/v1 calls the operators. */
const operators: Readonly<Record<string, string>> = {
  '==': 'is',
  '!=': 'isNot',
  '>': 'isGreater',
  '>=': 'isGreaterEqual',
  '<': 'isLess',
  '<=': 'isLessEqual',
  intersects: 'contains',
  disjoint: 'doesNotContain',
  empty: 'isEmpty',
  non_empty: 'isNotEmpty',
};
const operatorNames = new Map(Object.entries(operators).map(([v3, v1]) => [v1, v3]));

const exactDate = /^ExactDate\((\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\)$/;

/**
 * The filter in the form in which views keep it; null where it has no condition. Throws 1254018 for a condition that is
 * none, 1254044 and 1254045 for its field.
 */
export async function readFilter(
  call: BaseCall,
  { base, table }: OpenTable,
  { logic = 'and', conditions = [] }: WrittenFilter,
): Promise<ViewFilter | null> {
  if (logic !== 'and' && logic !== 'or') throw invalid(`logic "${logic}" is neither and nor or`);
  const zone = TimeZone.named(base.time_zone);
  const context = { zone, now: call.now, ...keptValues };
  const read = [];
  for (const tuple of conditions) {
    if (!Array.isArray(tuple) || typeof tuple[0] !== 'string' || typeof tuple[1] !== 'string') {
      throw invalid(`${JSON.stringify(tuple)} is no [field, operator, value]`);
    }
    const field = fieldNamed(table, tuple[0]);
    const operator = operators[tuple[1]];
    if (operator === undefined) throw invalid(`there is no operator ${tuple[1]}`);
    const value = await toKeptValues(call, field, readValue(tuple[2], zone));
    readCondition({ field, operator, value }, context);
    read.push({ condition_id: newBaseId(call.platform, 'condition'), field_id: field.field_id, operator, value });
  }
  return read.length === 0 ? null : { conjunction: logic, conditions: read };
}

/** bitable/v1 has lists of texts for all values. */
function readValue(value: unknown, zone: TimeZone): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') {
    const [, year, month, day, hour = 0, minute = 0, second = 0] = exactDate.exec(value) ?? [];
    if (year === undefined) return [value];
    const time = zone.moment(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second));
    return ['ExactDate', String(time)];
  }
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (!Array.isArray(value)) throw invalid(`${JSON.stringify(value)} is no value of a condition`);
  return value.map((element: unknown) => {
    const id = typeof element === 'object' && element !== null && 'id' in element ? element.id : element;
    if (typeof id !== 'string') throw invalid(`${JSON.stringify(element)} is no option and has no id`);
    return id;
  });
}

/** A kept filter as base/v3 gives it: fields by name. */
export async function shownFilter(call: BaseCall, { base, table }: OpenTable, filter: ViewFilter | null) {
  const zone = TimeZone.named(base.time_zone);
  const conditions: unknown[][] = [];
  for (const { field_id, operator, value } of filter?.conditions ?? []) {
    const field = table.fieldsById.get(field_id);
    if (!field) continue;
    const values = await toShownValues(call, field, value);
    const shown = shownValue(field, values, zone);
    conditions.push([field.field_name, operatorNames.get(operator), ...(shown === undefined ? [] : [shown])]);
  }
  return { logic: filter?.conjunction ?? 'and', conditions };
}

function shownValue({ type, property }: SortKey['field'], values: readonly string[], zone: TimeZone): unknown {
  const [first, second] = values;
  if (first === undefined) return undefined;
  switch (type) {
    case fieldType.number:
    case fieldType.autoNumber:
      return Number(first);
    case fieldType.checkbox:
      return first === 'true';
    case fieldType.singleSelect:
    case fieldType.multiSelect:
      return values.map((id) => property?.options?.find((option) => option.id === id)?.name ?? id);
    case fieldType.dateTime:
    case fieldType.createdTime:
    case fieldType.modifiedTime:
      return second === undefined ? first : `ExactDate(${formatTime(Number(second), zone, 'yyyy-MM-dd')})`;
    case fieldType.user:
    case fieldType.groupChat:
    case fieldType.createdUser:
    case fieldType.modifiedUser:
    case fieldType.singleLink:
    case fieldType.duplexLink:
      return values.map((id) => ({ id }));
    default:
      return first;
  }
}

/** Throws 1254044 and 1254045 for the fields. */
export function readSort(
  table: Table,
  written: readonly { readonly field: string; readonly desc?: boolean }[] = [],
): SortKey[] {
  return written.map(({ field, desc = false }) => ({ field: fieldNamed(table, field), desc }));
}

/** A query parameter that holds JSON. Throws the code for what is none. */
export function readJson(text: string | undefined, code: number): unknown {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw reject(code, { because: `${text} is no JSON` });
  }
}

function invalid(because: string): CallRejectedError {
  return reject(codes.invalidFilter, { because });
}
