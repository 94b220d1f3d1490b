import { type CallRejectedError, reject } from '../../../gateway/reject.ts';
import type { StoredAutoNumber, StoredUrl, StoredValue } from '../cells/stored-value.ts';
import { codes } from '../codes.ts';
import type { Field } from '../fields/field.ts';
import { fieldType, holdsPersons } from '../fields/field-types.ts';
import type { TimeZone } from '../formula/time-zone.ts';
import { readDateCondition } from './date-condition.ts';
import { personsOf } from './persons-of.ts';
import type { BaseRecord } from './record.ts';

/** A condition on one field; `value` as on the wire. */
export interface Condition {
  readonly field: Field;
  readonly operator: string;
  readonly value: readonly string[] | undefined;
}

/** What conditions look at besides the record. */
export interface ConditionContext {
  readonly zone: TimeZone;
  readonly now: number;
  /** What the user ids in conditions stand for; undefined for one that stands for nobody. */
  readonly personOf: (userId: string) => string | number | undefined;
  /** The id of an option that is written by name, or by id where conditions do that. */
  readonly optionOf: (field: Field, written: string) => string | undefined;
}

export type Test = (record: BaseRecord) => boolean;

const textOperators = ['is', 'isNot', 'contains', 'doesNotContain', 'isEmpty', 'isNotEmpty'];
const numberOperators = [
  'is',
  'isNot',
  'isGreater',
  'isGreaterEqual',
  'isLess',
  'isLessEqual',
  'isEmpty',
  'isNotEmpty',
];
const setOperators = textOperators;

/**
 * A test for one condition. Throws 1254018 for an operator or values that the type of the field does not take.
 * Source: `app-table-record/record-filter-guide`, which fixes operators for dates, checkboxes and attachments; for other
 * types they are what the page on values implies and the product offers (inferred).
 */
export function readCondition({ field, operator, value }: Condition, context: ConditionContext): Test {
  const invalid = (because: string): CallRejectedError =>
    reject(codes.invalidFilter, { because: `${field.field_name} ${operator} ${JSON.stringify(value)}: ${because}` });
  const allow = (operators: readonly string[], atMost: number): readonly string[] => {
    if (!operators.includes(operator)) throw invalid(`the field takes ${operators.join(', ')}`);
    // "value": [] has to be there also for isEmpty and isNotEmpty.
    if (value === undefined) throw invalid('value is missing');
    const wantsNone = operator === 'isEmpty' || operator === 'isNotEmpty';
    if (wantsNone && value.length > 0) throw invalid('value must be []');
    if (value.length > atMost) throw invalid(`at most ${atMost} values`);
    return value;
  };
  switch (field.type) {
    case fieldType.text:
    case fieldType.phone:
    case fieldType.url:
    case fieldType.location:
      return textTest(textOf(field), operator, allow(textOperators, 1)[0]);
    case fieldType.number:
      return numberTest(numberOf(field), operator, allow(numberOperators, 1)[0], invalid);
    case fieldType.autoNumber:
      return autoNumberTest(
        field,
        operator,
        allow([...new Set([...textOperators, ...numberOperators])], 1)[0],
        invalid,
      );
    case fieldType.singleSelect:
    case fieldType.multiSelect: {
      const options = allow(setOperators, operator === 'is' || operator === 'isNot' ? 1 : Number.POSITIVE_INFINITY);
      return setTest(
        listOf(field),
        operator,
        options.map((written) => context.optionOf(field, written)),
        invalid,
      );
    }
    case fieldType.dateTime:
    case fieldType.createdTime:
    case fieldType.modifiedTime: {
      const dates = allow(['is', 'isEmpty', 'isNotEmpty', 'isGreater', 'isLess'], 2);
      if (operator === 'isEmpty' || operator === 'isNotEmpty') return emptyTest(timeOf(field), operator);
      return dateTest(timeOf(field), operator, readDateCondition(dates, operator, context, invalid));
    }
    case fieldType.checkbox: {
      const [wanted] = allow(['is'], 1);
      if (wanted !== 'true' && wanted !== 'false') throw invalid('value must be ["true"] or ["false"]');
      return ({ cells }) => (cells[field.field_id] === true) === (wanted === 'true');
    }
    case fieldType.user:
    case fieldType.createdUser:
    case fieldType.modifiedUser: {
      const users = allow(setOperators, operator === 'is' || operator === 'isNot' ? 1 : Number.POSITIVE_INFINITY);
      const persons = users.map((userId) => {
        const person = context.personOf(userId);
        if (person === undefined) throw invalid(`no user is ${userId}`);
        return String(person);
      });
      return setTest((record) => personsOf(record, field).map(String), operator, persons, invalid);
    }
    case fieldType.singleLink:
    case fieldType.duplexLink:
    case fieldType.groupChat: {
      const ids = allow(setOperators, operator === 'is' || operator === 'isNot' ? 1 : Number.POSITIVE_INFINITY);
      return setTest(listOf(field), operator, ids, invalid);
    }
    case fieldType.attachment:
      allow(['isEmpty', 'isNotEmpty'], 0);
      return emptyTest(({ cells }) => cells[field.field_id], operator);
    default:
      throw invalid('fields of this type cannot be filtered by');
  }
}

type Read<Value> = (record: BaseRecord) => Value | undefined;

function emptyTest(read: Read<unknown>, operator: string): Test {
  const wanted = operator === 'isEmpty';
  return (record) => (read(record) === undefined) === wanted;
}

/** Without a value `is` asks for an empty cell, `contains` for nothing (inferred). Case counts (inferred). */
function textTest(read: Read<string>, operator: string, wanted: string | undefined): Test {
  switch (operator) {
    case 'is':
      return wanted === undefined ? emptyTest(read, 'isEmpty') : (record) => read(record) === wanted;
    case 'isNot':
      return wanted === undefined ? emptyTest(read, 'isNotEmpty') : (record) => read(record) !== wanted;
    case 'contains':
      return (record) => wanted === undefined || (read(record)?.includes(wanted) ?? false);
    case 'doesNotContain':
      return (record) => wanted === undefined || !(read(record)?.includes(wanted) ?? false);
    default:
      return emptyTest(read, operator);
  }
}

function numberTest(
  read: Read<number>,
  operator: string,
  written: string | undefined,
  invalid: (because: string) => CallRejectedError,
): Test {
  if (operator === 'isEmpty' || operator === 'isNotEmpty') return emptyTest(read, operator);
  if (written === undefined) return emptyTest(read, operator === 'isNot' ? 'isNotEmpty' : 'isEmpty');
  const wanted = Number(written);
  if (written.trim() === '' || !Number.isFinite(wanted)) throw invalid(`"${written}" is no number`);
  if (operator === 'isNot') return (record) => read(record) !== wanted;
  // A cell without a number is neither less nor greater.
  const holds = comparisons[operator] as (a: number, b: number) => boolean;
  return (record) => {
    const number = read(record);
    return number !== undefined && holds(number, wanted);
  };
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  is: (a, b) => a === b,
  isGreater: (a, b) => a > b,
  isGreaterEqual: (a, b) => a >= b,
  isLess: (a, b) => a < b,
  isLessEqual: (a, b) => a <= b,
};

/** An auto number is filtered by the number in it alone, without its fixed text. Source: `bitable-v1/faq`, question 6. */
function autoNumberTest(
  field: Field,
  operator: string,
  written: string | undefined,
  invalid: (because: string) => CallRejectedError,
): Test {
  const read = ({ cells }: BaseRecord) => (cells[field.field_id] as StoredAutoNumber | undefined)?.number;
  if (operator === 'contains' || operator === 'doesNotContain') {
    return textTest((record) => read(record)?.toString(), operator, written);
  }
  return numberTest(read, operator, written, invalid);
}

/** `is` asks for just this one element; `contains` for any of several. An unknown element matches nothing (inferred). */
function setTest(
  read: Read<readonly string[]>,
  operator: string,
  wanted: readonly (string | undefined)[],
  invalid: (because: string) => CallRejectedError,
): Test {
  const any = new Set(wanted);
  const only = wanted[0];
  const has: Test = (record) => read(record)?.some((element) => any.has(element)) ?? false;
  const isOnly: Test = (record) => {
    const elements = read(record) ?? [];
    return elements.length === 1 && elements[0] === only;
  };
  if ((operator === 'is' || operator === 'isNot') && wanted.length !== 1) throw invalid('value must have one element');
  switch (operator) {
    case 'is':
      return isOnly;
    case 'isNot':
      return (record) => !isOnly(record);
    case 'contains':
      return has;
    case 'doesNotContain':
      return (record) => !has(record);
    default:
      return emptyTest((record) => (read(record)?.length ? true : undefined), operator);
  }
}

function dateTest(read: Read<number>, operator: string, { from, to }: { from: number; to: number }): Test {
  const holds = (time: number) =>
    operator === 'is' ? time >= from && time < to : operator === 'isGreater' ? time > from : time < from;
  return (record) => {
    const time = read(record);
    return time !== undefined && holds(time);
  };
}

function textOf(field: Field): Read<string> {
  if (field.type === fieldType.url) return ({ cells }) => (cells[field.field_id] as StoredUrl | undefined)?.text;
  return ({ cells }) => cells[field.field_id] as string | undefined;
}

function numberOf(field: Field): Read<number> {
  return ({ cells }) => cells[field.field_id] as number | undefined;
}

function timeOf(field: Field): Read<number> {
  if (field.type === fieldType.createdTime) return ({ created_time }) => created_time;
  if (field.type === fieldType.modifiedTime) return ({ modified_time }) => modified_time;
  return numberOf(field);
}

function listOf(field: Field): Read<readonly string[]> {
  return ({ cells }) => {
    const stored: StoredValue | undefined = cells[field.field_id];
    return stored === undefined ? undefined : typeof stored === 'string' ? [stored] : (stored as readonly string[]);
  };
}

/** All tests, or one of them, as the conjunction says; no condition lets everything through. */
export function combine(conjunction: string | undefined, tests: readonly Test[]): Test {
  if (tests.length === 0) return () => true;
  if (conjunction === 'or') return (record) => tests.some((test) => test(record));
  return (record) => tests.every((test) => test(record));
}

/** User ids in conditions, to be resolved before the conditions are read. */
export function userIdsIn(conditions: readonly Condition[]): string[] {
  return conditions.flatMap(({ field, value }) => (holdsPersons(field) ? (value ?? []) : []));
}
