import { statement } from '../../../store/statement.ts';
import { tablesOf } from '../bases/queries.ts';
import type { BaseCall } from '../call.ts';
import type { StoredAttachment, StoredAutoNumber, StoredUrl, StoredValue } from '../cells/stored-value.ts';
import type { Field } from '../fields/field.ts';
import { fieldType, holdsPersons, isLink } from '../fields/field-types.ts';
import { People } from '../people.ts';
import { loadRecords, type RecordSet } from '../records/load-records.ts';
import type { BaseRecord } from '../records/record.ts';
import { loadTable, type Table } from '../tables/table.ts';
import { evaluate, type Sheet } from './evaluate.ts';
import { lookUp } from './lookup.ts';
import { type Node, parseFormula, walk } from './parse.ts';
import { formatTime, TimeZone } from './time-zone.ts';
import { FormulaSyntaxError } from './tokens.ts';
import { FormulaError, isList, Moment, Row, UnsupportedFormulaError, type Value, WholeTable } from './value.ts';

/** Steps that the formulas of one call may take together; some seconds of work. */
const maxWork = 20_000_000;

const chatName = statement((db, v: { chatId: string }) =>
  db.selectFrom('chats').select('name').where('chat_id', '=', v.chatId),
);

/**
 * The cells of a Base as formulas, filters and sorts see them. What they look at is loaded first (`load`); then values
 * are had without waiting.
 */
export class Workbook implements Sheet {
  readonly zone: TimeZone;
  readonly now: number;
  readonly people: People;
  readonly #call: BaseCall;
  readonly #appToken: string;
  readonly #tables = new Map<string, Table>();
  readonly #tableIdsByName = new Map<string, string>();
  readonly #records = new Map<string, RecordSet>();
  readonly #chats = new Map<string, string>();
  readonly #loaded = new Set<string>();
  readonly #formulas = new Map<string, Node | FormulaSyntaxError>();
  /** Results of formulas by record and field; undefined while one is being computed. */
  readonly #results = new Map<string, Value | FormulaError | undefined>();
  readonly #wholeTables = new Map<string, WholeTable>();
  readonly #options = new Map<Field, Map<string, { readonly name: string; readonly place: number }>>();
  readonly #told = new Set<string>();
  #work = 0;

  constructor(call: BaseCall, base: { readonly app_token: string; readonly time_zone: string }, userIdType?: string) {
    this.#call = call;
    this.#appToken = base.app_token;
    this.zone = TimeZone.named(base.time_zone);
    this.now = call.now;
    this.people = new People(call, userIdType);
  }

  /** Loads what the values of these fields of the table need, over all its records. */
  async load(table: Table, fields: Iterable<Field>): Promise<void> {
    this.#tables.set(table.table_id, table);
    for (const field of fields) await this.#loadField(table, field);
    await this.people.load();
  }

  /** Loads what a formula on this table needs that belongs to no field, such as a filter. */
  async loadFormula(table: Table, formula: Node): Promise<void> {
    await this.#loadReferences(table, formula);
    await this.people.load();
  }

  async #loadField(table: Table, field: Field): Promise<void> {
    const key = `${table.table_id} ${field.field_id}`;
    if (this.#loaded.has(key)) return;
    this.#loaded.add(key);
    this.#tables.set(table.table_id, table);
    if (holdsPersons(field)) await this.#wantPersons(table, field);
    else if (field.type === fieldType.groupChat) await this.#loadChats(table, field);
    else if (isLink(field)) await this.#loadLinked(field, (target) => [target.primary]);
    else if (field.type === fieldType.formula) {
      const formula = this.#formulaOf(field);
      if (!(formula instanceof FormulaSyntaxError)) await this.#loadReferences(table, formula);
    } else if (field.lookup) await this.#loadLookup(table, field.lookup);
  }

  async #wantPersons(table: Table, field: Field): Promise<void> {
    const { records } = await this.#recordsOf(table);
    for (const record of records) for (const id of personsOf(record, field)) this.people.want(id);
  }

  async #loadChats(table: Table, field: Field): Promise<void> {
    const { records } = await this.#recordsOf(table);
    for (const { cells } of records) {
      for (const chatId of (cells[field.field_id] as readonly string[] | undefined) ?? []) {
        if (this.#chats.has(chatId)) continue;
        this.#chats.set(chatId, (await this.#call.db.first(chatName, { chatId }))?.name ?? '');
      }
    }
  }

  async #loadLinked(field: Field, fieldsOf: (target: Table) => Iterable<Field>): Promise<void> {
    const target = await this.#loadTable(field.property?.table_id ?? '');
    if (!target) return;
    await this.#recordsOf(target);
    for (const needed of fieldsOf(target)) await this.#loadField(target, needed);
  }

  async #loadLookup(table: Table, { from, select, conditions }: NonNullable<Field['lookup']>): Promise<void> {
    const target = await this.#loadTable(from);
    if (!target) return;
    await this.#recordsOf(target);
    for (const id of [select, ...conditions.map(({ field }) => field)]) {
      const field = target.fieldsById.get(id);
      if (field) await this.#loadField(target, field);
    }
    for (const { fieldRef = '' } of conditions) {
      const field = table.fieldsById.get(fieldRef);
      if (field) await this.#loadField(table, field);
    }
  }

  /** A formula may reach a field through links and tables: whatever it names is loaded in each table that it can reach. */
  async #loadReferences(table: Table, formula: Node): Promise<void> {
    await this.#learnTableNames();
    const named = new Set<string>();
    walk(formula, (node) => {
      if (node.kind === 'name' || node.kind === 'member') named.add(node.name);
      else if (node.kind === 'table') named.add(node.id);
    });
    const reached = [table];
    for (const name of named) {
      const target = await this.#loadTable(this.#tableIdsByName.get(name) ?? name);
      if (target && target.table_id !== table.table_id) reached.push(target);
    }
    const seen = new Set<string>();
    for (const one of reached) await this.#loadNamed(one, named, seen);
    // The primary fields that a search of names passed over: a reached table may be asked for any of its rows.
    for (const one of reached) if (one !== table || named.has(table.name)) await this.#recordsOf(one);
  }

  async #loadNamed(table: Table, named: ReadonlySet<string>, seen: Set<string>): Promise<void> {
    if (seen.has(table.table_id)) return;
    seen.add(table.table_id);
    for (const field of table.fields) {
      if (!named.has(field.field_name) && !named.has(field.field_id)) continue;
      await this.#loadField(table, field);
      const target = isLink(field) ? await this.#loadTable(field.property?.table_id ?? '') : undefined;
      if (target) await this.#loadNamed(target, named, seen);
    }
  }

  async #learnTableNames(): Promise<void> {
    if (this.#tableIdsByName.size > 0) return;
    for (const { name, table_id } of await tablesOf(this.#call.db, this.#appToken)) this.#tableIdsByName.set(name, table_id);
  }

  async #loadTable(tableId: string): Promise<Table | undefined> {
    const known = this.#tables.get(tableId);
    if (known) return known;
    const { db, platform } = this.#call;
    const table = await loadTable(db, platform.store, { app_token: this.#appToken }, tableId);
    if (table) this.#tables.set(tableId, table);
    return table;
  }

  async #recordsOf(table: Table): Promise<RecordSet> {
    let records = this.#records.get(table.table_id);
    if (!records) {
      const { db, platform } = this.#call;
      records = await loadRecords(db, platform.store, table);
      this.#records.set(table.table_id, records);
    }
    return records;
  }

  // What follows is the side that formulas see.

  valueOf = (row: Row, name: string, byId: boolean): Value => {
    const field = byId ? row.table.fieldsById.get(name) : row.table.fieldsByName.get(name);
    if (!field) throw new FormulaError(`the table ${row.table.name} has no field "${name}"`);
    return this.value(row, field);
  };

  hasField = (row: Row, name: string): boolean => row.table.fieldsByName.has(name);

  tableOf = (name: string, byId: boolean): WholeTable => {
    const tableId = byId ? name : (this.#tableIdsByName.get(name) ?? '');
    const known = this.#wholeTables.get(tableId);
    if (known) return known;
    const table = this.#tables.get(tableId);
    const records = this.#records.get(tableId);
    if (!table || !records) throw new FormulaError(`the Base has no table "${name}"`);
    const whole = new WholeTable(table, records.records.map((record) => new Row(table, record)));
    this.#wholeTables.set(tableId, whole);
    return whole;
  };

  textOf = (value: Value): string => {
    if (value === null) return '';
    if (value instanceof Moment) return formatTime(value.time, this.zone, 'yyyy/MM/dd');
    if (value instanceof Row) return this.textOf(this.value(value, value.table.primary));
    if (value instanceof WholeTable) return value.table.name;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return isList(value) ? value.map(this.textOf).join(',') : String(value);
  };

  spend = (work: number): void => {
    this.#work += work;
    if (this.#work > maxWork) throw new UnsupportedFormulaError('more work than one call may cause');
  };

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
        return (stored as readonly string[]).map((chatId) => this.chatName(chatId));
      case fieldType.autoNumber:
        return (stored as StoredAutoNumber).text;
      case fieldType.singleLink:
      case fieldType.duplexLink:
        return this.#linkedRows(field, stored as readonly string[]);
      default:
        return stored as string | number | boolean;
    }
  }

  /** The result of a formula or lookup; null where it comes to none. */
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

  chatName(chatId: string): string {
    return this.#chats.get(chatId) ?? '';
  }

  #linkedRows(field: Field, recordIds: readonly string[]): readonly Row[] {
    const tableId = field.property?.table_id ?? '';
    const table = this.#tables.get(tableId);
    const records = this.#records.get(tableId);
    if (!table || !records) return [];
    return recordIds.flatMap((recordId) => {
      const record = records.find(recordId);
      return record ? new Row(table, record) : [];
    });
  }

  #computed(row: Row, field: Field): Value {
    const key = `${row.record.record_id} ${field.field_id}`;
    if (this.#results.has(key)) {
      const known = this.#results.get(key);
      if (known === undefined) throw new FormulaError(`the formula of "${field.field_name}" leads back to itself`);
      if (known instanceof FormulaError) throw known;
      return known;
    }
    this.#results.set(key, undefined);
    const result = this.#compute(row, field);
    this.#results.set(key, result);
    if (result instanceof FormulaError) throw result;
    return result;
  }

  #compute(row: Row, field: Field): Value | FormulaError {
    try {
      if (field.lookup) return lookUp(field.lookup, row, this);
      const formula = this.#formulaOf(field);
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

  #formulaOf(field: Field): Node | FormulaSyntaxError {
    let formula = this.#formulas.get(field.field_id);
    if (!formula) {
      formula = readFormula(field.property?.formula_expression ?? '');
      this.#formulas.set(field.field_id, formula);
    }
    return formula;
  }

  #tell(field: Field, what: string): void {
    if (this.#told.has(field.field_id)) return;
    this.#told.add(field.field_id);
    this.#call.note(`The cells of "${field.field_name}" stay empty: its formula cannot be computed here. ${what}`);
  }
}

function readFormula(expression: string): Node | FormulaSyntaxError {
  try {
    return parseFormula(expression);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return error;
    throw error;
  }
}

/** Who is in a field of persons, as the store names them. */
export function personsOf(record: BaseRecord, field: Field): readonly (string | number)[] {
  if (field.type === fieldType.createdUser) return [record.created_by];
  if (field.type === fieldType.modifiedUser) return [record.modified_by];
  return (record.cells[field.field_id] as readonly number[] | undefined) ?? [];
}
