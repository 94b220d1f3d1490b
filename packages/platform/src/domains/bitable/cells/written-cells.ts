import { ResolvedIds } from '../../../gateway/resolve-ids.ts';
import { statement } from '../../../store/statement.ts';
import type { BaseCall } from '../call.ts';
import { codes } from '../codes.ts';
import type { Field, SelectOption } from '../fields/field.ts';
import { factsOfType, fieldType } from '../fields/field-types.ts';
import { withNewOptions } from '../fields/options.ts';
import { newBaseId } from '../ids.ts';
import { limits } from '../limits.ts';
import { findRecords } from '../records/load-records.ts';
import { loadTable, type Table } from '../tables/table.ts';
import { convError, tooLargeCell, unknownFieldName } from './conv-error.ts';
import type { StoredAttachment, StoredValue } from './stored-value.ts';

/** The cells of one record as a call writes them: field id → what to store; undefined empties the cell. */
export type WrittenCells = ReadonlyMap<string, StoredValue | undefined>;

/** A value that is known once the ids in it are resolved. */
type Later = () => StoredValue;

const phoneForm = /^\+?\d*$/;
const locationForm = /^\s*-?\d+(\.\d+)?\s*,\s*-?\d+(\.\d+)?\s*$/;

const chatOfTenant = statement((db, v: { chatId: string; tenantKey: string }) =>
  db.selectFrom('chats').select('chat_id').where('chat_id', '=', v.chatId).where('tenant_key', '=', v.tenantKey),
);

/**
 * Turns what calls write into cells into what is stored: checks each value against its field, then all ids at once.
 * Source: `app-table-record/bitable-record-data-structure-overview`; what happens to ids that stand for nothing is inferred.
 */
export class CellWriter {
  readonly #call: BaseCall;
  readonly #table: Table;
  readonly #userIdType: string;
  readonly #users = new Map<string, Field>();
  readonly #chats = new Map<string, Field>();
  /** Table id → record id → the field that links it. */
  readonly #links = new Map<string, Map<string, Field>>();
  readonly #resolved = new ResolvedIds();
  /** Options by name for each select field that was written, those that are new included. */
  readonly #options = new Map<string, Map<string, string>>();
  readonly #newOptions = new Map<string, SelectOption[]>();
  #attachmentsWritten = false;

  constructor(call: BaseCall, table: Table, userIdType = 'open_id') {
    this.#call = call;
    this.#table = table;
    this.#userIdType = userIdType;
  }

  /**
   * The cells of each record. Throws 1254045 for a field that the table has not, and for the first value that does not
   * fit the code of its type.
   */
  async read(records: readonly Readonly<Record<string, unknown>>[]): Promise<WrittenCells[]> {
    const read = records.map((fields) => this.#readFields(fields));
    await this.#resolveUsers();
    await this.#checkChats();
    await this.#checkLinks();
    if (this.#attachmentsWritten) {
      this.#call.note(
        'Attachments are kept by their file_token; whether it was uploaded to this Base is not checked here.',
      );
    }
    return read.map(
      (cells) => new Map(cells.map(([id, value]) => [id, typeof value === 'function' ? value() : value] as const)),
    );
  }

  /** The fields of the table with the options that were added by naming them; undefined where none was. */
  fieldsWithNewOptions(): readonly Field[] | undefined {
    if (this.#newOptions.size === 0) return undefined;
    return this.#table.fields.map((field) => {
      const options = this.#newOptions.get(field.field_id);
      return options ? { ...field, property: { ...field.property, options } } : field;
    });
  }

  #readFields(fields: Readonly<Record<string, unknown>>) {
    const cells: [string, StoredValue | undefined | Later][] = [];
    for (const name in fields) {
      const field = this.#table.fieldsByName.get(name);
      if (!field) throw unknownFieldName(name, this.#table.table_id);
      const value = fields[name];
      if (factsOfType(field.type).computed) throw convError(field, value, 'the service computes this field');
      cells.push([field.field_id, value === null || value === undefined ? undefined : this.#readValue(field, value)]);
    }
    return cells;
  }

  #readValue(field: Field, value: unknown): StoredValue | undefined | Later {
    switch (field.type) {
      case fieldType.text:
        if (typeof value !== 'string') throw convError(field, value, 'no string');
        if (value.length > limits.textCell) throw tooLargeCell(field, `${value.length} characters`);
        return value === '' ? undefined : value;
      case fieldType.number:
        if (typeof value !== 'number' || !Number.isFinite(value)) throw convError(field, value, 'no number');
        return value;
      case fieldType.singleSelect:
        if (typeof value !== 'string') throw convError(field, value, 'no string');
        return value === '' ? undefined : this.#optionId(field, value);
      case fieldType.multiSelect: {
        const names = [...new Set(stringsOf(field, value))];
        if (names.length > limits.optionsInCell) throw tooLargeCell(field, `${names.length} options`);
        return listOrEmpty(names.map((name) => this.#optionId(field, name)));
      }
      case fieldType.dateTime:
        if (!Number.isSafeInteger(value)) throw convError(field, value, 'no whole number of milliseconds');
        return value as number;
      case fieldType.checkbox:
        if (typeof value !== 'boolean') throw convError(field, value, 'no boolean');
        return value;
      case fieldType.phone:
        if (typeof value !== 'string' || value.length > limits.phone || !phoneForm.test(value)) {
          throw convError(field, value, 'no phone number');
        }
        return value === '' ? undefined : value;
      case fieldType.url:
        return readUrl(field, value);
      case fieldType.attachment:
        this.#attachmentsWritten = true;
        return readAttachments(field, value);
      case fieldType.user:
        return this.#readUsers(field, value);
      case fieldType.groupChat:
        return this.#readChats(field, value);
      case fieldType.singleLink:
      case fieldType.duplexLink:
        return this.#readLinks(field, value);
      default:
        if (typeof value !== 'string' || !locationForm.test(value)) throw convError(field, value, 'no "lng,lat"');
        return value.replaceAll(' ', '');
    }
  }

  /** The id of the option with this name, which is added where the field has none. Source: the page on record values. */
  #optionId(field: Field, name: string): string {
    let ids = this.#options.get(field.field_id);
    if (!ids) {
      ids = new Map(field.property?.options?.map((option) => [option.name, option.id]));
      this.#options.set(field.field_id, ids);
    }
    const known = ids.get(name);
    if (known !== undefined) return known;
    const options = withNewOptions(this.#newOptions.get(field.field_id) ?? field.property?.options ?? [], [name], () =>
      newBaseId(this.#call.platform, 'option'),
    );
    if (options.length > limits.options) throw convError(field, name, `more than ${limits.options} options`);
    this.#newOptions.set(field.field_id, options);
    const id = (options.at(-1) as SelectOption).id;
    ids.set(name, id);
    return id;
  }

  #readUsers(field: Field, value: unknown): Later | undefined {
    const ids = idsOf(field, value);
    if (ids.length > limits.usersInCell) throw tooLargeCell(field, `${ids.length} users`);
    if (ids.length > 1 && field.property?.multiple === false) throw convError(field, value, 'takes one user');
    for (const id of ids) this.#users.set(id, field);
    return ids.length === 0 ? undefined : () => [...new Set(ids.map((id) => this.#resolved.larkId(id)))];
  }

  #readChats(field: Field, value: unknown): StoredValue | undefined {
    const ids = idsOf(field, value);
    if (ids.length > limits.groupsInCell) throw tooLargeCell(field, `${ids.length} groups`);
    if (ids.length > 1 && field.property?.multiple === false) throw convError(field, value, 'takes one group');
    for (const id of ids) this.#chats.set(id, field);
    return listOrEmpty([...new Set(ids)]);
  }

  #readLinks(field: Field, value: unknown): StoredValue | undefined {
    const ids = [...new Set(stringsOf(field, value))];
    if (ids.length > limits.linksInCell) throw tooLargeCell(field, `${ids.length} links`);
    if (ids.length > 1 && field.property?.multiple === false) {
      throw convError(field, value, 'takes one record', codes.linkFieldConvFail);
    }
    const tableId = field.property?.table_id ?? '';
    const linked = this.#links.get(tableId) ?? new Map<string, Field>();
    this.#links.set(tableId, linked);
    for (const id of ids) linked.set(id, field);
    return listOrEmpty(ids);
  }

  async #resolveUsers(): Promise<void> {
    if (this.#users.size === 0) return;
    const resolver = this.#call.platform.domains.idResolver('x_user_id');
    const unknown = await resolver?.resolve([...this.#users.keys()], this.#userIdType, this.#call, this.#resolved);
    if (unknown === undefined) return;
    const id = 'ids' in unknown ? unknown.ids[0] : undefined;
    const [shown, field] = [...this.#users].find(([written]) => written === id) ?? [...this.#users][0] ?? [];
    throw convError(field as Field, [{ id: shown }], `no ${this.#userIdType} of a user of this tenant is ${shown}`);
  }

  async #checkChats(): Promise<void> {
    const { db, caller } = this.#call;
    for (const [chatId, field] of this.#chats) {
      if (!(await db.first(chatOfTenant, { chatId, tenantKey: caller.tenantKey }))) {
        throw convError(field, [{ id: chatId }], `no chat of this tenant is ${chatId}`);
      }
    }
  }

  async #checkLinks(): Promise<void> {
    const { db, platform } = this.#call;
    for (const [tableId, linked] of this.#links) {
      const table = await loadTable(db, platform.store, this.#table, tableId);
      const found = table && (await findRecords(db, table, linked.keys()));
      for (const [recordId, field] of linked) {
        if (found?.has(recordId)) continue;
        throw convError(field, [recordId], `${tableId} has no record ${recordId}`, codes.linkFieldConvFail);
      }
    }
  }
}

function stringsOf(field: Field, value: unknown): string[] {
  if (!Array.isArray(value) || value.some((element) => typeof element !== 'string')) {
    throw convError(field, value, 'no list of strings');
  }
  return value;
}

function idsOf(field: Field, value: unknown): string[] {
  if (!Array.isArray(value)) throw convError(field, value, 'no list');
  return value.map((element: unknown) => {
    const id = isObject(element) ? element.id : undefined;
    if (typeof id !== 'string' || id === '') throw convError(field, value, 'an element without an id');
    return id;
  });
}

function readUrl(field: Field, value: unknown): StoredValue {
  if (!isObject(value)) throw convError(field, value, 'no object');
  const { link, text = link } = value;
  if (typeof link !== 'string' || typeof text !== 'string')
    throw convError(field, value, 'no link, or it is no string');
  return { text, link };
}

function readAttachments(field: Field, value: unknown): StoredValue | undefined {
  if (!Array.isArray(value)) throw convError(field, value, 'no list');
  if (value.length > limits.attachmentsInCell) {
    throw convError(field, value, `${value.length} attachments`, codes.attachExceedLimit);
  }
  const attachments = value.map((element: unknown): StoredAttachment => {
    const { file_token, name = '' } = isObject(element) ? element : {};
    if (typeof file_token !== 'string' || file_token === '' || typeof name !== 'string') {
      throw convError(field, value, 'an element without a file_token');
    }
    return { file_token, name };
  });
  return attachments.length === 0 ? undefined : attachments;
}

function listOrEmpty(list: readonly string[]): readonly string[] | undefined {
  return list.length === 0 ? undefined : list;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
