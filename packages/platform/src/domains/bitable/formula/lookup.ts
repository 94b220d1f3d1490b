import { isEqual, order } from './compare.ts';
import type { Sheet } from './evaluate.ts';
import { elementsOf, flatten, isBlank, Moment, Row, toNumber, type Value } from './value.ts';

/** What a lookup field looks up; fields and tables by id. Source: the lookup fields of base/v3. */
export interface LookupRule {
  readonly from: string;
  readonly select: string;
  readonly logic: 'and' | 'or';
  readonly conditions: readonly LookupCondition[];
  readonly aggregate: LookupAggregate;
}

export interface LookupCondition {
  /** A field of the table that is looked into. */
  readonly field: string;
  readonly operator: '==' | '!=' | '>' | '>=' | '<' | '<=' | 'intersects' | 'disjoint' | 'empty' | 'non_empty';
  /** A field of the row itself; or a day, counted from today; or a constant, in which records are ids. */
  readonly fieldRef?: string;
  readonly day?: number;
  readonly constant?: string | number | boolean | readonly string[];
  /** The comparand as it was written, to be given back. */
  readonly written: unknown;
}

export const lookupAggregates = [
  'raw_value',
  'sum',
  'average',
  'counta',
  'unique_counta',
  'max',
  'min',
  'unique',
] as const;
export type LookupAggregate = (typeof lookupAggregates)[number];

/** The value of a lookup in a row. */
export function lookUp(rule: LookupRule, row: Row, sheet: Sheet): Value {
  const { rows } = sheet.tableOf(rule.from, true);
  sheet.spend(rows.length);
  const wanted = rule.conditions.map((condition) => comparand(condition, row, sheet));
  const fits = (other: Row) => {
    const test = (condition: LookupCondition, index: number) =>
      holds(sheet.valueOf(other, condition.field, true), condition, wanted[index] as Value, sheet);
    return rule.logic === 'and' ? rule.conditions.every(test) : rule.conditions.some(test);
  };
  const found = rows.filter(fits).flatMap((other) => flatten(sheet.valueOf(other, rule.select, true)));
  return aggregated(found, rule.aggregate, sheet);
}

function comparand({ fieldRef, day, constant }: LookupCondition, row: Row, sheet: Sheet): Value {
  if (fieldRef !== undefined) return sheet.valueOf(row, fieldRef, true);
  if (day !== undefined) return sheet.textOf(new Moment(sheet.zone.addDays(sheet.now, day)));
  return constant ?? null;
}

/** Both sides are compared as sets, dates by the day and linked records among themselves; an order is that of single values. */
function holds(left: Value, { operator, constant }: LookupCondition, right: Value, sheet: Sheet): boolean {
  const isConstant = constant !== undefined;
  if (operator === 'empty') return isBlank(left);
  if (operator === 'non_empty') return !isBlank(left);
  if (operator === '>' || operator === '>=' || operator === '<' || operator === '<=') {
    const sign = order(left, right, sheet.textOf);
    if (sign === undefined) return false;
    return operator === '>' ? sign > 0 : operator === '>=' ? sign >= 0 : operator === '<' ? sign < 0 : sign <= 0;
  }
  const byId = isRows(left) && (isRows(right) || isConstant);
  const a = setOf(left, sheet, byId);
  const b = setOf(right, sheet, byId);
  if (operator === 'intersects') return !a.isDisjointFrom(b);
  if (operator === 'disjoint') return a.isDisjointFrom(b);
  const same = a.size === b.size && a.isSubsetOf(b);
  return operator === '==' ? same : !same;
}

function setOf(value: Value, { textOf }: Sheet, byId = false): Set<string> {
  return new Set(
    elementsOf(value).map((element) => (byId && element instanceof Row ? element.record.record_id : textOf(element))),
  );
}

function isRows(value: Value): boolean {
  return elementsOf(value).some((element) => element instanceof Row);
}

function aggregated(values: readonly Value[], aggregate: LookupAggregate, sheet: Sheet): Value {
  const present = values.filter((value) => !isBlank(value));
  switch (aggregate) {
    case 'sum':
      return present.reduce((sum: number, value) => sum + toNumber(value), 0);
    case 'average':
      return present.length === 0
        ? null
        : present.reduce((sum: number, value) => sum + toNumber(value), 0) / present.length;
    case 'counta':
      return present.length;
    case 'unique_counta':
      return setOf(present, sheet).size;
    case 'unique':
      return present.filter(
        (value, index) => present.findIndex((other) => isEqual(other, value, sheet.textOf)) === index,
      );
    case 'max':
    case 'min': {
      const sign = aggregate === 'max' ? 1 : -1;
      let best: Value = null;
      for (const value of present) if (best === null || sign * (toNumber(value) - toNumber(best)) > 0) best = value;
      return best instanceof Moment || best === null ? best : toNumber(best);
    }
    default:
      return present;
  }
}
