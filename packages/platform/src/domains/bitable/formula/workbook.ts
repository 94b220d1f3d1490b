import type { BaseCall } from '../call.ts';
import type { StoredAttachment, StoredAutoNumber, StoredUrl, StoredValue } from '../cells/stored-value.ts';
import type { Field } from '../fields/field.ts';
import { fieldType, holdsPersons } from '../fields/field-types.ts';
import { People } from '../people.ts';
import { personsOf } from '../records/persons-of.ts';
import type { Table } from '../tables/table.ts';
import { evaluate, type Sheet } from './evaluate.ts';
import { lookUp } from './lookup.ts';
import type { Node } from './parse.ts';
import { formatTime, TimeZone } from './time-zone.ts';
import { FormulaSyntaxError } from './tokens.ts';
import { FormulaError, isList, Moment, Row, UnsupportedFormulaError, type Value, WholeTable } from './value.ts';
import { WorkbookLoader } from './workbook-loader.ts';

/** Steps that the formulas of one call may take together; a few seconds of work. */
const maxWork = 20_000_000;

/**
 * The cells of a Base as formulas, filters and sorts see them. What they look at is loaded first; then values are had
 * without waiting.
 */
export class Workbook implements Sheet {
  readonly zone: TimeZone;
  readonly now: number;
  /** With the kind of ids that the call asked for. */
  readonly people: People;
  readonly #note: BaseCall['note'];
  readonly #loader: WorkbookLoader;
  /** Results by record and field; undefined while one is being computed. */
  readonly #results = new Map<string, Value | FormulaError | undefined>();
  readonly #wholeTables = new Map<string, WholeTable>();
  readonly #options = new Map<Field, Map<string, { readonly name: string; readonly place: number }>>();
  readonly #told = new Set<string>();
  #work = 0;

  constructor(call: BaseCall, base: { readonly app_token: string; readonly time_zone: string }, userIdType?: string) {
    this.zone = TimeZone.named(base.time_zone);
    this.now = call.now;
    this.people = new People(call, userIdType);
    this.#note = call.note;
    this.#loader = new WorkbookLoader(call, base.app_token, this.people);
  }

  /** Loads what the values of these fields of the table need, over all its records. */
  load(table: Table, fields: Iterable<Field>): Promise<void> {
    return this.#loader.loadFields(table, fields);
  }

  /** Loads what a formula on this table needs that belongs to no field. */
  loadFormula(table: Table, formula: Node): Promise<void> {
    return this.#loader.loadFormula(table, formula);
  }

  valueOf(row: Row, name: string, byId: boolean): Value {
    const field = byId ? row.table.fieldsById.get(name) : row.table.fieldsByName.get(name);
    if (!field) throw new FormulaError(`the table ${row.table.name} has no field "${name}"`);
    return this.value(row, field);
  }

  hasField(row: Row, name: string): boolean {
    return row.table.fieldsByName.has(name);
  }

  tableOf(name: string, byId: boolean): WholeTable {
    const tableId = byId ? name : (this.#loader.tableIdsByName.get(name) ?? '');
    const known = this.#wholeTables.get(tableId);
    if (known) return known;
    const table = this.#loader.tables.get(tableId);
    const records = this.#loader.records.get(tableId);
    if (!table || !records) throw new FormulaError(`the Base has no table "${name}"`);
    const whole = new WholeTable(
      table,
      records.records.map((record) => new Row(table, record)),
    );
    this.#wholeTables.set(tableId, whole);
    return whole;
  }

  /** Also without its object, as functions take it. */
  readonly textOf = (value: Value): string => {
    if (value === null) return '';
    if (value instanceof Moment) return formatTime(value.time, this.zone, 'yyyy/MM/dd');
    if (value instanceof Row) return this.textOf(this.value(value, value.table.primary));
    if (value instanceof WholeTable) return value.table.name;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return isList(value) ? value.map(this.textOf).join(',') : String(value);
  };

  spend(work: number): void {
    this.#work += work;
    if (this.#work > maxWork) throw new UnsupportedFormulaError('more work than one call may cause');
  }

  /** The value of a field in a row. Throws FormulaError where a formula comes to none. */
  value(row: Row, field: Field): Value {
    if (field.type === fieldType.formula || field.lookup) return this.#computed(row, field);
    const { record } = row;
    if (holdsPersons(field)) return personsOf(record, field).map((id) => this.people.name(id));
    if (field.type === fieldType.createdTime) return new Moment(record.created_time);
    if (field.type === fieldType.modifiedTime) return new Moment(record.modified_time);
    const stored = record.cells[field.field_id];
    if (stored === undefined) return field.type === fieldType.checkbox ? false : null;
    return this.#valueOfStored(field, stored);
  }

  /** The same, but null where a formula comes to none. */
  result(row: Row, field: Field): Value {
    try {
      return this.value(row, field);
    } catch (error) {
      if (error instanceof FormulaError) return null;
      throw error;
    }
  }

  optionName(field: Field, optionId: string): string | undefined {
    return this.#optionsOf(field).get(optionId)?.name;
  }

  /** Where an option stands among those of its field. */
  optionPlace(field: Field, optionId: string): number | undefined {
    return this.#optionsOf(field).get(optionId)?.place;
  }

  #optionsOf(field: Field) {
    let options = this.#options.get(field);
    if (!options) {
      options = new Map(field.property?.options?.map(({ id, name }, place) => [id, { name, place }]));
      this.#options.set(field, options);
    }
    return options;
  }

  #valueOfStored(field: Field, stored: StoredValue): Value {
    switch (field.type) {
      case fieldType.dateTime:
        return new Moment(stored as number);
      case fieldType.singleSelect:
        return this.optionName(field, stored as string) ?? null;
      case fieldType.multiSelect:
        return (stored as readonly string[]).flatMap((id) => this.optionName(field, id) ?? []);
      case fieldType.url:
        return (stored as StoredUrl).text;
      case fieldType.attachment:
        return (stored as readonly StoredAttachment[]).map(({ name, file_token }) => name || file_token);
      case fieldType.groupChat:
        return (stored as readonly string[]).map((chatId) => this.#loader.chats.get(chatId) ?? '');
      case fieldType.autoNumber:
        return (stored as StoredAutoNumber).text;
      case fieldType.singleLink:
      case fieldType.duplexLink:
        return this.#linkedRows(field, stored as readonly string[]);
      default:
        return stored as string | number | boolean;
    }
  }

  #linkedRows({ property }: Field, recordIds: readonly string[]): readonly Row[] {
    const tableId = property?.table_id ?? '';
    const table = this.#loader.tables.get(tableId);
    const records = this.#loader.records.get(tableId);
    if (!table || !records) return [];
    return recordIds.flatMap((recordId) => {
      const record = records.find(recordId);
      return record ? new Row(table, record) : [];
    });
  }

  #computed(row: Row, field: Field): Value {
    const key = `${row.record.record_id} ${field.field_id}`;
    if (!this.#results.has(key)) {
      this.#results.set(key, undefined);
      this.#results.set(key, this.#compute(row, field));
    }
    const result = this.#results.get(key);
    if (result === undefined) throw new FormulaError(`the formula of "${field.field_name}" leads back to itself`);
    if (result instanceof FormulaError) throw result;
    return result;
  }

  #compute(row: Row, field: Field): Value | FormulaError {
    try {
      if (field.lookup) return lookUp(field.lookup, row, this);
      if (!field.property?.formula_expression) return null;
      const formula = this.#loader.formulaOf(field);
      if (!(formula instanceof FormulaSyntaxError)) return evaluate(formula, { row, current: undefined, sheet: this });
      this.#tell(field, formula.message);
      return null;
    } catch (error) {
      if (error instanceof FormulaError) return error;
      if (error instanceof RangeError) return new FormulaError(error.message);
      if (!(error instanceof UnsupportedFormulaError)) throw error;
      this.#tell(field, `It uses ${error.message}, which is not computed here.`);
      return null;
    }
  }

  #tell(field: Field, what: string): void {
    if (this.#told.has(field.field_id)) return;
    this.#told.add(field.field_id);
    this.#note(`The cells of "${field.field_name}" stay empty: its formula cannot be computed here. ${what}`);
  }
}
