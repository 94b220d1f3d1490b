import { statement } from '../../../store/statement.ts';
import type { BaseCall } from '../call.ts';
import type { Field } from '../fields/field.ts';
import { fieldType, holdsPersons, isLink } from '../fields/field-types.ts';
import { plainResult, resultForm } from '../formula/result-form.ts';
import { Row } from '../formula/value.ts';
import type { Workbook } from '../formula/workbook.ts';
import { personsOf } from '../records/persons-of.ts';
import type { BaseRecord } from '../records/record.ts';
import type { Table } from '../tables/table.ts';
import type { StoredAttachment, StoredAutoNumber, StoredValue } from './stored-value.ts';

/** How the old list and get of records were told to show some cells. */
export interface OldForms {
  readonly textAsArray: boolean;
  readonly formulaRef: boolean;
}

const findChat = statement((db, v: { chatId: string }) =>
  db.selectFrom('chats').select(['name', 'settings']).where('chat_id', '=', v.chatId),
);

/**
 * Cells as calls read them; an empty one is left out.
 * Source: `app-table-record/bitable-record-data-structure-overview`; for the old list and get `app-table-record/list`.
 */
export class ShownCells {
  readonly workbook: Workbook;
  readonly #call: BaseCall;
  readonly #table: Table;
  readonly #old: OldForms | undefined;
  readonly #chats = new Map<string, { readonly name: string; readonly avatar_url: string }>();

  constructor(call: BaseCall, table: Table, workbook: Workbook, old?: OldForms) {
    this.workbook = workbook;
    this.#call = call;
    this.#table = table;
    this.#old = old;
  }

  /** Loads what the cells of these records need. */
  async prepare(records: readonly BaseRecord[], fields: readonly Field[]): Promise<void> {
    const { people } = this.workbook;
    for (const field of fields) {
      if (holdsPersons(field)) for (const record of records) for (const id of personsOf(record, field)) people.want(id);
      if (field.type === fieldType.groupChat) await this.#loadChats(records, field);
    }
    const computed = fields.filter(
      (field) => field.type === fieldType.formula || field.lookup || (this.#old && isLink(field)),
    );
    await this.workbook.load(this.#table, computed);
  }

  async #loadChats(records: readonly BaseRecord[], { field_id }: Field): Promise<void> {
    for (const { cells } of records) {
      for (const chatId of (cells[field_id] as readonly string[] | undefined) ?? []) {
        if (this.#chats.has(chatId)) continue;
        const row = await this.#call.db.first(findChat, { chatId });
        const { avatar = '' } = JSON.parse(row?.settings || '{}') as { avatar?: string };
        this.#chats.set(chatId, { name: row?.name ?? '', avatar_url: avatar });
      }
    }
  }

  /** The cells of a record, by name of the field. */
  fieldsOf(record: BaseRecord, fields: readonly Field[]): Record<string, unknown> {
    const shown: Record<string, unknown> = {};
    for (const field of fields) {
      const value = this.#show(record, field);
      if (value !== undefined) shown[field.field_name] = value;
    }
    return shown;
  }

  #show(record: BaseRecord, field: Field): unknown {
    switch (field.type) {
      case fieldType.createdTime:
        return record.created_time;
      case fieldType.modifiedTime:
        return record.modified_time;
      case fieldType.createdUser:
      case fieldType.modifiedUser:
        return personsOf(record, field).map((id) => this.workbook.people.shown(id));
      case fieldType.formula:
      case fieldType.lookup: {
        const result = this.workbook.result(new Row(this.#table, record), field);
        return this.#old && !this.#old.formulaRef
          ? plainResult(result, this.workbook.textOf)
          : resultForm(result, field, this.workbook.textOf);
      }
      default: {
        const stored = record.cells[field.field_id];
        return stored === undefined ? undefined : this.#showStored(field, stored, record);
      }
    }
  }

  #showStored(field: Field, stored: StoredValue, record: BaseRecord): unknown {
    switch (field.type) {
      case fieldType.text:
        return this.#old?.textAsArray === false ? stored : textSegments(field, stored as string);
      case fieldType.singleSelect:
        return this.workbook.optionName(field, stored as string);
      case fieldType.multiSelect: {
        const names = (stored as readonly string[]).flatMap((id) => this.workbook.optionName(field, id) ?? []);
        return names.length > 0 ? names : undefined;
      }
      case fieldType.user:
        return personsOf(record, field).map((id) => this.workbook.people.shown(id));
      case fieldType.groupChat:
        return (stored as readonly string[]).map((id) => ({ id, ...this.#chats.get(id) }));
      case fieldType.attachment:
        return (stored as readonly StoredAttachment[]).map((attachment) => this.#attachment(attachment));
      case fieldType.singleLink:
      case fieldType.duplexLink:
        return this.#old ? this.#oldLink(field, record) : { link_record_ids: stored };
      case fieldType.location:
        return this.#location(stored as string);
      case fieldType.autoNumber:
        return (stored as StoredAutoNumber).text;
      default:
        return stored;
    }
  }

  /** Names and texts of linked records stand beside their ids. Source: `app-table-record/get` (the old page). */
  #oldLink(field: Field, record: BaseRecord): unknown {
    const rows = this.workbook.value(new Row(this.#table, record), field) as readonly Row[];
    const texts = rows.map((row) => this.workbook.textOf(row));
    return [
      {
        record_ids: record.cells[field.field_id],
        table_id: field.property?.table_id,
        text: texts.join(','),
        text_arr: texts,
        type: 'text',
      },
    ];
  }

  /** Source: `bitable-v1/attachment` and the record pages, whose links carry `extra`. */
  #attachment({ file_token, name }: StoredAttachment): unknown {
    const extra = encodeURIComponent(
      JSON.stringify({ bitablePerm: { tableId: this.#table.table_id, rev: this.#table.revision } }),
    );
    const medias = `${this.#call.platform.publicUrl()}/open-apis/drive/v1/medias`;
    return {
      file_token,
      name,
      size: 0,
      tmp_url: `${medias}/batch_get_tmp_download_url?file_tokens=${file_token}&extra=${extra}`,
      type: '',
      url: `${medias}/${file_token}/download?extra=${extra}`,
    };
  }

  #location(location: string): unknown {
    this.#call.note('Feishu looks up the address of a location; here only its coordinates are known.');
    return { location, pname: '', cityname: '', adname: '', address: '', name: '', full_address: location };
  }
}

/** A text is one piece; an e-mail address is a link to itself. */
function textSegments({ ui_type }: Field, text: string): unknown {
  return ui_type === 'Email' ? [{ link: `mailto:${text}`, text, type: 'url' }] : [{ text, type: 'text' }];
}
