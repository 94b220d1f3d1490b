import { type CallRejectedError, reject } from '../../../../gateway/reject.ts';
import type { BaseCall } from '../../../bitable/call.ts';
import { codes } from '../../../bitable/codes.ts';
import type { Field } from '../../../bitable/fields/field.ts';
import { fieldType, holdsPersons } from '../../../bitable/fields/field-types.ts';
import { type LookupCondition, type LookupRule, lookupAggregates } from '../../../bitable/formula/lookup.ts';
import { People } from '../../../bitable/people.ts';
import { findPersons } from '../../../bitable/records/condition-values.ts';
import { fieldNamed, tableNamed } from '../opened.ts';
import type { FieldPlace } from './written-field.ts';

/** Source: github larksuite/cli, `lark-base-field-json` and `lookup-field-guide`. */
export interface WrittenLookup {
  readonly from?: string;
  readonly select?: string;
  readonly where?: { readonly logic?: 'and' | 'or'; readonly conditions: readonly (readonly unknown[])[] };
  readonly aggregate?: string;
}

const operators: ReadonlySet<unknown> = new Set<LookupCondition['operator']>([
  ...(['==', '!=', '>', '>=', '<', '<='] as const),
  ...(['intersects', 'disjoint', 'empty', 'non_empty'] as const),
]);
const days: Readonly<Record<string, number>> = { Yesterday: -1, Today: 0, Tomorrow: 1 };

/** What a lookup looks up. Throws 1254090 for a rule that makes no sense, 1254041, 1254044, 1254045 for what it names. */
export async function readLookup(call: BaseCall, place: FieldPlace, written: WrittenLookup): Promise<LookupRule> {
  const { from = '', select = '', where, aggregate = 'raw_value' } = written;
  const table = await tableNamed(call, place.base, from);
  const known = lookupAggregates.find((name) => name === aggregate);
  if (known === undefined) throw wrong(`there is no aggregate ${aggregate}`);
  const conditions: LookupCondition[] = [];
  for (const [name, operator, value = null] of where?.conditions ?? []) {
    if (typeof name !== 'string' || !operators.has(operator)) throw wrong(`[${name}, ${operator}] is no condition`);
    const field = fieldNamed(table, name);
    conditions.push({
      field: field.field_id,
      operator: operator as LookupCondition['operator'],
      ...(await readComparand(call, place, field, value)),
      written: value,
    });
  }
  if (conditions.length === 0) throw wrong('a lookup needs a condition');
  return {
    from: table.table_id,
    select: fieldNamed(table, select).field_id,
    logic: where?.logic ?? 'and',
    conditions,
    aggregate: known,
  };
}

async function readComparand(
  call: BaseCall,
  { table }: FieldPlace,
  field: Field,
  written: unknown,
): Promise<Pick<LookupCondition, 'fieldRef' | 'day' | 'constant'>> {
  if (written === null) return {};
  const { type, field: ref, value } = written as { type?: unknown; field?: unknown; value?: unknown };
  if (type === 'field_ref' && typeof ref === 'string' && table) return { fieldRef: fieldNamed(table, ref).field_id };
  if (type !== 'constant' || value === undefined) throw wrong(`${JSON.stringify(written)} is nothing to compare with`);
  if (typeof value === 'string' && isDate(field)) return readDay(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { constant: value };
  const elements = Array.isArray(value) ? value.map(elementOf) : [];
  return { constant: holdsPersons(field) ? await namesOf(call, elements) : elements };
}

/** A day is compared in the form in which dates are texts. */
function readDay(value: string): Pick<LookupCondition, 'day' | 'constant'> {
  const day = days[value];
  if (day !== undefined) return { day };
  const [, exact] = /^ExactDate\((\d{4}-\d{2}-\d{2})\)$/.exec(value) ?? [];
  if (exact === undefined) throw wrong(`${value} names no day`);
  return { constant: exact.replaceAll('-', '/') };
}

function elementOf(element: unknown): string {
  if (typeof element === 'string') return element;
  const { id } = (element ?? {}) as { id?: unknown };
  if (typeof id !== 'string') throw wrong(`${JSON.stringify(element)} has no id`);
  return id;
}

/** Persons are compared by name, as formulas see them. */
async function namesOf(call: BaseCall, userIds: readonly string[]): Promise<string[]> {
  const persons = await findPersons(call, userIds);
  const people = new People(call);
  for (const person of persons.values()) people.want(person);
  await people.load();
  return userIds.map((userId) => {
    const person = persons.get(userId);
    if (person === undefined) throw wrong(`no user is ${userId}`);
    return people.name(person);
  });
}

function isDate({ type }: Field): boolean {
  return type === fieldType.dateTime || type === fieldType.createdTime || type === fieldType.modifiedTime;
}

function wrong(because: string): CallRejectedError {
  return reject(codes.lookUpFieldPropertyError, { because });
}
