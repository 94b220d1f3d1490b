import { hash } from 'node:crypto';
import {
  type ArrayBounds,
  type FieldType,
  isArrayType,
  isScalarFacts,
  isUnionType,
  type ObjectType,
  readFieldKey,
  type ScalarFacts,
} from '@larkspur/catalog';
import { breaksRules } from '../../gateway/check-field-rules.ts';
import { misfits } from '../../gateway/check-types.ts';
import { type PreparedType, prepareType } from '../../gateway/prepare-request.ts';
import { resolve } from '../field-types.ts';
import { digits, idText } from './id-text.ts';
import { isTimeName, type TimeForm, timeNumber, timeText } from './time-value.ts';

/** What values are made from. The same source gives the same values. */
export interface ShapeSource {
  /** Chance comes from here: one text, one set of values. */
  readonly seed: string;
  readonly timeForm: TimeForm;
  /** When things came to be, in milliseconds. */
  readonly time: number;
  /** A user's id where one is meant, of the kind that the field's name says or else that the caller asked for. */
  readonly userId: (name: string) => string;
  readonly departmentId: (name: string) => string;
  /** Values that stand wherever their name occurs in the first two levels. */
  readonly known: ReadonlyMap<string, unknown>;
  /** Elements of a list whose length is not bounded. */
  readonly listLength: 0 | 1;
  /** Tells the texts of one thing from those of the next. */
  readonly ordinal?: number;
}

/** Deeper than this, fields that need not be there are left out and lists are empty. */
const maxDepth = 6;

/** Lists that tell what went wrong: nothing did. */
const failureList =
  /^(failed|fail|invalid|error|errors|abnormal|not_exist|not_found|deleted|absent|forbidden|no_authority|unauthorized|invisible|pending)/;

/** A value of the type, plausible for a field of this name. */
export function shapeValue(type: FieldType, name: string, source: ShapeSource, path = '', depth = 0): unknown {
  const resolved = resolve(type);
  if (depth <= 2 && source.known.has(name) && !(name === 'user_id' && path.endsWith('.id'))) {
    const value = source.known.get(name);
    if (fitsType(resolved, value)) return value;
  }
  if (typeof resolved === 'string') return scalarValue({ $: resolved as ScalarFacts['$'] }, name, source, path);
  if (isUnionType(resolved)) return shapeValue(resolved[1] as FieldType, name, source, path, depth);
  if (isArrayType(resolved)) return listValue(resolved[0], resolved[1], name, source, path, depth);
  if (isScalarFacts(resolved)) return scalarValue(resolved, name, source, path);
  return objectValue(resolved as ObjectType, name, source, path, depth);
}

/** Whether a value has the type and keeps its rules. */
export function fitsType(type: FieldType, value: unknown): boolean {
  if (value === undefined || value === null) return false;
  const prepared = preparedType(type);
  return !misfits(prepared, value, '', undefined) && !breaksRules(prepared, value);
}

const preparedScalars = new Map<string, PreparedType>();
const preparedTypes = new WeakMap<object, PreparedType>();

/** A type of the catalog, prepared at its first use. */
function preparedType(type: FieldType): PreparedType {
  const known = typeof type === 'string' ? preparedScalars.get(type) : preparedTypes.get(type);
  if (known) return known;
  const prepared = prepareType(type);
  if (typeof type === 'string') preparedScalars.set(type, prepared);
  else preparedTypes.set(type, prepared);
  return prepared;
}

/** Names of objects that are people: their plain `id` is a user's. */
export const personName =
  /(^|_)(creator|owner|user|operator|updater|editor|modifier|organizer|initiator|reviewer|leader)$/;

function objectValue(
  type: ObjectType,
  objectName: string,
  source: ShapeSource,
  path: string,
  depth: number,
): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const key of Object.keys(type)) {
    if (key === '*') continue;
    const { name, required } = readFieldKey(key);
    if (!required && isLeftOut(name, depth)) continue;
    const fieldName = name === 'id' && personName.test(objectName) ? 'user_id' : name;
    const value = shapeValue(type[key] as FieldType, fieldName, source, `${path}.${name}`, depth + 1);
    if (value !== undefined) object[name] = value;
  }
  return object;
}

/** Fields that say nothing when nothing failed and no page follows. */
function isLeftOut(name: string, depth: number): boolean {
  return depth >= maxDepth || /^(next_)?page_token$|^sync_token$|^(error|err|error_info|fail_reason)$/.test(name);
}

function listValue(
  element: FieldType,
  bounds: ArrayBounds | undefined,
  name: string,
  source: ShapeSource,
  path: string,
  depth: number,
): unknown[] {
  const least = bounds?.minItems ?? 0;
  const wanted = depth >= maxDepth || failureList.test(name) ? 0 : source.listLength;
  const length = Math.max(least, Math.min(wanted, bounds?.maxItems ?? wanted));
  const single = name
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
    .replace(/_list$/, '');
  return Array.from({ length }, (_, index) => shapeValue(element, single, source, `${path}[${index}]`, depth + 1));
}

function scalarValue(facts: ScalarFacts, name: string, source: ShapeSource, path: string): unknown {
  const [listed] = facts.enum ?? facts.values ?? [];
  if (listed !== undefined && fitsType(facts, listed)) return listed;
  switch (facts.$) {
    case 'boolean':
      return /^(is_)?(success|available|active|enabled?|valid)$/.test(name);
    case 'integer':
    case 'number':
      return numberValue(facts, name, source, path);
    case 'string':
      return textValue(facts, name, source, path);
    default:
      return {};
  }
}

function numberValue(facts: ScalarFacts, name: string, source: ShapeSource, path: string): number {
  const wanted = isTimeName(name)
    ? timeNumber(source.time, source.timeForm)
    : /(^|_)(code|errcode)$/.test(name)
      ? 0
      : /(^|_)id$/.test(name)
        ? Number.parseInt(hexOf(source, path).slice(0, 7), 16)
        : 1;
  return Math.max(facts.min ?? wanted, Math.min(facts.max ?? wanted, wanted));
}

function textValue(facts: ScalarFacts, name: string, source: ShapeSource, path: string): string | undefined {
  const texts = candidates(facts, name, source, path);
  for (const text of texts) {
    const value = text === undefined ? undefined : withLength(text, facts);
    if (value !== undefined && fitsType(facts, value)) return value;
  }
  return undefined;
}

/** What a text field may hold, the likeliest first. */
function* candidates(
  facts: ScalarFacts,
  name: string,
  source: ShapeSource,
  path: string,
): Generator<string | undefined> {
  if (facts.jsonString !== undefined) yield JSON.stringify(shapeValue(facts.jsonString, name, source, path, 2));
  if (typeof facts.default === 'string' && facts.default !== '') yield facts.default;
  const hex = hexOf(source, path);
  if (isUserName(facts, name)) yield source.userId(name);
  if (isDepartmentName(facts, name)) yield source.departmentId(name);
  if (isTimeName(name)) yield timeText(source.time, name, source.timeForm, facts.format === 'int64');
  if (facts.format !== 'int64') yield knownText(name);
  yield idText(name, hex);
  if (facts.format === 'int64') yield /(^|_)id$|Id$/.test(name) ? digits(hex) : '1';
  yield `sample ${name.replaceAll('_', ' ')}${source.ordinal === undefined ? '' : ` ${source.ordinal}`}`;
  yield `a${hex.slice(0, 11)}`;
  yield '1';
  yield 'a';
  yield 'A';
  yield hex.slice(0, 8);
  yield timeText(source.time, 'date', 'seconds', false);
}

const userName =
  /^(open_id|union_id|user_id|owner_id|creator_id|operator_id|modifier_id|editor_id|owner_user_id|leader_user_id|creator|owner|operator|updater|created_by|updated_by)$|_user_id$/;
const departmentName = /^(open_department_id|department_id|parent_department_id)$/;

function isUserName(facts: ScalarFacts, name: string): boolean {
  return facts.id === 'x_user_id' || facts.id === 'open_id' || facts.id === 'user' || userName.test(name);
}

function isDepartmentName(facts: ScalarFacts, name: string): boolean {
  return facts.id === 'x_department_id' || facts.id === 'open_department_id' || departmentName.test(name);
}

const quantity =
  /(^|_)(size|count|num|number|amount|score|percent|percentage|rate|duration|revision|order|index|total|quantity|weight|days?|hours?|minutes)$/;

/** Texts that a name calls for by itself. */
function knownText(name: string): string | undefined {
  if (/(^|_)e?mail(_address)?$|_email$/.test(name)) return 'ada@example.com';
  if (/(^|_)(mobile|phone|phone_number|mobile_number)$/.test(name)) return '+8613800000000';
  if (/(^|_)(url|link|applink|app_link|href)$|^avatar(_|$)/.test(name)) return 'https://example.feishu.cn/sample';
  if (/^(zh_cn|en_us|ja_jp|zh|en|ja)$/.test(name)) return 'sample';
  if (/^(time_?zone|timezone_id)$/.test(name)) return 'Asia/Shanghai';
  if (/^(locale|lang|language)$/.test(name)) return 'zh_cn';
  if (/^(error_?msg|err_?msg|fail_?msg|job_error_msg|error_message|fail_reason|failed_reason)$/.test(name)) return '';
  if (/^(next_)?page_token$/.test(name)) return '';
  if (/^(ip|client_ip)$/.test(name)) return '192.0.2.1';
  if (/^recurrence$|^repeat_rule$|^rrule$/.test(name)) return 'FREQ=DAILY;INTERVAL=1';
  if (quantity.test(name)) return '1';
  return undefined;
}

function withLength(text: string, { minLength = 0, maxLength }: ScalarFacts): string {
  const long = text.length < minLength ? text.padEnd(minLength, text || 'a') : text;
  return maxLength !== undefined && long.length > maxLength ? long.slice(0, maxLength) : long;
}

function hexOf({ seed }: ShapeSource, path: string): string {
  return hash('sha256', `${seed}${path}`).slice(0, 32);
}
