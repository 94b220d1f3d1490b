import type { BaseCall } from '../../../bitable/call.ts';
import { ShownCells } from '../../../bitable/cells/shown-cells.ts';
import type { StoredUrl } from '../../../bitable/cells/stored-value.ts';
import type { Field } from '../../../bitable/fields/field.ts';
import { fieldType, holdsPersons, isLink } from '../../../bitable/fields/field-types.ts';
import { formatTime, TimeZone } from '../../../bitable/formula/time-zone.ts';
import type { Workbook } from '../../../bitable/formula/workbook.ts';
import type { BaseRecord } from '../../../bitable/records/record.ts';
import type { OpenTable } from '../../../bitable/tables/open-table.ts';

/** Records as base/v3 gives them: column by column, an empty cell null. Source: github larksuite/cli, `+record-list`. */
export interface ShownRows {
  readonly fields: string[];
  readonly field_id_list: string[];
  readonly record_id_list: string[];
  readonly data: unknown[][];
}

export async function shownRows(
  call: BaseCall,
  open: OpenTable,
  records: readonly BaseRecord[],
  fields: readonly Field[],
  book: Workbook,
): Promise<ShownRows> {
  const cells = new ShownCells(call, open.table, book);
  await cells.prepare(records, fields);
  const zone = TimeZone.named(open.base.time_zone);
  return {
    fields: fields.map(({ field_name }) => field_name),
    field_id_list: fields.map(({ field_id }) => field_id),
    record_id_list: records.map(({ record_id }) => record_id),
    data: records.map((record) => {
      const shown = cells.fieldsOf(record, fields);
      return fields.map((field) => toV3(field, shown[field.field_name], zone));
    }),
  };
}

/** A cell in the form of bitable/v1 as base/v3 shows it. */
function toV3(field: Field, shown: unknown, zone: TimeZone): unknown {
  if (shown === undefined) return null;
  if (holdsPersons(field)) return idsIn(shown);
  if (isLink(field)) return (shown as { link_record_ids: readonly string[] }).link_record_ids.map((id) => ({ id }));
  switch (field.type) {
    case fieldType.text:
      return textIn(shown);
    case fieldType.singleSelect:
      return [shown];
    case fieldType.dateTime:
    case fieldType.createdTime:
    case fieldType.modifiedTime:
      return timeText(shown as number, zone);
    case fieldType.url: {
      const { text, link } = shown as StoredUrl;
      return text === link ? link : `[${text}](${link})`;
    }
    case fieldType.groupChat:
      return idsIn(shown);
    case fieldType.attachment:
      return (shown as readonly { file_token: string; name: string }[]).map(({ file_token, name }) => ({
        file_token,
        name,
      }));
    case fieldType.location: {
      const { location, full_address } = shown as { location: string; full_address: string };
      const [lng, lat] = location.split(',').map(Number);
      return { lng, lat, full_address };
    }
    case fieldType.formula:
    case fieldType.lookup:
      return resultOf(shown as { type: number; value: readonly unknown[] }, zone);
    default:
      return shown;
  }
}

function idsIn(shown: unknown): { id: string }[] {
  return (shown as readonly { id: string }[]).map(({ id }) => ({ id }));
}

function textIn(shown: unknown): string {
  return (shown as readonly { text: string }[]).map(({ text }) => text).join('');
}

/** One value stands alone, several in a list (inferred). */
function resultOf({ type, value }: { type: number; value: readonly unknown[] }, zone: TimeZone): unknown {
  const plain = value.map((one) => {
    if (type === fieldType.dateTime && typeof one === 'number') return timeText(one, zone);
    return typeof one === 'object' && one !== null ? (one as { text: string }).text : one;
  });
  return plain.length === 1 ? plain[0] : plain;
}

function timeText(time: number, zone: TimeZone): string {
  return formatTime(time, zone, 'yyyy-MM-dd HH:mm:ss');
}
