import { statement } from '../../../store/statement.ts';
import { tablesOf } from '../bases/queries.ts';
import type { BaseCall } from '../call.ts';
import type { Field } from '../fields/field.ts';
import { fieldType, holdsPersons, isLink } from '../fields/field-types.ts';
import type { People } from '../people.ts';
import { loadRecords, type RecordSet } from '../records/load-records.ts';
import { personsOf } from '../records/persons-of.ts';
import { loadTable, type Table } from '../tables/table.ts';
import { type Node, parseFormula, walk } from './parse.ts';
import { FormulaSyntaxError } from './tokens.ts';

const chatName = statement((db, v: { chatId: string }) =>
  db.selectFrom('chats').select('name').where('chat_id', '=', v.chatId),
);

/** Brings what the values of fields look at into memory: tables, records, names of people and chats. */
export class WorkbookLoader {
  readonly tables = new Map<string, Table>();
  readonly tableIdsByName = new Map<string, string>();
  readonly records = new Map<string, RecordSet>();
  readonly chats = new Map<string, string>();
  readonly #call: BaseCall;
  readonly #appToken: string;
  readonly #people: People;
  readonly #loaded = new Set<string>();
  readonly #formulas = new Map<string, Node | FormulaSyntaxError>();

  constructor(call: BaseCall, appToken: string, people: People) {
    this.#call = call;
    this.#appToken = appToken;
    this.#people = people;
  }

  /** Loads what the values of these fields need, over all records of the table. */
  async loadFields(table: Table, fields: Iterable<Field>): Promise<void> {
    this.tables.set(table.table_id, table);
    for (const field of fields) await this.#loadField(table, field);
    await this.#people.load();
  }

  /** Loads what a formula on the table needs that belongs to no field, such as a filter. */
  async loadFormula(table: Table, formula: Node): Promise<void> {
    this.tables.set(table.table_id, table);
    await this.#loadReferences(table, formula);
    await this.#people.load();
  }

  /** The formula of a field, or why it cannot be read. */
  formulaOf({ field_id, property }: Field): Node | FormulaSyntaxError {
    let formula = this.#formulas.get(field_id);
    if (!formula) {
      formula = readFormula(property?.formula_expression ?? '');
      this.#formulas.set(field_id, formula);
    }
    return formula;
  }

  async #loadField(table: Table, field: Field): Promise<void> {
    const key = `${table.table_id} ${field.field_id}`;
    if (this.#loaded.has(key)) return;
    this.#loaded.add(key);
    if (holdsPersons(field)) await this.#wantPersons(table, field);
    else if (field.type === fieldType.groupChat) await this.#loadChats(table, field);
    else if (isLink(field)) await this.#loadLinked(field);
    else if (field.type === fieldType.formula) {
      const formula = this.formulaOf(field);
      if (!(formula instanceof FormulaSyntaxError)) await this.#loadReferences(table, formula);
    } else if (field.lookup) await this.#loadLookup(table, field.lookup);
  }

  async #wantPersons(table: Table, field: Field): Promise<void> {
    const { records } = await this.#recordsOf(table);
    for (const record of records) for (const id of personsOf(record, field)) this.#people.want(id);
  }

  async #loadChats(table: Table, { field_id }: Field): Promise<void> {
    const { records } = await this.#recordsOf(table);
    for (const { cells } of records) {
      for (const chatId of (cells[field_id] as readonly string[] | undefined) ?? []) {
        if (this.chats.has(chatId)) continue;
        this.chats.set(chatId, (await this.#call.db.first(chatName, { chatId }))?.name ?? '');
      }
    }
  }

  /** The text of a linked record is that of its primary field. */
  async #loadLinked({ property }: Field): Promise<void> {
    const target = await this.#loadTable(property?.table_id ?? '');
    if (!target) return;
    await this.#recordsOf(target);
    await this.#loadField(target, target.primary);
  }

  async #loadLookup(table: Table, { from, select, conditions }: NonNullable<Field['lookup']>): Promise<void> {
    const target = await this.#loadTable(from);
    if (!target) return;
    await this.#recordsOf(target);
    await this.#loadFieldsById(target, [select, ...conditions.map(({ field }) => field)]);
    await this.#loadFieldsById(
      table,
      conditions.map(({ fieldRef = '' }) => fieldRef),
    );
  }

  async #loadFieldsById(table: Table, fieldIds: readonly string[]): Promise<void> {
    for (const fieldId of fieldIds) {
      const field = table.fieldsById.get(fieldId);
      if (field) await this.#loadField(table, field);
    }
  }

  /**
   * A formula may reach a field through tables and links: whatever it names is loaded in the table itself, in tables that
   * it names, and in those that links lead to.
   */
  async #loadReferences(table: Table, formula: Node): Promise<void> {
    await this.#learnTableNames();
    const named = new Set<string>();
    walk(formula, (node) => {
      if (node.kind === 'name' || node.kind === 'member') named.add(node.name);
      else if (node.kind === 'table') named.add(node.id);
    });
    const seen = new Set<string>();
    await this.#loadNamed(table, named, seen);
    for (const name of named) {
      const other = await this.#loadTable(this.tableIdsByName.get(name) ?? name);
      if (!other) continue;
      await this.#recordsOf(other);
      await this.#loadNamed(other, named, seen);
    }
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
    if (this.tableIdsByName.size > 0) return;
    for (const { name, table_id } of await tablesOf(this.#call.db, this.#appToken)) {
      this.tableIdsByName.set(name, table_id);
    }
  }

  async #loadTable(tableId: string): Promise<Table | undefined> {
    const known = this.tables.get(tableId);
    if (known) return known;
    const { db, platform } = this.#call;
    const table = await loadTable(db, platform.store, { app_token: this.#appToken }, tableId);
    if (table) this.tables.set(tableId, table);
    return table;
  }

  async #recordsOf(table: Table): Promise<RecordSet> {
    let records = this.records.get(table.table_id);
    if (!records) {
      const { db, platform } = this.#call;
      records = await loadRecords(db, platform.store, table);
      this.records.set(table.table_id, records);
    }
    return records;
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
