/**
 * Ids in the form that callers see. The sources give some fields as `int64` that hold an id which the gateway resolves: that
 * is what the service gets, while callers write and read an open_id or `od-…` there.
 * Source: the examples on the APIs' pages, such as `/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/create`.
 */
import type { ApiRecord, IdConversion } from '../src/api-facts.ts';
import {
  type FieldType,
  isArrayType,
  isReference,
  isScalarFacts,
  isUnionType,
  readFieldKey,
  type ScalarFacts,
} from '../src/field-type.ts';

const shownIds = /(^|_)(user|department|owner|creator|operator)_ids?$/;

/** Takes `int64` off the fields that an API's `ids` name, and off fields of the same kind in answers that show such ids. */
export function showCallerIds(apis: Map<string, ApiRecord>, types: Map<string, FieldType>): void {
  const form = new CallerForm(types);
  for (const [id, record] of apis) {
    const { ids = [], query = {}, data } = record;
    const asksForKind = Object.keys(query).some((key) => /^(user|department)_id_type!?$/.test(key));
    if (ids.length === 0 && !asksForKind) continue;
    let changed: ApiRecord = record;
    for (const conversion of ids) changed = form.ofRequest(changed, conversion);
    apis.set(id, data !== undefined && asksForKind ? { ...changed, data: form.ofAnswer(data, '') } : changed);
  }
}

/** Named types are changed where they are kept, so that references stay as they are. */
class CallerForm {
  readonly #types: Map<string, FieldType>;
  readonly #seen = new Set<string>();

  constructor(types: Map<string, FieldType>) {
    this.#types = types;
  }

  ofRequest(record: ApiRecord, { in: part, field }: IdConversion): ApiRecord {
    const key = { query: 'query', path: 'pathParameters', body: 'body' }[part] as 'query' | 'pathParameters' | 'body';
    const type = record[key];
    if (type === undefined) return record;
    return { ...record, [key]: this.#at(type, field.replaceAll('[*]', '').split('.')) };
  }

  #at(type: FieldType, steps: readonly string[]): FieldType {
    if (isReference(type)) return this.#named(type, (named) => this.#at(named, steps)) as FieldType;
    if (isArrayType(type)) return withElement(type, this.#at(type[0], steps));
    const [step, ...rest] = steps;
    if (step === undefined) return withoutInt64(type);
    if (typeof type !== 'object' || isScalarFacts(type) || isUnionType(type)) return type;
    return mapFields(type, (name, field) => (name === step ? this.#at(field, rest) : field));
  }

  ofAnswer(type: FieldType, name: string): FieldType {
    if (isReference(type)) {
      if (this.#seen.has(type)) return type;
      this.#seen.add(type);
      return this.#named(type, (named) => this.ofAnswer(named, name));
    }
    if (isUnionType(type)) return type;
    if (isArrayType(type)) return withElement(type, this.ofAnswer(type[0], name));
    if (typeof type !== 'object' || isScalarFacts(type)) return shownIds.test(name) ? withoutInt64(type) : type;
    return mapFields(type, (member, field) => this.ofAnswer(field, member));
  }

  #named(reference: `#${string}.${string}`, change: (type: FieldType) => FieldType): FieldType {
    const name = reference.slice(1);
    const type = this.#types.get(name);
    if (type !== undefined) this.#types.set(name, change(type));
    return reference;
  }
}

function withoutInt64(type: FieldType): FieldType {
  if (typeof type !== 'object' || !isScalarFacts(type) || type.$ !== 'string' || type.format === undefined) return type;
  const { format: _, ...facts } = type;
  return Object.keys(facts).length === 1 ? 'string' : (facts as ScalarFacts);
}

function withElement(type: readonly unknown[], element: FieldType): FieldType {
  return [element, ...type.slice(1)] as unknown as FieldType;
}

function mapFields(type: FieldType, change: (name: string, field: FieldType) => FieldType): FieldType {
  const fields = Object.entries(type as Record<string, FieldType>);
  return Object.fromEntries(fields.map(([key, field]) => [key, change(readFieldKey(key).name, field)]));
}
